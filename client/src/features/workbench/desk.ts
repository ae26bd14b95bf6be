import { create } from 'zustand';
import { z } from 'zod';
import { LONGEST_STATEMENT } from '#core/wire/cypher';
import { PARAMETER_KINDS } from '#core/wire/saved-query';

/** Characters of a query that a tab takes: more than can be run, so that what is too long to run is not lost for it. */
export const LONGEST_QUERY = LONGEST_STATEMENT * 2;

const tabSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string().max(LONGEST_QUERY),
  parameters: z
    .record(z.string(), z.object({ kind: z.enum(PARAMETER_KINDS), value: z.string() }).readonly())
    .readonly(),
  /** The saved query that it came from. */
  savedId: z.string().nullable(),
});
export type Tab = Readonly<z.infer<typeof tabSchema>>;

/** The queries that lie open, as tabs: kept in this browser with their text. */
export interface Desk {
  readonly tabs: readonly Tab[];
  readonly active: string;
}

export type Draft = Partial<Pick<Tab, 'name' | 'query' | 'parameters' | 'savedId'>>;

export function emptyDesk(): Desk {
  const tab = { ...BLANK, id: freshId(), name: 'Query 1' };
  return { tabs: [tab], active: tab.id };
}

const BLANK = { query: '', parameters: {}, savedId: null } as const;
const MOST_TABS = 40;

/** Never one that was given before, here or in another window: what is known of a closed tab would go on in the next. */
function freshId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `tab-${high.toString(36)}${low.toString(36).padStart(7, '0')}`;
}

/** A new tab at the end, in front. Over the most that are kept, the oldest other one goes. */
export function withTab(desk: Desk, draft: Draft): Desk {
  const id = freshId();
  const tab = { ...BLANK, name: draft.name ?? freeName(desk), ...fitting(draft), id };
  const kept = desk.tabs.slice(-(MOST_TABS - 1));
  return { tabs: [...kept, tab], active: id };
}

/** Without a tab; its neighbour comes to the front, and a desk is never without one. */
export function withoutTab(desk: Desk, id: string): Desk {
  const place = desk.tabs.findIndex((tab) => tab.id === id);
  const tabs = desk.tabs.filter((tab) => tab.id !== id);
  if (tabs.length === 0) return emptyDesk();
  if (desk.active !== id) return { ...desk, tabs };
  return { tabs, active: (tabs[place] ?? tabs[place - 1] ?? tabs[0])?.id ?? '' };
}

export function withDraft(desk: Desk, id: string, draft: Draft): Desk {
  const typed = fitting(draft);
  return { ...desk, tabs: desk.tabs.map((tab) => (tab.id === id ? { ...tab, ...typed } : tab)) };
}

/** What is kept has to be read again: the editor takes no more than this either, and says so. */
function fitting(draft: Draft): Draft {
  return draft.query === undefined ? draft : { ...draft, query: draft.query.slice(0, LONGEST_QUERY) };
}

export function activeTab(desk: Desk): Tab {
  return (
    desk.tabs.find((tab) => tab.id === desk.active) ??
    desk.tabs[0] ?? { ...BLANK, id: 'none', name: 'Query 1' }
  );
}

function freeName({ tabs }: Desk): string {
  const taken = new Set(tabs.map((tab) => tab.name));
  let number = 1;
  while (taken.has(`Query ${number}`)) number++;
  return `Query ${number}`;
}

const KEY = 'whoknew.workbench';

const keptSchema = z.object({ tabs: z.array(z.unknown()), active: z.string().catch('') });

/** What a browser kept of a desk, tab by tab: one that cannot be read takes none of the others with it. */
export function parseDesk(text: string | null): Desk {
  const { tabs, active } = keptIn(text);
  const last = tabs.at(-1);
  if (last === undefined) return emptyDesk();
  return { tabs, active: tabs.some(({ id }) => id === active) ? active : last.id };
}

function keptIn(text: string | null): Desk {
  try {
    const { tabs, active } = keptSchema.parse(JSON.parse(text ?? ''));
    return { tabs: tabs.flatMap((tab) => tabSchema.safeParse(tab).data ?? []).slice(-MOST_TABS), active };
  } catch {
    return { tabs: [], active: '' };
  }
}

/**
 * The tabs to keep where another window keeps its own in the same place: those that this window opened, changed or
 * closed since what it knew, as it has them; every other one as it is kept.
 */
export function mergedTabs(
  kept: readonly Tab[],
  known: readonly Tab[],
  here: readonly Tab[],
): readonly Tab[] {
  // No window is ever without a tab: there is nothing to go by.
  if (kept.length === 0) return here;
  const open = new Set(here.map(({ id }) => id));
  const closed = new Set(known.flatMap(({ id }) => (open.has(id) ? [] : [id])));
  const changed = new Map(changedTabs(known, here).map((tab) => [tab.id, tab]));
  const there = new Set(kept.map(({ id }) => id));
  return [
    ...kept.flatMap((tab) => (closed.has(tab.id) ? [] : [changed.get(tab.id) ?? tab])),
    ...[...changed.values()].filter(({ id }) => !there.has(id)),
  ].slice(-MOST_TABS);
}

/** Those that are new or other than they were known. */
function changedTabs(known: readonly Tab[], here: readonly Tab[]): readonly Tab[] {
  const before = new Map(known.map((tab) => [tab.id, JSON.stringify(tab)]));
  return here.filter((tab) => before.get(tab.id) !== JSON.stringify(tab));
}

const atFirst = read();

export const useDesk = create<Desk>(() => parseDesk(atFirst));

/**
 * Tabs that another window wrote over while they lay open here, by id, as they were before. Until something is written
 * in them here, the text that was here can be taken back.
 */
export const useOverwritten = create<Readonly<Record<string, Tab>>>(() => ({}));

/** The tabs as this window last read or kept them. */
let known = keptIn(atFirst).tabs;
/** Whether something was changed here that is not kept yet. */
let changed = false;
let waiting: number | undefined;

export function changeDesk(change: (desk: Desk) => Desk): void {
  const before = new Map(useDesk.getState().tabs.map((tab) => [tab.id, tab]));
  useDesk.setState(change(useDesk.getState()));
  for (const tab of useDesk.getState().tabs) {
    const was = before.get(tab.id);
    if (was !== undefined && !saysTheSame(was, tab)) leaveOverwritten(tab.id);
  }
  changed = true;
  window.clearTimeout(waiting);
  waiting = window.setTimeout(keep, 200);
}

/** Now: before the page goes, and not at each letter. Another window's tabs stay as that one left them. */
export function keep(): void {
  window.clearTimeout(waiting);
  if (!changed) return;
  try {
    const { tabs: here, active } = useDesk.getState();
    const tabs = mergedTabs(keptIn(window.localStorage.getItem(KEY)).tabs, known, here);
    window.localStorage.setItem(KEY, JSON.stringify({ tabs, active }));
    known = here;
    changed = false;
  } catch {
    // Storage may be forbidden or full: the tabs then last as long as the page.
  }
}

/** Reads what another window wrote in the tabs that lie open here too, and that were not changed here meanwhile. */
export function readAgain(): void {
  const { tabs: here, active } = useDesk.getState();
  const kept = new Map(keptIn(read()).tabs.map((tab) => [tab.id, tab]));
  for (const { id } of changedTabs(known, here)) kept.delete(id);
  const asKept = (tab: Tab): Tab => kept.get(tab.id) ?? tab;
  for (const tab of here) noteOverwritten(tab, asKept(tab));
  known = known.map(asKept);
  useDesk.setState({ tabs: here.map(asKept), active });
}

/** The first of several changes counts: what was here before the other window began. */
function noteOverwritten(here: Tab, kept: Tab): void {
  const { [here.id]: before = here } = useOverwritten.getState();
  if (saysTheSame(before, kept)) leaveOverwritten(here.id);
  else useOverwritten.setState({ [here.id]: before });
}

/** What another window wrote in a tab stays. */
export function leaveOverwritten(id: string): void {
  if (!(id in useOverwritten.getState())) return;
  const { [id]: _left, ...others } = useOverwritten.getState();
  useOverwritten.setState(others, true);
}

/** Puts back what a tab had here before another window wrote over it; that one is told of it in its turn. */
export function takeBackOverwritten(id: string): void {
  const { [id]: before } = useOverwritten.getState();
  if (before === undefined) return;
  const { query, parameters } = before;
  changeDesk((desk) => withDraft(desk, id, { query, parameters }));
}

function saysTheSame(one: Tab, other: Tab): boolean {
  return one.query === other.query && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);
}

function read(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

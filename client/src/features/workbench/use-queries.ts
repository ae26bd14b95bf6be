import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { cypherRequestSchema, ROWS } from '#core/wire/cypher';
import { readSavedQuery } from '../../api/saved-queries.ts';
import { announce } from '../../state/announcer.ts';
import {
  fitsInAddress,
  printParameters,
  type CypherAsked,
  type CypherPlace,
  type ResultView,
} from '../../state/cypher-place.ts';
import {
  activeTab,
  changeDesk,
  useDesk,
  withDraft,
  withoutTab,
  withTab,
  type Desk,
  type Tab,
} from './desk.ts';
import type { Taken } from './library.tsx';
import { typedParameter, type TypedParameter } from './parameter-value.ts';
import { asking, drop, start, useRuns, type Asking, type Run } from './runs.ts';
import { byName, parametersOf, valuesOf, type NamedParameter } from './typed-parameters.ts';

export type GoTo = (change: Partial<CypherPlace>, step: 'push' | 'replace') => void;

/** The query in front, its last run, and what may be done with it. */
export interface Queries {
  readonly desk: Desk;
  readonly tab: Tab;
  readonly parameters: readonly NamedParameter[];
  /** Whether parameters were missing when it was to run. */
  readonly tried: boolean;
  /** The run that the present view shows. */
  readonly run: Run | undefined;
  /** Whether a link can tell what that run asked. */
  readonly linked: boolean;
  /** What was wrong with the link that led here. */
  readonly trouble: string | null;
  readonly submit: () => void;
  /** Runs what that run asked once more, for more of its rows: only ever reading, whatever the tab holds now. */
  readonly more: (rows: number) => void;
  readonly show: (view: ResultView) => void;
  readonly choose: (id: string) => void;
  readonly close: (id: string) => void;
  readonly take: (taken: Taken, runIt: boolean) => void;
  readonly change: (draft: Partial<Omit<Tab, 'id'>>) => void;
  readonly changeParameter: (name: string, parameter: TypedParameter) => void;
  /** The request as it would be sent now; undefined where a parameter is not ready, which is then said. */
  readonly ready: () => ReturnType<typeof requestOf>;
}

/**
 * Keeps the address and the tabs together: what is run goes into the address, and what an address brings (a link, a
 * reload, Back) comes into a tab and runs at once, since reading is safe.
 */
export function useQueries(place: CypherPlace, goTo: GoTo): Queries {
  const desk = useDesk();
  const runs = useRuns();
  const client = useQueryClient();
  const tab = activeTab(desk);
  const what = place.view === 'plan' ? 'plan' : 'rows';
  const run = runs[runKey(tab.id, what)];
  const [tried, setTried] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const parameters = parametersOf(tab.query, tab.parameters);

  const ready = (of: Tab = tab): ReturnType<typeof requestOf> => {
    const request = requestOf(of);
    if (request === undefined) setTried(of.id);
    return request;
  };
  const submitTab = (of: Tab, rows: number, view: ResultView = place.view): void => {
    const request = ready(of);
    if (request === undefined) {
      announce(of.query.trim() === '' ? 'There is nothing to run.' : 'A parameter is missing.');
      return;
    }
    setTrouble(null);
    const wish = view === 'plan' ? 'plan' : 'rows';
    const asked = asking(request, byName(parametersOf(of.query, of.parameters)), wish, rows);
    void start(runKey(of.id, wish), asked);
    goTo({ asked: addressOf(asked, of), view }, 'push');
  };
  /** Leads the address to the tab that came to the front. */
  const follow = (step: 'push' | 'replace'): void => {
    const front = activeTab(useDesk.getState());
    const its = useRuns.getState()[runKey(front.id, what)];
    goTo({ asked: its === undefined ? null : addressOf(its.asking, front) }, step);
  };
  const close = (id: string): void => {
    drop(runKey(id, 'rows'));
    drop(runKey(id, 'plan'));
    changeDesk((now) => withoutTab(now, id));
    if (id === tab.id) follow('replace');
  };
  const open = (draft: Partial<Omit<Tab, 'id'>>): Tab => {
    // A tab in which nothing was written is used; else a new one comes in front.
    changeDesk((now) => {
      const front = activeTab(now);
      return front.query.trim() === '' ? withDraft(now, front.id, draft) : withTab(now, draft);
    });
    return activeTab(useDesk.getState());
  };

  const bring = async (asked: CypherAsked, until: AbortSignal): Promise<void> => {
    let wanted = { query: '', parameters: fromLink(asked.parameters), name: undefined as string | undefined };
    if (asked.kind === 'text') wanted = { ...wanted, query: asked.text };
    else {
      try {
        const saved = await client.fetchQuery({
          queryKey: ['saved-query', asked.id],
          queryFn: ({ signal }) => readSavedQuery(asked.id, signal),
          retry: false,
          // Somebody may have replaced it since.
          staleTime: 0,
        });
        const kept = Object.fromEntries(
          saved.parameters.map(({ name, kind, value }) => [name, { kind, value }]),
        );
        wanted = { query: saved.query, name: saved.name, parameters: { ...kept, ...wanted.parameters } };
      } catch (error) {
        if (!until.aborted)
          setTrouble(error instanceof Error ? error.message : 'The saved query cannot be read.');
        return;
      }
      if (until.aborted) return;
    }
    const savedId = asked.kind === 'saved' ? asked.id : null;
    const { tabs } = useDesk.getState();
    const front = activeTab(useDesk.getState());
    const there = [front, ...tabs].find((each) => each.query === wanted.query);
    if (there === undefined) {
      open({
        ...(wanted.name === undefined ? {} : { name: wanted.name }),
        query: wanted.query,
        parameters: wanted.parameters,
        savedId,
      });
    } else {
      const values = requestOf(there)?.parameters;
      const fits = values !== undefined && printParameters(values) === asked.parameters;
      changeDesk((before) => ({
        ...withDraft(
          before,
          there.id,
          fits ? {} : { parameters: { ...there.parameters, ...wanted.parameters } },
        ),
        active: there.id,
      }));
    }
    const tabNow = activeTab(useDesk.getState());
    const request = ready(tabNow);
    if (request === undefined) return;
    const typed = byName(parametersOf(tabNow.query, tabNow.parameters));
    void start(runKey(tabNow.id, what), asking(request, typed, what));
  };

  const adopt = useEffectEvent((asked: CypherAsked, until: AbortSignal) => {
    const now = useDesk.getState();
    const shown = (each: Tab): boolean => {
      const its = useRuns.getState()[runKey(each.id, what)];
      return its !== undefined && same(addressOf(its.asking, each), asked);
    };
    if (shown(activeTab(now))) return;
    const ran = now.tabs.find(shown);
    if (ran !== undefined) {
      changeDesk((before) => ({ ...before, active: ran.id }));
      return;
    }
    void bring(asked, until);
  });
  const { asked } = place;
  useEffect(() => {
    if (asked === null) return undefined;
    const controller = new AbortController();
    adopt(asked, controller.signal);
    return () => controller.abort();
  }, [asked]);

  return {
    desk,
    tab,
    parameters,
    tried: tried === tab.id,
    run,
    linked: run !== undefined && addressOf(run.asking, tab) !== null,
    trouble,
    submit: () => submitTab(tab, ROWS.usual),
    more: (rows) => {
      if (run === undefined) return;
      const { request, typed } = run.asking;
      const asked = asking(request, typed, 'rows', rows);
      void start(runKey(tab.id, 'rows'), asked);
      goTo({ asked: addressOf(asked, tab) }, 'replace');
    },
    show: (view) => {
      const wish = view === 'plan' ? 'plan' : 'rows';
      const its = runs[runKey(tab.id, wish)];
      // A plan costs nothing to ask for; rows are asked for by Run alone.
      if (view === 'plan' && (its === undefined || its.asking.request.query !== tab.query)) {
        if (requestOf(tab) !== undefined) submitTab(tab, ROWS.usual, 'plan');
        else goTo({ view, asked: null }, 'replace');
        return;
      }
      goTo({ view, asked: its === undefined ? null : addressOf(its.asking, tab) }, 'replace');
    },
    choose: (id) => {
      changeDesk((now) => ({ ...now, active: id }));
      follow('push');
    },
    close,
    take: (taken, runIt) => {
      const { name, ...draft } = taken;
      const made = open(name === undefined ? draft : { ...draft, name });
      if (runIt) submitTab(made, ROWS.usual, place.view === 'plan' ? 'table' : place.view);
      else goTo({ asked: null }, 'push');
    },
    change: (draft) => changeDesk((now) => withDraft(now, tab.id, draft)),
    changeParameter: (name, parameter) =>
      changeDesk((now) => withDraft(now, tab.id, { parameters: { ...tab.parameters, [name]: parameter } })),
    ready: () => ready(),
  };
}

/** Rows and plan of a tab are kept apart: explaining a query does not take its rows away. */
export function runKey(tab: string, what: Asking['what']): string {
  return what === 'plan' ? `${tab}:plan` : tab;
}

function requestOf(tab: Tab) {
  const parameters = valuesOf(parametersOf(tab.query, tab.parameters));
  if (parameters === undefined || tab.query.trim() === '') return undefined;
  // Too long or too many is the server's to say, in its own words.
  return { query: tab.query, parameters };
}

/** What a link says of a run: its text where that fits, else the saved query that it is, else nothing. */
function addressOf({ request }: Asking, tab: Tab): CypherAsked | null {
  const parameters = printParameters(request.parameters);
  const text: CypherAsked = { kind: 'text', text: request.query, parameters };
  if (fitsInAddress(text)) return text;
  if (tab.savedId === null || tab.query !== request.query) return null;
  const saved: CypherAsked = { kind: 'saved', id: tab.savedId, parameters };
  return fitsInAddress(saved) ? saved : null;
}

function same(a: CypherAsked | null, b: CypherAsked): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fromLink(parameters: string): Readonly<Record<string, TypedParameter>> {
  if (parameters === '') return {};
  const read = cypherRequestSchema.shape.parameters.safeParse(JSON.parse(parameters));
  if (!read.success) return {};
  return Object.fromEntries(Object.entries(read.data).map(([name, value]) => [name, typedParameter(value)]));
}

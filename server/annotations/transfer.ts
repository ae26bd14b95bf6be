import { z } from 'zod';
import { Failure } from '#core/failure';
import { textOf, type Properties } from '#core/property-value';
import {
  ANNOTATIONS_FORMAT,
  ANNOTATIONS_VERSION,
  MOST_ANNOTATIONS,
  MOST_OF_LINKS,
  type Annotations,
  type ImportRequest,
  type ImportResponse,
} from '#core/wire/annotations';
import { keptListSchema } from '#core/wire/list';
import { keptNoteSchema } from '#core/wire/note';
import {
  savedParameterSchema,
  savedQuerySchema,
  saveQueryRequestSchema,
  type SavedQuery,
} from '#core/wire/saved-query';
import { keptViewSchema, type KeptView } from '#core/wire/view';
import { step, type GraphStore, type Step } from '#store/graph-store';
import { keep, readCase, readLinks, saveQuery } from '#store/queries';
import { MOST_SAVED, propertiesOfQuery, savedQueries } from '../cypher/saved-queries.ts';
import {
  findKept,
  roomOf,
  sharedRoomTaken,
  storedProperties,
  type Kept,
  type KindOfKept,
  type Room,
} from './keeper.ts';
import { MOST_LINKS } from './links-to-let-go.ts';
import { keptLists, LISTS, MOST_LISTS } from './lists.ts';
import { namesTaken, type Named } from './names-taken.ts';
import { keptNotes, MOST_NOTES, NOTES } from './notes.ts';
import { MOST_VIEWS, viewSummaries, VIEWS } from './views.ts';

/** So many characters are written in one transaction. */
const BATCH = 4_000_000;

/** Everything that users keep beside the case, to be put beside it, or beside another load of it, again. */
export async function exportAnnotations(store: GraphStore, caseProperties: Properties): Promise<Annotations> {
  return {
    format: ANNOTATIONS_FORMAT,
    version: ANNOTATIONS_VERSION,
    exportedAt: new Date().toISOString(),
    case: {
      id: textOf(caseProperties, 'id') ?? '',
      title: textOf(caseProperties, 'title') ?? '',
      hash: textOf(caseProperties, 'hash') ?? '',
    },
    notes: await keptNotes(store),
    views: await wholeViews(store),
    lists: await keptLists(store),
    queries: await savedQueries(store),
  };
}

async function wholeViews(store: GraphStore): Promise<readonly KeptView[]> {
  const views: KeptView[] = [];
  for (const { id } of await viewSummaries(store)) {
    const found = await findKept(store, VIEWS, id); // one at a time: each may be of megabytes
    if (found !== undefined) views.push(found);
  }
  return views;
}

/** Fails where a file says that it was kept beside another case than the one that is here. */
export async function refuseOtherCase(store: GraphStore, of: ImportRequest['case']): Promise<void> {
  const [row] = await store.read(readCase, {});
  const here = textOf(row?.properties ?? {}, 'id');
  if (of === undefined || here === undefined || of.id === here) return;
  const title = textOf(row?.properties ?? {}, 'title');
  throw new Failure(
    'conflict',
    `This file is of the case ${called(of.id, of.title)}; this is ${called(here, title)}. What it is about may be missing here, or be something else.`,
  );
}

function called(id: string, title = ''): string {
  return title === '' ? id : `“${title}” (${id})`;
}

/**
 * Puts what a file holds beside the case, by id: what is new is made, what is here in an older state is replaced. What
 * was changed here later stays, and an entry that cannot be read is left out; both are said, with the reason.
 */
export async function importAnnotations(store: GraphStore, file: ImportRequest): Promise<ImportResponse> {
  const queries = await savedQueries(store);
  const judged = [
    ...judge(
      'notes',
      file.notes,
      await keptNotes(store),
      kept(NOTES, keptNoteSchema, () => undefined, MOST_NOTES),
    ),
    ...judge('views', file.views, await wholeViews(store), {
      ...kept(VIEWS, keptViewSchema, (view) => view.name ?? undefined, MOST_VIEWS),
      most: MOST_VIEWS + MOST_LINKS,
    }),
    ...judge(
      'lists',
      file.lists,
      await keptLists(store),
      kept(LISTS, keptListSchema, (list) => list.name, MOST_LISTS),
    ),
    ...judge('queries', file.queries, queries, QUERIES),
  ];
  const steps = await withRoom(store, judged);
  for (const batch of batchesOf(steps)) await store.write(batch.map(({ write }) => write));
  const idsOf = (verdict: Verdict['kind']): readonly string[] =>
    judged.filter(({ kind }) => kind === verdict).map(({ entry }) => entry);
  const written = new Set(steps.map(({ entry }) => entry));
  return {
    created: idsOf('created').filter((id) => written.has(id)),
    replaced: idsOf('replaced').filter((id) => written.has(id)),
    unchanged: idsOf('unchanged'),
    refused: judged.flatMap((verdict) =>
      verdict.kind === 'refused'
        ? [{ entry: verdict.entry, reason: verdict.reason }]
        : verdict.kind !== 'unchanged' && !written.has(verdict.entry)
          ? [{ entry: verdict.entry, reason: noRoom(verdict.grows) }]
          : [],
    ),
  };
}

function noRoom({ links }: Room): string {
  return links > 0
    ? `links may take ${MOST_OF_LINKS / 1_000_000} million characters together`
    : `notes, views and lists may take ${MOST_ANNOTATIONS / 1_000_000} million characters together`;
}

/** How entries of one list of the file are read, told apart and written. */
interface Kind<T> {
  readonly schema: z.ZodType<T>;
  readonly changedAt: (entry: T) => string;
  readonly nameOf: (entry: T) => string | undefined;
  readonly most: number;
  readonly room: (entry: T) => Room;
  readonly write: (entry: T) => Step;
}

function kept<T extends Kept>(
  kind: KindOfKept<T>,
  schema: z.ZodType<T>,
  nameOf: (entry: T) => string | undefined,
  most: number,
): Kind<T> {
  return {
    schema,
    nameOf,
    most,
    changedAt: (entry) => entry.changedAt,
    room: (entry) => roomOf(kind, entry),
    write: (entry) => step(keep(kind.label), { id: entry.id, properties: storedProperties(kind, entry) }),
  };
}

const QUERIES: Kind<SavedQuery> = {
  schema: savedQuerySchema
    .unwrap()
    .extend({
      // never the id of a view: both are kept under one label
      id: z.string().regex(/^view:[0-9a-f]{12}$/, 'a saved query’s id looks like view:0a1b2c3d4e5f'),
      name: saveQueryRequestSchema.shape.name,
      query: saveQueryRequestSchema.shape.query,
      parameters: z.array(savedParameterSchema).max(50).readonly(),
      savedAt: z.iso.datetime(),
    })
    .readonly(),
  nameOf: (query) => query.name,
  changedAt: (query) => query.savedAt,
  most: MOST_SAVED,
  room: (query) => ({ shared: JSON.stringify(query).length, links: 0 }),
  write: (query) => step(saveQuery, { id: query.id, properties: propertiesOfQuery(query) }),
};

/** What is to become of an entry; `grows` is by how much all of them do. */
type Verdict =
  | {
      readonly kind: 'created' | 'replaced';
      readonly entry: string;
      readonly grows: Room;
      readonly write: Step;
    }
  | { readonly kind: 'unchanged'; readonly entry: string }
  | { readonly kind: 'refused'; readonly entry: string; readonly reason: string };

function judge<T extends { readonly id: string }>(
  list: string,
  entries: readonly unknown[],
  here: readonly T[],
  kind: Kind<T>,
): readonly Verdict[] {
  const byId = new Map(here.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  const first = entries.map((value, index) => judgeAlone(`${list} ${index + 1}`, value, byId, seen, kind));
  const named = (entry: T): Named => ({ id: entry.id, name: kind.nameOf(entry) });
  const written = first.flatMap((verdict) => (verdict.kind === 'wanted' ? [named(verdict.wanted)] : []));
  const taken = namesTaken(here.map(named), written);
  let many = here.length;
  return first.map((verdict): Verdict => {
    if (verdict.kind !== 'wanted') return verdict;
    const { wanted } = verdict;
    const refused = (reason: string): Verdict => ({ kind: 'refused', entry: wanted.id, reason });
    if (taken.has(wanted.id)) {
      return refused(
        `something else is called “${kind.nameOf(wanted) ?? ''}” here already; rename one of them`,
      );
    }
    const present = byId.get(wanted.id);
    if (present === undefined && many >= kind.most) return refused(`no more than ${kind.most} are kept`);
    if (present === undefined) many += 1;
    return {
      kind: present === undefined ? 'created' : 'replaced',
      entry: wanted.id,
      grows: grown(present === undefined ? NOTHING : kind.room(present), kind.room(wanted)),
      write: kind.write(wanted),
    };
  });
}

/** What is said of an entry without looking at the others, but whether one of its id was `seen` before it. */
function judgeAlone<T extends { readonly id: string }>(
  place: string,
  value: unknown,
  here: ReadonlyMap<string, T>,
  seen: Set<string>,
  { schema, changedAt }: Kind<T>,
): Exclude<Verdict, Writing> | { readonly kind: 'wanted'; readonly wanted: T } {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    return {
      kind: 'refused',
      entry: place,
      reason: `${where === '' ? '' : `${where}: `}${issue?.message ?? ''}`,
    };
  }
  const entry = parsed.data;
  const broken = brokenTextIn(entry);
  if (broken !== undefined) {
    return { kind: 'refused', entry: place, reason: `${broken}: a text with half a character in it` };
  }
  if (seen.has(entry.id))
    return { kind: 'refused', entry: entry.id, reason: 'it is in the file twice; the first was taken' };
  seen.add(entry.id);
  const present = here.get(entry.id);
  if (present === undefined) return { kind: 'wanted', wanted: entry };
  if (same(present, entry)) return { kind: 'unchanged', entry: entry.id };
  return changedAt(present) > changedAt(entry)
    ? { kind: 'refused', entry: entry.id, reason: 'it was changed here later than in the file' }
    : { kind: 'wanted', wanted: entry };
}

/** Where in an entry a text stands that is not of whole characters, which no store takes: `targets.0`. */
function brokenTextIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, within] of Object.entries(value)) {
    if (typeof within === 'string' && /\p{Surrogate}/u.test(within)) return name;
    const deeper = brokenTextIn(within);
    if (deeper !== undefined) return `${name}.${deeper}`;
  }
  return undefined;
}

function same(a: object, b: object): boolean {
  const sorted = (value: object): string =>
    JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

const NOTHING: Room = { shared: 0, links: 0 };

function grown(before: Room, after: Room): Room {
  return { shared: after.shared - before.shared, links: after.links - before.links };
}

type Writing = Extract<Verdict, { readonly write: Step }>;

/** Those that are to be written, as long as there is room for them. */
async function withRoom(store: GraphStore, verdicts: readonly Verdict[]): Promise<readonly Writing[]> {
  let shared = await sharedRoomTaken(store);
  let links = (await store.read(readLinks, {})).reduce((sum, { size }) => sum + (size ?? 0), 0);
  return verdicts.filter((verdict): verdict is Writing => {
    if (verdict.kind !== 'created' && verdict.kind !== 'replaced') return false;
    const { grows } = verdict;
    if (grows.shared > 0 && shared + grows.shared > MOST_ANNOTATIONS) return false;
    if (grows.links > 0 && links + grows.links > MOST_OF_LINKS) return false;
    shared += grows.shared;
    links += grows.links;
    return true;
  });
}

function batchesOf(steps: readonly Writing[]): readonly (readonly Writing[])[] {
  const batches: Writing[][] = [];
  let size = BATCH;
  for (const one of steps) {
    const more = Math.max(one.grows.shared + one.grows.links, 0);
    size += more;
    if (size >= BATCH) {
      batches.push([]);
      size = more;
    }
    batches.at(-1)?.push(one);
  }
  return batches;
}

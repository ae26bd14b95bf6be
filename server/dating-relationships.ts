import { inBatches } from '#core/in-batches';
import { textOf, type Properties } from '#core/property-value';
import { firstSaid, lendersOf, whenHappened } from '#core/when-happened';
import type { GraphStore } from '#store/graph-store';
import { nodesById, papersOfEvidence } from '#store/queries';

/** The first and the last moment that something can have been at; undefined where it is open. */
export interface Moments {
  readonly begins: string | undefined;
  readonly ends: string | undefined;
}

/** What dating needs of a relationship: its own date, the occasion that it names, and the ids of its quotations. */
export interface RowToDate {
  readonly id: string;
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
  readonly begins: string | null;
  readonly ends: string | null;
  readonly occasion: string | null;
  readonly evidence: readonly string[];
}
interface Quotation {
  readonly said: string | null;
  readonly moments: Moments;
}
type Dated = (row: RowToDate) => Moments | undefined;

/** Ids asked for in one statement. */
const BATCH = 5_000;

/**
 * Dates relationships by `whenHappened`, some at a time; each quotation, occasion and paper is read once. They are read
 * by their ids and beside the statement that names them: the embedded engine would look for each of them through the
 * whole case.
 */
export function datingRelationships(store: GraphStore): (rows: readonly RowToDate[]) => Promise<Dated> {
  const quotations = new Map<string, Quotation | undefined>();
  const nodes = new Map<string, Moments | undefined>();
  const ownOf = ({ begins, ends }: RowToDate): Moments | undefined => momentsOf(begins, ends);
  const saidOf = ({ evidence }: RowToDate): Moments | undefined =>
    firstSaid(evidence.flatMap((id) => quotations.get(id) ?? []))?.moments;
  const dated: Dated = (row) =>
    whenHappened(row, {
      own: ownOf(row),
      said: saidOf(row),
      occasion: nodes.get(row.occasion ?? ''),
      ofNode: (id) => nodes.get(id),
    })?.span;

  return async (rows) => {
    const undated = rows.filter((row) => ownOf(row) === undefined);
    for (const ids of unread(undated, ({ evidence }) => evidence, quotations)) {
      for (const id of ids) quotations.set(id, undefined);
      for (const { id, said, saidFrom, saidTo } of await store.read(papersOfEvidence, { ids })) {
        // An open end is kept as the first or the last year.
        const moments = momentsOf(saidFrom === '0000' ? null : saidFrom, saidTo === '9999' ? null : saidTo);
        if (moments !== undefined) quotations.set(id, { said, moments });
      }
    }
    const unsaid = undated.filter((row) => saidOf(row) === undefined);
    const lenders = (row: RowToDate) => [row.occasion ?? [], lendersOf(row)].flat();
    for (const ids of unread(unsaid, lenders, nodes)) {
      for (const id of ids) nodes.set(id, undefined);
      for (const { properties } of await store.read(nodesById, { ids })) {
        nodes.set(textOf(properties, 'id') ?? '', ownMoments(properties));
      }
    }
    return dated;
  };
}

function unread(
  rows: readonly RowToDate[],
  named: (row: RowToDate) => readonly string[],
  read: ReadonlyMap<string, unknown>,
): readonly (readonly string[])[] {
  return inBatches(
    [...new Set(rows.flatMap(named))].filter((id) => !read.has(id)),
    BATCH,
  );
}

/** An event's time; when a document was made, else published. */
function ownMoments(properties: Properties): Moments | undefined {
  const of = (name: 'when' | 'published'): Moments | undefined =>
    momentsOf(textOf(properties, `${name}From`), textOf(properties, `${name}To`));
  return of('when') ?? of('published');
}

function momentsOf(begins: string | null | undefined, ends: string | null | undefined): Moments | undefined {
  return (begins ?? ends ?? null) === null
    ? undefined
    : { begins: begins ?? undefined, ends: ends ?? undefined };
}

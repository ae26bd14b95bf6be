import { listOf, type Properties } from '#core/property-value';
import type { GraphStore } from '#store/graph-store';
import { papersOfEvidence } from '#store/queries';

interface Quoted {
  readonly properties: Properties;
}
type WithPapers = <T extends { readonly properties: Properties }>(element: T, stored: Properties) => T;

/** Ids of quotations asked for in one statement. */
const BATCH = 5_000;

/**
 * Reads which documents carry each of some nodes and relationships, and gives what adds it to them as they are drawn:
 * `papers`, the documents' ids in their order, and `said`, the earliest date on which the words were said, where a
 * quotation tells one. Filters and the strip of time stand on both.
 */
export async function readPapers(store: GraphStore, elements: readonly Quoted[]): Promise<WithPapers> {
  const ids = [...new Set(elements.flatMap(({ properties }) => listOf(properties, 'evidence')))];
  const known = new Map<string, { readonly document: string; readonly said: string | null }>();
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const row of await store.read(papersOfEvidence, { ids: ids.slice(from, from + BATCH) })) {
      known.set(row.id, row);
    }
  }
  return (element, stored) => {
    const quotations = listOf(stored, 'evidence').flatMap((id) => known.get(id) ?? []);
    if (quotations.length === 0) return element;
    const papers = [...new Set(quotations.map(({ document }) => document))].sort();
    const said = quotations.flatMap((quotation) => quotation.said ?? []).sort()[0];
    const derived = { papers, ...(said === undefined ? {} : { said }) };
    return { ...element, properties: { ...element.properties, ...derived } };
  };
}

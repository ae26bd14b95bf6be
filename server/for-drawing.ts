import type { Properties } from '#core/property-value';
import { countQuotations } from '#store/queries';
import type { RouteSetting } from './route.ts';

/** What only a panel shows, and a graph of hundreds of things need not carry. Dates and aliases stay: the page filters by them. */
const NOT_DRAWN =
  /^(?:origin|recordedAt|summary|note|how|textSha256|sha256|url|\w+(?:Note|Precision|Basis))$/;

/** A node or relationship with what drawing it needs. */
export function forDrawing<T extends { readonly properties: Properties }>(element: T): T {
  const drawn = Object.entries(element.properties).filter(([name]) => !NOT_DRAWN.test(name));
  return { ...element, properties: Object.fromEntries(drawn) };
}

/** How many quotations there are from each document, counted once for a state of the case. */
export function readQuotationCounts({ store, cache }: RouteSetting): Promise<ReadonlyMap<string, number>> {
  return cache.of('quotations', async () => {
    const rows = await store.read(countQuotations, {});
    return new Map(rows.map(({ id, count }) => [id, count]));
  });
}

/** A node with the number of quotations from it, where it is a document that something is quoted from. */
export function withQuotations<T extends { readonly id: string; readonly properties: Properties }>(
  node: T,
  counts: ReadonlyMap<string, number>,
): T {
  const quotations = counts.get(node.id);
  return quotations === undefined ? node : { ...node, properties: { ...node.properties, quotations } };
}

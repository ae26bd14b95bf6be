import type { GraphStore } from './graph-store.ts';
import type { Query } from './query.ts';

const PAGE = 20_000;

/** All rows of a statement that gives them a page at a time, in the order of their ids. */
export async function readPages<R extends { readonly id: string }>(
  store: Pick<GraphStore, 'read'>,
  query: Query<{ after: string; limit: number }, R>,
): Promise<readonly R[]> {
  const rows: R[] = [];
  for (let after = ''; ;) {
    const page = await store.read(query, { after, limit: PAGE });
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return rows;
    after = last.id;
  }
}

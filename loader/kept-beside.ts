import { textOf } from '#core/property-value';
import type { GraphStore } from '#store/graph-store';
import { readCase, readLinks, sizeOfKept } from '#store/queries';

/**
 * What a reset leaves of what users kept beside another case than the one that is to be loaded then, in a sentence;
 * undefined where there is nothing, or it is the same case. Without a case's node nobody knows what it was kept beside.
 */
export async function keptBesideAnother(store: GraphStore, caseId: string): Promise<string | undefined> {
  const [row] = await store.read(readCase, {});
  const here = textOf(row?.properties ?? {}, 'id');
  if (here === caseId) return undefined;
  const count = async (label: 'Note' | 'View'): Promise<number> =>
    (await store.read(sizeOfKept(label), {}))[0]?.count ?? 0;
  const [notes, views] = [await count('Note'), await count('View')];
  const links = (await store.read(readLinks, {})).length;
  if (notes + views + links === 0) return undefined;
  return `What was kept beside ${here ?? 'an earlier case'} stays, and comes to lie beside ${caseId}: notes ${notes}; views, lists and saved queries ${views}; links ${links}.`;
}

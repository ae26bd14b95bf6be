import { asFailure } from '#core/failure';
import type { GraphStore } from '#store/graph-store';
import { loadShippedCase } from './load-shipped-case.ts';

/**
 * The embedded store for a server. A case whose very first load, by an earlier start, was cut off is finished first: it
 * is the one damage that needs nobody's decision, because the case that ships can be loaded again. Every other damage
 * shows when the store is first asked, with its remedy. `open` opens it, checked against its seal or not.
 */
export async function openCase(
  open: (how: { readonly verify: boolean }) => Promise<GraphStore>,
  shipped: { readonly root: string; readonly sources: string | undefined; readonly dataFolder: string },
): Promise<GraphStore> {
  const store = await open({ verify: true });
  const damaged = await store.engine().then(
    () => false,
    (thrown: unknown) => asFailure(thrown).code === 'store-damaged',
  );
  if (!damaged) return store;
  await store.close();
  const mending = await open({ verify: false });
  try {
    await loadShippedCase(mending, shipped.root, shipped.sources, shipped.dataFolder);
  } finally {
    await mending.close();
  }
  return open({ verify: true });
}

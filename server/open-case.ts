import { asFailure } from '#core/failure';
import type { GraphStore } from '#store/graph-store';
import { loadShippedCase } from './load-shipped-case.ts';

/**
 * The embedded store for a server. A case whose very first load, by an earlier start, was cut off is finished first: it
 * is the one damage that needs nobody's decision, because the case that ships can be loaded again and nobody has worked
 * with it yet. Every other damage shows when the store is first asked, with its remedy. `open` opens it, checked against
 * its seal or not; `wasWhole` tells whether a case was ever loaded there to its end.
 */
export async function openCase(
  open: (how: { readonly verify: boolean }) => Promise<GraphStore>,
  shipped: {
    readonly root: string;
    readonly sources: string | undefined;
    readonly dataFolder: string;
    readonly wasWhole: boolean;
    readonly say: (line: string) => void;
  },
): Promise<GraphStore> {
  const store = await open({ verify: true });
  const damaged = await store.engine().then(
    () => false,
    (thrown: unknown) => asFailure(thrown).code === 'store-damaged',
  );
  if (!damaged || shipped.wasWhole) return store;
  await store.close();
  const mending = await open({ verify: false });
  try {
    const { notice } = await mending.engine();
    if (notice !== undefined) shipped.say(notice);
    await loadShippedCase(mending, shipped.root, shipped.sources, shipped.dataFolder);
  } finally {
    await mending.close();
  }
  return open({ verify: true });
}

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keepTexts } from '#loader/keep-texts';
import { loadCase } from '#loader/load';
import { readCase } from '#loader/read-case';
import { cypherFolder } from '#store/cypher-text';
import type { GraphStore } from '#store/graph-store';
import { openStore } from '#store/open-store';
import { createApp, type AppParts } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { logAt } from '../../server/log.ts';
import { textsIn } from '../../server/texts.ts';
import { generateCase } from '../bench/generated-case.ts';
import { loadShipped } from '../shipped-case.ts';

/** A server of a test's own, and how to end it. */
export interface Served {
  readonly address: string;
  /** What it serves from. */
  readonly store: GraphStore;
  readonly end: () => Promise<void>;
}

/** The shipped case on the embedded engine, served with the built page on a free port. */
export function serveCase(more: Pick<AppParts, 'cypher'> = {}): Promise<Served> {
  return serve(loadShipped, more);
}

/** A generated case of that many entities and relationships, loaded by the loader and served in the same way. */
export function serveGenerated(entities: number, relationships: number): Promise<Served> {
  return serve(async (store, folder) => {
    const { folder: seed, sources } = await generateCase(entities, relationships, join(folder, 'seed'));
    const read = await readCase([seed], sources);
    if (read.graph === undefined || read.problems.length > 0)
      throw new Error('the generated case has problems');
    await loadCase(store, read.graph, { scopes: read.seed.scopes, now: '2026-01-01T00:00:00Z' });
    await keepTexts(read.sources, folder);
  });
}

async function serve(
  load: (store: GraphStore, folder: string) => Promise<unknown>,
  more: Pick<AppParts, 'cypher'> = {},
): Promise<Served> {
  const page = join(dirname(cypherFolder()), 'dist', 'client');
  if (!existsSync(join(page, 'index.html'))) throw new Error('The page is not built. Run npm run build.');
  const folder = await mkdtemp(join(tmpdir(), 'whoknew-page-'));
  const store = await openStore({ kind: 'embedded', dataDir: folder });
  await load(store, folder);
  const app = createApp(store, { texts: textsIn(folder), log: logAt('silent'), page, ...more });
  const { server, port } = await listen(app, '127.0.0.1', 0);
  return {
    address: `http://127.0.0.1:${port}`,
    store,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cypherFolder } from '#store/cypher-text';
import { openStore } from '#store/open-store';
import { createApp, type AppParts } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { logAt } from '../../server/log.ts';
import { textsIn } from '../../server/texts.ts';
import { loadShipped } from '../shipped-case.ts';

/** The shipped case on the embedded engine, served with the built page on a free port. */
export async function serveCase(
  more: Pick<AppParts, 'cypher'> = {},
): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  const page = join(dirname(cypherFolder()), 'dist', 'client');
  if (!existsSync(join(page, 'index.html'))) throw new Error('The page is not built. Run npm run build.');
  const folder = await mkdtemp(join(tmpdir(), 'whoknew-page-'));
  const store = await openStore({ kind: 'embedded', dataDir: folder });
  await loadShipped(store, folder);
  const app = createApp(store, { texts: textsIn(folder), log: logAt('silent'), page, ...more });
  const { server, port } = await listen(app, '127.0.0.1', 0);
  return {
    address: `http://127.0.0.1:${port}`,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

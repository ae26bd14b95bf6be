import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const source = ['whoknew-source'];
const engineTests = '**/*.engine.test.ts';
const browserTests = '**/*.browser.test.ts';

const sharedNeo4j = (process.env['NEO4J_TEST_URI'] ?? '') !== '';

/**
 * Four projects: `unit` is quick and needs nothing; `engines` (files named `*.engine.test.ts`) runs against real
 * engines, a file at a time on each Neo4j, which starts when a file first asks for it; `browser`
 * (files named `*.browser.test.ts`) walks through the built page in a real Chromium; `bench`
 * (`*.bench.ts`) measures and prints, and is no part of `npm test`.
 */
export default defineConfig({
  resolve: { conditions: [...source] },
  ssr: { resolve: { conditions: [...source, 'node'] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The files of one worker share their modules, which take longer to load than most files to run: nothing of
          // ours does anything when it is imported, so a file leaves nothing behind for the next one.
          isolate: false,
          include: [
            '{core,layout,questions,store,loader,server,test}/**/*.test.ts',
            'client/src/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', engineTests, browserTests],
          // Vitest leaves a processor free, which of two is half of them; nothing else runs beside these.
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          sequence: { groupOrder: 1 },
          include: [`{store,loader,server,test}/${engineTests}`],
          globalSetup: ['test/neo4j.global-setup.ts'],
          // Much of it waits for what is to be stopped. A server that the environment names is one, and cannot be shared.
          fileParallelism: !sharedNeo4j,
          maxWorkers: sharedNeo4j ? 1 : 2,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          sequence: { groupOrder: 2 },
          include: ['test/**/*.bench.ts'],
          fileParallelism: false,
          testTimeout: 1_800_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          include: [`test/e2e/${browserTests}`],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
});

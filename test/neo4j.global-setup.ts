import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { MissingTool, startNeo4j, type StartedNeo4j } from '../scripts/neo4j.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where `neo4jForTests` asks for the server. */
    readonly neo4jStarter: string;
  }
}

/** What the starter answers: a server, or why there is none on this machine. */
export type StarterAnswer = { readonly server: StartedNeo4j } | { readonly missing: string };

/**
 * For the `engines` project: builds the store (the embedded engine's process runs what was built) and stands ready to
 * lend each running test file a Neo4j of its own: its tests overwrite what is in it. One starts when a file asks for it over
 * loopback and no other is free, and not before.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', 'store'], { cwd: project.config.root, stdio: 'inherit' });

  const lent: Lent[] = [];
  const tidy = setInterval(() => {
    for (const one of lent) one.idle = isRunning(one.to) ? 0 : one.idle + 1;
    for (const one of lent.filter(({ idle }) => idle > MOST_IDLE)) {
      lent.splice(lent.indexOf(one), 1);
      void one.server.then((server) => server.stop()).catch(() => {});
    }
  }, LOOK_MS);
  tidy.unref();
  const lend = async (to: number): Promise<StartedNeo4j> => {
    for (;;) {
      const free = lent.find((one) => one.to === to) ?? lent.find((one) => !isRunning(one.to));
      if (free !== undefined) {
        free.to = to;
        free.idle = 0;
        return free.server;
      }
      // A file's process ends a moment after its tests: another server takes longer to start than that.
      if (lent.length < MOST_SERVERS) {
        const made = { to, idle: 0, server: startNeo4j({ ...versionWanted(), brief: true, quiet: false }) };
        lent.push(made);
        return made.server;
      }
      await sleep(50);
    }
  };
  const path = `/${randomUUID()}`;
  const starter = createServer(async (request, response) => {
    const [asked, pid] = (request.url ?? '').split('?');
    if (asked !== path) return response.writeHead(404).end();
    const answer = await lend(Number(pid)).then(
      (running): StarterAnswer => ({ server: running }),
      (error: unknown): StarterAnswer => ({
        missing: error instanceof MissingTool ? error.message : `It did not start: ${String(error)}`,
      }),
    );
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => starter.listen(0, '127.0.0.1', resolve));
  const address = starter.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  project.provide('neo4jStarter', `http://127.0.0.1:${port}${path}`);

  return async () => {
    clearInterval(tidy);
    starter.closeAllConnections();
    starter.close();
    const servers = await Promise.allSettled(lent.map(({ server }) => server));
    for (const server of servers) if (server.status === 'fulfilled') await server.value.stop();
  };
}

/** A server that nobody has any more for 40 seconds is stopped: the browser's tests, which come later, need the processors. */
const LOOK_MS = 10_000;
const MOST_IDLE = 4;

/** As many as files of this project run side by side: `maxWorkers` of `vitest.config.ts`. */
const MOST_SERVERS = 2;

/** A server, and the process of the file that it was lent to: each file has a process of its own. */
interface Lent {
  to: number;
  /** How often in a row nobody was found to have it. */
  idle: number;
  readonly server: Promise<StartedNeo4j>;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** NEO4J_TEST_VERSION runs the same tests against another release. */
function versionWanted(): { readonly version?: string } {
  const version = process.env['NEO4J_TEST_VERSION'];
  return version === undefined || version === '' ? {} : { version };
}

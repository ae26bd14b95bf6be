import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { randomUUID } from 'node:crypto';
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
 * start a Neo4j for each of its workers, whose files run one after another. One starts when a test file asks for it over
 * loopback, and not before.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', 'store'], { cwd: project.config.root, stdio: 'inherit' });

  const started = new Map<string, Promise<StartedNeo4j>>();
  const path = `/${randomUUID()}`;
  const starter = createServer(async (request, response) => {
    const [asked, worker = ''] = (request.url ?? '').split('?');
    if (asked !== path) return response.writeHead(404).end();
    const server = started.get(worker) ?? startNeo4j({ ...versionWanted(), quiet: false });
    started.set(worker, server);
    const answer = await server.then(
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
    starter.closeAllConnections();
    starter.close();
    const servers = await Promise.allSettled(started.values());
    for (const server of servers) if (server.status === 'fulfilled') await server.value.stop();
  };
}

/** NEO4J_TEST_VERSION runs the same tests against another release. */
function versionWanted(): { readonly version?: string } {
  const version = process.env['NEO4J_TEST_VERSION'];
  return version === undefined || version === '' ? {} : { version };
}

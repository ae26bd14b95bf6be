import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { cypherFolder } from '#store/cypher-text';
import { step } from '#store/graph-store';
import { mergeCase } from '#store/queries';
import { testEngines } from './engines.ts';
import { isRunning } from './held-case.ts';
import { neo4jForTests } from './neo4j-server.ts';
import { addressOf, program, startServerProcess, type ServerProcess } from './server-process.ts';
import { articles, loadShipped } from './shipped-case.ts';
import { startTcpProxy } from './tcp-proxy.ts';

const engines = await testEngines();
const neo4j = await neo4jForTests();
const sources = articles();

const runs: ServerProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const { child, exited } of runs.splice(0)) {
    child.kill('SIGKILL');
    await exited;
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whoknew-server-'));
  folders.push(folder);
  return folder;
}

function start(
  env: Readonly<Record<string, string>>,
  command?: readonly [string, ...string[]],
): ServerProcess {
  const texts = sources === undefined ? {} : { WHOKNEW_SOURCES: sources };
  const run = startServerProcess({ ...texts, ...env }, command);
  runs.push(run);
  return run;
}

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await condition()) return;
    await sleep(100);
  }
  throw new Error(`in vain: ${what}; the servers said:\n${runs.map((run) => run.out()).join('\n')}`);
}

/** Its status, and what is said where it is none of success. */
async function answerOf(response: Response): Promise<string> {
  const { code } = (await response.json()) as { code?: string };
  return response.ok ? 'answered' : `${response.status} ${String(code)}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const statusOf = async (url: string): Promise<number> => {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
};

describe('the server as a process', () => {
  test('loads the shipped case into an empty store, is ready, and ends well when asked to', async () => {
    const data = await newFolder();
    const run = start({ WHOKNEW_DATA: data });
    const address = await addressOf(run);
    await until('ready', async () => (await statusOf(`${address}/readyz`)) === 200);
    expect(run.out()).toContain('Loaded The Windrush affair');
    run.child.kill('SIGTERM');
    expect(await run.exited).toBe(0);

    const again = start({ WHOKNEW_DATA: data });
    await addressOf(again);
    await until('ready again', async () => /is ready/.test(again.out()));
    expect(again.out()).not.toContain('Loaded');
  });

  test('answers nothing of a case that it is still loading, and asks to wait', async () => {
    const port = await freePort();
    const run = start({ WHOKNEW_DATA: await newFolder(), PORT: String(port) });
    const address = `http://127.0.0.1:${port}`;
    const headers = { 'Content-Type': 'application/json' };
    const question = { method: 'POST', headers, body: '{"question":"Who wrote the memo?"}' };
    const asked = [
      () => fetch(`${address}/api/questions`),
      () => fetch(`${address}/api/questions`, question),
      () => fetch(`${address}/api/graph?limit=10`),
    ];
    await until('listening', () => statusOf(`${address}/livez`).then(Boolean, () => false));
    const said = new Set<string>();
    while (!/is ready/.test(run.out())) {
      for (const ask of asked) said.add(await answerOf(await ask()));
      await sleep(10);
    }
    for (const ask of asked) expect(await answerOf(await ask())).toBe('answered');
    expect([...said].filter((answer) => answer !== 'answered')).toEqual(['503 loading']);
  });

  test('asked to end while it loads, it ends, and says nothing of a database that may come back', async () => {
    const data = await newFolder();
    const run = start({ WHOKNEW_DATA: data });
    const log = join(data, 'graph.db.wal');
    const written = (): number =>
      existsSync(log) ? readdirSync(log).reduce((sum, name) => sum + statSync(join(log, name)).size, 0) : 0;
    await until('it writes', async () => written() > 500);
    run.child.kill('SIGTERM');
    expect(await run.exited).toBe(0);
    expect(run.out()).toBe('');
  });

  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  test.for<[string, string, boolean]>([
    ['all addresses of this machine', '0.0.0.0', true],
    ['all of the newer kind too', '::', addresses.some(({ family }) => family === 'IPv6')],
    ['another than the usual one', '127.0.0.2', process.platform === 'linux'],
  ])('answers at the address that it prints, where it listens on %s', async ([, HOST, has], context) => {
    context.skip(!has, 'this machine has no such address');
    const run = start({ WHOKNEW_DATA: await newFolder(), HOST, WHOKNEW_UNAUTHENTICATED: '1' });
    const address = await addressOf(run, true);
    expect(await statusOf(`${address}/api/graph?limit=10`)).toBe(200);
    const { port } = new URL(address);
    const foreign = await new Promise((resolve) =>
      request({ host: new URL(address).hostname, port, headers: { host: `elsewhere.example:${port}` } })
        .on('response', (response) => resolve(response.resume().statusCode))
        .end(),
    );
    expect(foreign).toBe(403);
  });

  test.skipIf(process.platform === 'win32')(
    'whose npm has gone ends in order: what is asked is answered, and nothing stays behind',
    async () => {
      const data = await newFolder();
      const script = join(dirname(cypherFolder()), 'scripts', 'stop-with-npm.mjs');
      const main = join(data, 'start.mjs');
      await writeFile(
        main,
        `import { stopWithNpm } from ${JSON.stringify(pathToFileURL(script).href)};
         stopWithNpm();
         await import(${JSON.stringify(pathToFileURL(program).href)});`,
      );
      const shell = ['sh', '-c', '"$0" "$1" & echo "pid $!"; wait', process.execPath, main] as const;
      const run = start({ WHOKNEW_DATA: data, npm_lifecycle_event: 'start' }, shell);
      const address = await addressOf(run, true);
      const pid = Number(/pid (\d+)/.exec(run.out())?.[1]);
      try {
        const body = '{"question":"Who wrote the memo?"}';
        const headers = {
          'Content-Type': 'application/json',
          'Content-Length': body.length,
          Expect: '100-continue',
        };
        const asking = request(`${address}/api/questions`, { method: 'POST', headers });
        const answer = new Promise<Response>((resolve, reject) => {
          asking.on('error', reject);
          asking.on('response', (response) => {
            const { statusCode: status = 0 } = response;
            text(response).then((said) => resolve(new Response(said, { status })), reject);
          });
        });
        asking.flushHeaders();
        await new Promise((resolve) => asking.once('continue', resolve)); // it has been let in
        run.child.kill('SIGKILL');
        await sleep(1_500); // long enough for it to notice several times
        asking.end(body);
        expect(await answerOf(await answer)).toBe('answered');
        await until('the case is let go', async () => !existsSync(join(data, 'lock.json')));
        expect(existsSync(join(data, 'readers'))).toBe(false);
      } finally {
        if (isRunning(pid)) process.kill(pid, 'SIGKILL');
      }
    },
  );

  test('takes the next free port, and says so', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const taken = blocker.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    const run = start({ WHOKNEW_DATA: await newFolder(), PORT: String(port) });
    const address = await addressOf(run);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    await until('said', async () => run.out().includes(`Port ${port} is taken`));
    blocker.close();
  });

  test('a second server on the same data is told who holds it', async () => {
    const data = await newFolder();
    const first = start({ WHOKNEW_DATA: data });
    await until('ready', async () => /is ready/.test(first.out()));
    const second = start({ WHOKNEW_DATA: data });
    expect(await second.exited).toBe(75);
    expect(second.out()).toContain(String(first.child.pid));
    expect(second.out()).toContain(await addressOf(first));
  });

  test('an address that others can reach is refused unless something guards it', async () => {
    const refused = start({ WHOKNEW_DATA: await newFolder(), HOST: '0.0.0.0' });
    expect(await refused.exited).toBe(65);
    expect(refused.out()).toContain('WHOKNEW_UNAUTHENTICATED=1');
  });

  test(
    'killed at any moment of its first load, the next start has the whole case',
    { timeout: 180_000 },
    async () => {
      const data = await newFolder();
      for (const after of [400, 700, 1000, 1300, 1600, 1900]) {
        const run = start({ WHOKNEW_DATA: data });
        await sleep(after);
        run.child.kill('SIGKILL');
        await run.exited;
      }
      const run = start({ WHOKNEW_DATA: data });
      const address = await addressOf(run);
      await until('ready', async () => (await statusOf(`${address}/readyz`)) === 200);
      const graph = (await (await fetch(`${address}/api/graph`)).json()) as {
        nodes: unknown[];
        cut: { nodes: { total: number } };
      };
      expect(graph.cut.nodes.total).toBeGreaterThan(300);
    },
  );
});

describe.skipIf(neo4j === undefined)('the server on a Neo4j that another process loads into', () => {
  test('waits for that load, and begins none of its own', { timeout: 120_000 }, async () => {
    const one = await engines.find(({ kind }) => kind === 'neo4j')?.fresh();
    if (one === undefined) return;
    try {
      const id = 'case:windrush';
      const wroteNow = { loadState: 'loading', loadBy: 'another', loadWroteAt: new Date().toISOString() };
      await one.store.write([step(mergeCase, { id, properties: { id, ...wroteNow } })]);
      const run = start({ ...one.env, WHOKNEW_DATA: await newFolder() });
      const address = await addressOf(run);
      await until('said', async () => /Another process is loading/.test(run.out()));
      expect(await statusOf(`${address}/readyz`)).toBe(503);
      expect(await answerOf(await fetch(`${address}/api/graph`))).toBe('503 loading');
      await loadShipped(one.store, one.folder);
      await until('ready', async () => (await statusOf(`${address}/readyz`)) === 200);
      expect(run.out()).not.toContain('Loaded');
    } finally {
      await one.end();
    }
  });
});

describe.skipIf(neo4j === undefined)('the server on a Neo4j that goes away', () => {
  test(
    'serves /livez and 503 at once meanwhile, at start and later, and recovers without a restart',
    { timeout: 180_000 },
    async () => {
      if (neo4j === undefined) return;
      const engine = engines.find((one) => one.kind === 'neo4j');
      const empty = await engine?.fresh(); // the suite before may have left its case
      await empty?.end();
      const target = new URL(neo4j.uri);
      const proxy = await startTcpProxy({ host: target.hostname, port: Number(target.port) });
      try {
        await proxy.set('down');
        const run = start({
          WHOKNEW_DATA: await newFolder(),
          NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
          NEO4J_USER: neo4j.user,
          NEO4J_PASSWORD: neo4j.password,
        });
        const address = await addressOf(run);
        const refusedAtOnce = async (): Promise<void> => {
          expect(await statusOf(`${address}/livez`)).toBe(200);
          const begun = performance.now();
          const response = await fetch(`${address}/api/graph`);
          expect(response.status).toBe(503);
          expect(performance.now() - begun).toBeLessThan(1000);
          expect(await response.json()).toMatchObject({
            code: 'store-unavailable',
            message: expect.stringContaining('Neo4j'),
          });
          expect(await statusOf(`${address}/readyz`)).toBe(503);
        };
        await until('known to be away', async () => /Neo4j does not answer/.test(run.out()));
        await refusedAtOnce();
        expect(run.out()).not.toContain(neo4j.password);

        await proxy.set('up');
        await until('ready', async () => (await statusOf(`${address}/readyz`)) === 200);
        expect(await statusOf(`${address}/api/graph`)).toBe(200);

        await proxy.set('down');
        await until('noticed', async () => (await statusOf(`${address}/readyz`)) === 503);
        await refusedAtOnce();
        await proxy.set('up');
        await until('recovered', async () => (await statusOf(`${address}/api/nodes/doc:memo`)) === 200);
        expect(run.child.exitCode).toBeNull();
      } finally {
        await proxy.close();
      }
    },
  );
});

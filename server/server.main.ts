import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asFailure, Failure, FAILURE_ANSWERS, type FailureCode } from '#core/failure';
import { cypherFolder } from '#store/cypher-text';
import type { GraphStore } from '#store/graph-store';
import { dataFolder, noteServerAddress, openStore, storeSettings, wasEverWhole } from '#store/open-store';
import { createApp } from './app.ts';
import type { CypherSettings } from './cypher/workbench.ts';
import { serverSettings } from './env.ts';
import { layoutsApart } from './layouts-apart.ts';
import { listen } from './listen.ts';
import { loadShippedCase } from './load-shipped-case.ts';
import { logAt } from './log.ts';
import { openCase } from './open-case.ts';
import { openInBrowser } from './open-in-browser.ts';
import { reachedAs } from './reached-as.ts';
import { watchStore } from './store-health.ts';
import { textsIn } from './texts.ts';
import { workAhead } from './work-ahead.ts';

/** How long open requests may take to end when the server is asked to stop, in milliseconds. */
const DRAIN = 5_000;
/** How often preparing is tried again while the database is away, in milliseconds. */
const TRY_AGAIN = 1_000;
/** What passes by itself, as a database that is away or a load of another process; after anything else waiting does not help. */
const PASSING: ReadonlySet<FailureCode> = new Set(['store-unavailable', 'timed-out', 'busy', 'loading']);

async function main(): Promise<void> {
  const begun = performance.now();
  const settings = serverSettings(process.env);
  const storeChoice = storeSettings(process.env);
  const data = dataFolder(process.env);
  const root = dirname(cypherFolder());
  const page = join(root, 'dist', 'client');
  const log = logAt(settings.logLevel);
  const store =
    storeChoice.kind === 'neo4j'
      ? await openStore(storeChoice)
      : await openCase((how) => openStore({ ...storeChoice, ...how, holder: 'server' }), {
          root,
          sources: settings.sources,
          dataFolder: data,
          wasWhole: wasEverWhole(storeChoice),
          say,
        });

  let preparing: Failure | undefined = starting();
  const health = watchStore(store, (trouble) => {
    if (trouble === undefined) log.info('the database answers');
    else log.warn({ code: trouble.code }, 'the database does not answer');
  });
  const layouts = layoutsApart();
  const name = reachedAs(settings.host);
  const app = createApp(health.guarded, {
    texts: textsIn(data),
    layouts,
    log,
    page: existsSync(page) ? page : undefined,
    hosts: [name, ...settings.hosts],
    cypher: settings.cypher,
    preparing: () => preparing,
    trouble: health.trouble,
  });
  const { server, port } = await listen(app, settings.host, settings.port);
  const address = `http://${name}:${port}`;
  if (port !== settings.port && settings.port !== 0) say(`Port ${settings.port} is taken.`);

  // The embedded store is this process's alone.
  const self = storeChoice.kind === 'neo4j' ? randomUUID() : undefined;
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    preparing = new Failure('store-unavailable', 'The server is stopping.');
    health.stop();
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN);
    // What was being answered keeps its connection for the next request, which does not come any more.
    const tidy = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(tidy);
      void Promise.all([layouts.close(), store.close()]).finally(() => process.exit(process.exitCode ?? 0));
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  for (let told = false; !stopping;) {
    try {
      await store.ping();
      preparing = starting(); // it may have been away until now
      const loaded = await loadShippedCase(store, root, settings.sources, data, self);
      if (loaded !== undefined) say(`Loaded ${loaded}.`);
      await noteServerAddress(store, address);
      preparing = undefined;
      void workAhead(address, log).then(() => warmReaders(store, settings.cypher));
      const engine = await store.engine();
      say(
        `WhoKnew is ready on ${engine.name} after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${address}`,
      );
      if (settings.open && process.stdout.isTTY) openInBrowser(address);
      return;
    } catch (thrown) {
      if (stopping) return; // the store was closed under it
      const failure = asFailure(thrown);
      preparing = failure;
      if (!PASSING.has(failure.code)) {
        complain(failure);
        process.exitCode = FAILURE_ANSWERS[failure.code].exit;
        stop();
        return;
      }
      if (!told)
        say(
          `${failure.message}\nThe page is at ${address} meanwhile, and comes alive when ${failure.code === 'loading' ? 'the case is there' : 'the database does'}.`,
        );
      told = true;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
    }
  }
}

function starting(): Failure {
  return new Failure('loading', 'The server is still starting. It answers as soon as the case is there.');
}

/** The processes that run users' statements, started before anybody waits for them, once nothing else is prepared. */
async function warmReaders(store: GraphStore, cypher: CypherSettings): Promise<void> {
  if (cypher.reading) await store.statements.warm().catch(() => {}); // whoever needs them hears of it
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(failure: Failure): void {
  process.stderr.write(`${failure.message}\n`);
  if (failure.code === 'defect') process.stderr.write(`${String(failure.cause ?? failure)}\n`);
}

try {
  await main();
} catch (thrown) {
  const failure = asFailure(thrown);
  complain(failure);
  process.exit(FAILURE_ANSWERS[failure.code].exit);
}

// Starts a real Neo4j for development and tests, and prints how to reach it: `npm run neo4j`. It holds nothing that
// lasts: its files are deleted when it stops. A container where Docker answers, else the server itself from Maven.
//
//   npm run neo4j -- [--version 5.26.30] [--port 7687] [--heap 512m] [--password …] [--java | --docker]

import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const run = promisify(execFile);

/** The long-term release: the default of tests and of docker-compose.yml. */
export const DEFAULT_VERSION = '5.26.30';

const USER = 'neo4j';
const START_MS = 180_000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is missing on this machine, and the one command that installs it. Its message is meant to be read. */
export class MissingTool extends Error {}

/**
 * Starts a throw-away server and resolves when it has answered over Bolt with its password. `stop()` ends it and
 * deletes its files; so does the end of this process, however it comes. `brief`: it lives for minutes, as for tests; from
 * Maven it then spends less on making itself fast, which would take longer than it gains.
 *
 * @param {{version?: string, port?: number, heap?: string, password?: string, by?: 'docker' | 'java', brief?: boolean, quiet?: boolean}} [options]
 * @returns {Promise<{uri: string, user: string, password: string, version: string, by: 'docker' | 'java', stop: () => Promise<void>}>}
 */
export async function startNeo4j(options = {}) {
  const version = options.version ?? DEFAULT_VERSION;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`"${version}" is no version such as ${DEFAULT_VERSION}`);
  const settings = {
    version,
    port: options.port ?? (await freePort()),
    heap: options.heap ?? '512m',
    password: options.password ?? randomBytes(12).toString('hex'),
    brief: options.brief === true,
    say: options.quiet === true ? () => {} : (text) => process.stderr.write(`${text}\n`),
  };
  if (settings.password.length < 8) throw new Error('Neo4j wants a password of 8 characters or more');
  const by = options.by ?? ((await dockerAnswers()) ? 'docker' : 'java');
  const server = by === 'docker' ? await startContainer(settings) : await startJava(settings);
  const uri = `bolt://127.0.0.1:${settings.port}`;
  try {
    await untilBoltAnswers(uri, settings, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { uri, user: USER, password: settings.password, version, by, stop: server.stop };
}

// Docker

async function dockerAnswers() {
  try {
    await run('docker', ['info'], { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}

async function startContainer({ version, port, heap, password, say }) {
  const name = `whoknew-neo4j-${randomBytes(4).toString('hex')}`;
  const environment = {
    NEO4J_AUTH: `${USER}/${password}`,
    NEO4J_server_memory_heap_initial__size: heap,
    NEO4J_server_memory_heap_max__size: heap,
    NEO4J_server_memory_pagecache_size: '64m',
    // One statement of a user must not take the memory of all the others.
    NEO4J_db_memory_transaction_max: '200m',
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
  };
  say(`Starting Neo4j ${version} in Docker …`);
  // The values travel in the environment of the docker command, so that no process list shows the password.
  await run(
    'docker',
    [
      ...['run', '--rm', '--detach', '--name', name, '--publish', `127.0.0.1:${port}:7687`],
      ...Object.keys(environment).flatMap((variable) => ['--env', variable]),
      `neo4j:${version}`,
    ],
    { env: { ...process.env, ...environment }, timeout: 600_000 },
  );
  const watch = watchOver(['docker', name]);
  return {
    log: async () => {
      const { stdout, stderr } = await run('docker', ['logs', '--tail', '20', name]).catch((error) => error);
      return `${stdout}${stderr}`;
    },
    hasEnded: async () => {
      const state = await run('docker', ['inspect', '--format', '{{.State.Running}}', name]).catch(
        () => undefined,
      );
      return state?.stdout.trim() !== 'true';
    },
    stop: async () => {
      await run('docker', ['rm', '--force', name]).catch(() => {});
      watch.end();
    },
  };
}

// Java and Maven

async function startJava({ version, port, heap, password, brief, say }) {
  const java = await findJava(version);
  const libraries = await serverLibraries(version, java, say);
  const home = await mkdtemp(join(tmpdir(), 'whoknew-neo4j-'));
  const conf = join(home, 'conf');
  await mkdir(conf);
  await writeFile(
    join(conf, 'neo4j.conf'),
    [
      `server.directories.data=${posix(join(home, 'data'))}`,
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'db.tx_log.preallocate=false',
      `server.memory.heap.initial_size=${heap}`,
      `server.memory.heap.max_size=${heap}`,
      'server.memory.pagecache.size=64m',
      // One statement of a user must not take the memory of all the others.
      'db.memory.transaction.max=200m',
      '',
    ].join('\n'),
  );
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const classPath = join(libraries, '*');
  say(`Starting Neo4j ${version} (${java.path}, version ${java.major}) …`);
  try {
    const admin = ['-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminCommand'];
    await run(java.path, [...admin, 'dbms', 'set-initial-password', password], { env });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw new Error(`Neo4j did not take its first password: ${error.stderr || error.message}`);
  }
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const main = Number(version.split('.')[0]) >= 2025 ? 'Neo4jCommunity' : 'CommunityEntryPoint';
  const server = spawn(
    java.path,
    [
      ...[`-Xms${heap}`, `-Xmx${heap}`],
      ...(brief ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC']),
      ...opens.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
      ...['-cp', classPath, `org.neo4j.server.${main}`, `--home-dir=${home}`, `--config-dir=${conf}`],
    ],
    // Its own process group: a Ctrl+C is ours to answer, and our tests stop it when they are done with it.
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const watch = watchOver(['java', String(server.pid), home]);
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      log = (log + chunk).slice(-4_000);
    });
  }
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    log: async () => log,
    hasEnded: async () => server.exitCode !== null || server.signalCode !== null,
    stop: async () => {
      // Nothing here is worth an orderly end, which takes Neo4j ten seconds.
      server.kill('SIGKILL');
      await ended;
      await removeHome(home);
      watch.end();
    },
  };
}

/** The server's jars, from Maven, once for each version. */
async function serverLibraries(version, java, say) {
  const libraries = join(ROOT, '.cache', 'neo4j', version, 'lib');
  if (existsSync(libraries)) return libraries;
  await run('mvn', ['--version']).catch(() => {
    throw new MissingTool(`Maven is missing. ${installCommand(version)}`);
  });
  say(`Fetching Neo4j ${version} with Maven (about 120 MB, once) …`);
  await mkdir(join(ROOT, '.cache', 'neo4j', version), { recursive: true });
  // Beside its place and then renamed, so that a fetch that was broken off is never taken for a whole one.
  const partial = await mkdtemp(join(ROOT, '.cache', 'neo4j', version, 'part-'));
  try {
    await run(
      'mvn',
      [
        ...['-q', '-B', '-f', join(ROOT, 'scripts', 'neo4j', 'pom.xml'), `-Dneo4j.version=${version}`],
        ...['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`],
      ],
      {
        env: { ...process.env, ...(java.home === undefined ? {} : { JAVA_HOME: java.home }) },
        maxBuffer: 2 ** 26,
      },
    );
    await rename(partial, libraries).catch((error) => {
      if (!existsSync(libraries)) throw error; // else another run was quicker
    });
  } catch (error) {
    throw new Error(
      `Maven could not fetch Neo4j ${version}: ${error.stdout || error.stderr || error.message}`,
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return libraries;
}

/** A Java that this version of Neo4j runs on: 17 or 21 for 5.26, 21 or later for the versions named by year. */
async function findJava(version) {
  const byYear = Number(version.split('.')[0]) >= 2025;
  const fits = byYear ? (major) => major >= 21 : (major) => major === 17 || major === 21;
  const folder = '/usr/lib/jvm';
  const homes = [
    ...(process.env.JAVA_HOME ? [process.env.JAVA_HOME] : []),
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ];
  const candidates = [...homes.map((home) => ({ path: join(home, 'bin', 'java'), home })), { path: 'java' }];
  const seen = [];
  for (const candidate of candidates) {
    if (candidate.path !== 'java' && !existsSync(candidate.path)) continue;
    const major = await javaMajor(candidate.path);
    if (major === undefined) continue;
    if (fits(major)) return { ...candidate, major };
    seen.push(major);
  }
  const found = seen.length === 0 ? '' : ` (found: ${[...new Set(seen)].join(', ')})`;
  const wanted = byYear ? 'Java 21 or later' : 'Java 17 or 21';
  throw new MissingTool(`Neo4j ${version} needs ${wanted}${found}. ${installCommand(version)}`);
}

async function javaMajor(path) {
  try {
    const { stderr } = await run(path, ['-version']);
    const [, major] = /version "(\d+)/.exec(stderr) ?? [];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
}

function installCommand(version) {
  const java = Number(version.split('.')[0]) >= 2025 ? 21 : 17;
  switch (process.platform) {
    case 'darwin':
      return `Install Docker, or run: brew install openjdk@${java} maven`;
    case 'win32':
      return `Install Docker, or Java ${java} and Maven.`;
    default:
      return `Install Docker, or run (Debian, Ubuntu): apt-get install -y openjdk-${java}-jre-headless maven`;
  }
}

// Both

/**
 * A small process that ends the server and deletes its files when this one is gone without having done so: it notices
 * by its standard input, which the system closes.
 */
function watchOver(what) {
  const watcher = spawn(process.execPath, [fileURLToPath(import.meta.url), '--watch-over', ...what], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  watcher.stdin.unref?.();
  watcher.on('error', () => {});
  return { end: () => watcher.kill('SIGKILL') };
}

async function endWhatIsLeft([kind, ...what]) {
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('close', resolve));
  if (kind === 'docker') {
    await run('docker', ['rm', '--force', what[0]]).catch(() => {});
    return;
  }
  const [pid, home] = what;
  // By the folder in its command line: the number alone may belong to another process by now.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => home);
  if (command.includes(home)) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
  await removeHome(home);
}

/** The system lets go of a killed server's files a moment late, on Windows above all. */
async function removeHome(home) {
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** A port that opens is not enough: the server takes a while from there to its first answer. */
async function untilBoltAnswers(uri, { password, version }, server) {
  const until = Date.now() + START_MS;
  const answers = (await driverAnswers(uri, password)) ?? (() => handshakeAnswers(uri));
  while (!(await answers())) {
    if (await server.hasEnded())
      throw new Error(`Neo4j ${version} ended while it started:\n${await server.log()}`);
    if (Date.now() > until) throw new Error(`Neo4j ${version} does not answer:\n${await server.log()}`);
    await sleep(250);
  }
}

/** Asks with the password, where the driver is installed. */
async function driverAnswers(uri, password) {
  const neo4j = await import('neo4j-driver').then((module) => module.default).catch(() => undefined);
  if (neo4j === undefined) return undefined;
  return async () => {
    const config = { connectionTimeout: 2_000, connectionAcquisitionTimeout: 2_000, telemetryDisabled: true };
    const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), config);
    const session = driver.session();
    try {
      await session.run('RETURN 1 AS one');
      return true;
    } catch {
      return false;
    } finally {
      await session.close();
      await driver.close();
    }
  };
}

/** Without a driver: the server agrees on a version of Bolt. */
function handshakeAnswers(uri) {
  const hello = Buffer.from('6060b01700080805000404040000010400000003', 'hex');
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(uri).port) }, () =>
      socket.write(hello),
    );
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => end(false));
    socket.once('data', (chunk) => end(chunk.length >= 4 && chunk.readUInt32BE(0) !== 0));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const posix = (path) => path.replaceAll('\\', '/');

// The command line

async function main() {
  const { values } = parseArgs({
    options: {
      version: { type: 'string' },
      port: { type: 'string' },
      heap: { type: 'string' },
      password: { type: 'string' },
      java: { type: 'boolean' },
      docker: { type: 'boolean' },
    },
  });
  let server;
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1); // a second signal ends at once; the watching process clears up
    ending = true;
    if (server === undefined) process.exit(1);
    await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  const { version, heap, password } = values;
  server = await startNeo4j({
    ...{ version, heap, password },
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.java ? { by: 'java' } : values.docker ? { by: 'docker' } : {}),
  });
  process.stdout.write(
    `NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\n` +
      'Ctrl+C stops it; what is in it is then gone.\n',
  );
  setInterval(() => {}, 2 ** 30);
}

const called =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (called && process.argv[2] === '--watch-over') {
  await endWhatIsLeft(process.argv.slice(3));
} else if (called) {
  main().catch((error) => {
    process.stderr.write(`${error instanceof MissingTool ? error.message : error.stack}\n`);
    process.exit(1);
  });
}

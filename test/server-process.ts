import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cypherFolder } from '#store/cypher-text';

/** The file that a plain Node runs. */
export const program = join(dirname(cypherFolder()), 'dist', 'server', 'server.main.js');

/** The built server as a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** All that it has said so far. */
  readonly out: () => string;
  readonly exited: Promise<number | null>;
}

/**
 * Starts the built server on a free port, with an environment that chooses no store unless `env` does; `command` for
 * another way to start it.
 */
export function startServerProcess(
  env: Readonly<Record<string, string>>,
  [file, ...given]: readonly [string, ...string[]] = [process.execPath, program],
): ServerProcess {
  const { NEO4J_URI: _uri, PORT: _port, HOST: _host, ...rest } = process.env;
  const child = spawn(file, given, {
    env: { ...rest, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: tmpdir(),
  });
  let out = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (out += String(chunk)));
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return { child, out: () => out, exited };
}

/** Where it says that it can be reached; with `ready`, once it says that it is. */
export async function addressOf(run: ServerProcess, ready = false): Promise<string> {
  for (let i = 0; i < 300; i++) {
    const address = /http:\/\/[\w.[\]:-]+:\d+/.exec(run.out())?.[0];
    if (address !== undefined && (!ready || /is ready/.test(run.out()))) return address;
    await sleep(100);
  }
  throw new Error(`the server did not say where it is: ${run.out()}`);
}

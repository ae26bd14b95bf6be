import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another program that holds an embedded case, in a process group of its own. */
export interface HeldCase {
  readonly pid: number;
  readonly enginePid: number;
  /** Kills it with SIGKILL and resolves when it is dead; its engine may take a moment longer. */
  readonly kill: () => Promise<void>;
  /** The next line it says, parsed. */
  readonly nextLine: () => Promise<unknown>;
}

/** Starts `fixtures/hold-case.mjs` on a data folder and resolves when it holds a case of so many nodes. */
export async function holdCase(
  dataDir: string,
  nodes: number,
  seal: 'sealed' | 'unsealed',
  work: 'busy' | 'idle',
): Promise<HeldCase> {
  const program = fileURLToPath(new URL('fixtures/hold-case.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, dataDir, String(nodes), seal, work], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('The program that holds the case ended.');
    return JSON.parse(String(value));
  };
  // It is our own fixture that writes this line.
  const first = (await nextLine()) as { readonly pid: number; readonly enginePid: number };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { ...first, kill, nextLine };
}

/** Whether a process with this id runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

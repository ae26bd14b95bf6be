import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * How much memory a process has in use, in bytes, seen from outside (its own event loop may be busy). Undefined where
 * the system does not tell: then nothing watches it.
 */
export async function memoryInUse(pid: number): Promise<number | undefined> {
  try {
    if (process.platform === 'linux') {
      const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    if (process.platform === 'darwin') {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
      return Number(stdout.trim()) * 1024 || undefined;
    }
    return undefined;
  } catch {
    return undefined; // it has just ended
  }
}

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';
import { step, Stop } from './step.mjs';

const NEEDED = [20, 19];

/** Refuses a Node that is too old, before anything of the project is asked to run on it. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Stop(
    `WhoKnew needs Node ${NEEDED.join('.')} or later; this is ${process.versions.node}. See https://nodejs.org/ for a newer one.`,
  );
}

/**
 * Installs the packages where there are none, or where the lock file is another than at the last time. `npm install
 * --no-save` and not `npm ci`: docs/decisions/0001-toolchain.md says why.
 */
export async function installPackages(root) {
  const marker = join(root, 'node_modules', '.whoknew-installed');
  const lock = await readFile(join(root, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
  const found = await readFile(marker, 'utf8').catch(() => undefined);
  if (found === wanted) return;
  await step('Installed the packages', async () => {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const code = npm?.endsWith('.js')
      ? await runProgram(process.execPath, [npm, ...args], { cwd: root, quiet: true })
      : await runProgram('npm', args, { cwd: root, quiet: true });
    if (code !== 0) throw new Stop('The packages could not be installed; npm says why above.');
    await writeFile(marker, wanted);
  });
}

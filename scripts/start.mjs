// `npm start`: whatever is missing is installed and built, then the server runs in this very process, with the
// arguments that were given. A second start finds everything in place and says nothing before the server does.

import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { buildPage, buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { script } from './step.mjs';

await script(async () => {
  checkNode();
  await installPackages(ROOT);
  await buildServer(ROOT);
  await buildPage(ROOT);
});
stopWithNpm();
// Node 22 and later keep what they have compiled; 20 has no such thing.
module.enableCompileCache?.(join(ROOT, 'node_modules', '.cache', 'compiled'));
const main = join(ROOT, 'dist', 'server', 'server.main.js');
process.argv[1] = main;
await import(pathToFileURL(main).href);

/**
 * npm runs a script through a shell, and the shell does not hand signals on: who ends npm leaves an orphan that holds
 * the port and the case. An orphan's parent is another one; it then ends itself as if it had been told.
 */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

// `npm start`: whatever is missing is installed and built, then the server runs in this very process, with the
// arguments that were given. A second start finds everything in place and says nothing before the server does.

import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { buildPage, buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { script } from './step.mjs';
import { stopWithNpm } from './stop-with-npm.mjs';

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

// Runs one of the project's command lines, after whatever it needs has been installed and built:
//
//   node scripts/run.mjs loader/load.main [arguments …]

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { script, Stop } from './step.mjs';

const [name, ...args] = process.argv.slice(2);
const main = join(ROOT, 'dist', `${name}.js`);
await script(async () => {
  if (name === undefined) throw new Stop('Which? For example: node scripts/run.mjs loader/load.main');
  checkNode();
  await installPackages(ROOT);
  await buildServer(ROOT);
  if (!existsSync(main)) throw new Stop(`There is no ${name} in dist/.`);
});
process.argv.splice(1, process.argv.length - 1, main, ...args);
await import(pathToFileURL(main).href);

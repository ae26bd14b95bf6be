// Measures: `npm run bench:questions` prints how well questions are read and answered.

import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { findSources } from './setup-sources.mjs';
import { script } from './step.mjs';

await script(async () => {
  checkNode();
  await installPackages(ROOT);
  findSources(ROOT);
  await buildServer(ROOT); // the embedded engine runs from what is built
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--project', 'bench', '--silent=false', ...process.argv.slice(2)];
  process.exitCode = await runProgram(process.execPath, [vitest, ...args], { cwd: ROOT });
});

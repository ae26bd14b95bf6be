// Measures: `npm run bench` prints how fast graphs are drawn, beside other libraries (`-- --sizes 1k,10k --rounds 3
// --only ours,sigma --all`); `npm run bench:questions` how well questions are read and answered.

import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { buildPage, buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { findSources } from './setup-sources.mjs';
import { script } from './step.mjs';

await script(async () => {
  const [what = 'drawing', ...options] = process.argv.slice(2);
  checkNode();
  await installPackages(ROOT);
  const env = { ...process.env };
  if (what === 'questions') {
    findSources(ROOT);
    await buildServer(ROOT); // the embedded engine runs from what is built
  } else {
    await buildPage(ROOT); // its size is a figure too
    env['WHOKNEW_BENCH'] = options.join(' ');
  }
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--project', 'bench', '--silent=false', what];
  process.exitCode = await runProgram(process.execPath, [vitest, ...args], { cwd: ROOT, env });
});

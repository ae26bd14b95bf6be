// `npm run check`: format, lint, types, unused code, and all tests but those in the browser. Green before any commit.

import { conclude, runChecks, runTests } from './checks.mjs';
import { ROOT } from './root.mjs';
import { findSources } from './setup-sources.mjs';
import { buildPage, buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { script } from './step.mjs';

await script(async () => {
  checkNode();
  await installPackages(ROOT);
  findSources(ROOT);
  await buildServer(ROOT);
  await buildPage(ROOT);
  const checks = await runChecks();
  conclude(checks, await runTests(['--project', 'unit', '--project', 'engines']));
});

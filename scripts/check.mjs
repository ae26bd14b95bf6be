// `npm run check`: format, lint, types, unused code, and all tests but those in the browser. Green before any commit.

import { buildAndCheck, conclude, runTests } from './checks.mjs';
import { ROOT } from './root.mjs';
import { findSources } from './setup-sources.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { script } from './step.mjs';

await script(async () => {
  checkNode();
  await installPackages(ROOT);
  findSources(ROOT);
  const checks = await buildAndCheck(ROOT);
  conclude(checks, await runTests(['--project', 'unit', '--project', 'engines']));
});

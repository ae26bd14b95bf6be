// `npm test`: everything, with its own set-up: packages, a browser, Java and Maven for a real Neo4j, the build; then the
// checks of `npm run check` and all tests, in Node, on both engines and in the browser. Arguments go to vitest.

import { conclude, runChecks, runTests } from './checks.mjs';
import { ROOT } from './root.mjs';
import { buildPage, buildServer } from './setup-build.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { findSources } from './setup-sources.mjs';
import { installSystem } from './setup-system.mjs';
import { script } from './step.mjs';

await script(async () => {
  checkNode();
  await installPackages(ROOT);
  await installSystem(ROOT);
  findSources(ROOT);
  await buildServer(ROOT);
  await buildPage(ROOT);
  const checks = await runChecks();
  conclude(checks, await runTests(process.argv.slice(2)));
});

// `npm test`: everything, with its own set-up: packages, a browser, Java and Maven for a real Neo4j, the build; then the
// checks of `npm run check` and all tests, in Node, on both engines and in the browser. Arguments go to vitest. What does
// not wait for one another runs side by side.

import { buildAndCheck, conclude, runTests } from './checks.mjs';
import { ROOT } from './root.mjs';
import { checkNode, installPackages } from './setup-packages.mjs';
import { findSources } from './setup-sources.mjs';
import { installSystem } from './setup-system.mjs';
import { script } from './step.mjs';

await script(async () => {
  checkNode();
  await installPackages(ROOT);
  findSources(ROOT);
  // Installing waits for the network; building and checking need none.
  const [checks] = await Promise.all([buildAndCheck(ROOT), installSystem(ROOT)]);
  conclude(checks, await runTests(process.argv.slice(2)));
});

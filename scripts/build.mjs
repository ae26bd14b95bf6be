// `npm run build`: the packages, the server and the page, each where it is stale.

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

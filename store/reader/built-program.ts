import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from '#core/failure';

/**
 * The built program of that name (`engine.main`) in the folder of the module that asks, also where that module runs
 * from its source (in tests): programs are run by a plain Node.
 */
export function builtProgram(moduleUrl: string, name: string): string {
  const folder = new URL(
    '.',
    moduleUrl.replace(/\/store\/([a-z0-9-]+)\/([^/]+)\.ts$/, '/dist/store/$1/$2.js'),
  );
  const path = fileURLToPath(new URL(`${name}.js`, folder));
  if (!existsSync(path)) {
    throw new Failure(
      'store-unavailable',
      'The programs of the store are not built yet. Run npx tsc -b store first.',
    );
  }
  return path;
}

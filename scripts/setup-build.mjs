import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';
import { step, Stop } from './step.mjs';

const PURE = ['core', 'layout', 'questions'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/** What runs in Node: compiled by the project references of server and loader. */
export async function buildServer(root) {
  await whereStale(root, 'server', [...PURE, 'store', 'loader', 'server'], 'dist/server/server.main.js', () =>
    step('Built the server', async () => {
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      const code = await runProgram(process.execPath, [tsc, '-b', 'server', 'loader'], {
        cwd: root,
        quiet: true,
      });
      if (code !== 0) throw new Stop('The server does not compile; the compiler says why above.');
    }),
  );
}

/** The page. Vite does not check types; `npm run check` does. */
export async function buildPage(root) {
  await whereStale(root, 'client', [...PURE, 'client'], 'dist/client/index.html', () =>
    step('Built the page', async () => {
      const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
      const code = await runProgram(process.execPath, [vite, 'build', 'client', '--logLevel', 'warn'], {
        cwd: root,
        quiet: true,
      });
      if (code !== 0) throw new Stop('The page does not build; Vite says why above.');
    }),
  );
}

/**
 * Builds unless the sources have the names, sizes and times that they had at the last build, which takes no longer than
 * to list them. A build that fails leaves no stamp. The compiler is told to forget where its own output is gone.
 */
async function whereStale(root, name, folders, product, build) {
  const stamp = join(root, 'dist', `.stamp-${name}`);
  const wanted = await fingerprint(root, folders);
  const found = await readFile(stamp, 'utf8').catch(() => undefined);
  const there = existsSync(join(root, product));
  if (there && found === wanted) return;
  if (!there && name === 'server') await forgetCompiled(root, folders);
  await rm(stamp, { force: true });
  await build();
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stamp, wanted);
}

async function forgetCompiled(root, folders) {
  for (const folder of folders) await rm(join(root, 'dist', folder, '.tsbuildinfo'), { force: true });
}

async function fingerprint(root, folders) {
  const hash = createHash('sha256');
  const note = async (path) => {
    const { mtimeMs, size } = await stat(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const path of SETTINGS) await note(path);
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !/\.(test|contract)\.tsx?$/.test(entry.name))
      // `parentPath` came with Node 20.12; the older `path` is gone from 24.
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
    for (const path of paths.sort()) await note(path);
  }
  return hash.digest('hex');
}

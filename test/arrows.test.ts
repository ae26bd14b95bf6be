import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const findingsSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

/** A file, what it imports, and whether the arrows of the house let it. */
const wrong: readonly (readonly [file: string, specifier: string])[] = [
  ['core/model/a.ts', '../../store/graph-store.ts'],
  ['core/model/a.ts', '#store/graph-store'],
  ['core/a.ts', 'node:fs'],
  ['core/a.ts', 'react'],
  ['core/a.ts', 'neo4j-driver'],
  ['layout/a.ts', '#store/graph-store'],
  ['layout/a.ts', 'node:fs'],
  ['layout/a.ts', 'sigma'],
  ['layout/a.ts', '../store/graph-store.ts'],
  ['questions/a.ts', '#layout/place-graph'],
  ['questions/catalogue/a.ts', '../../store/graph-store.ts'],
  ['questions/a.ts', 'node:path'],
  ['store/graph-store.ts', './neo4j/neo4j-store.ts'],
  ['store/graph-store.ts', './open-store.ts'],
  ['store/queries.ts', 'neo4j-driver'],
  ['store/queries.ts', '#loader/load'],
  ['store/neo4j/a.ts', '../embedded/engine.ts'],
  ['store/neo4j/a.ts', '../open-store.ts'],
  ['store/embedded/a.ts', '../neo4j/values.ts'],
  ['store/embedded/a.ts', 'neo4j-driver'],
  ['loader/load.ts', '#store/open-store'],
  ['loader/load.ts', '#store/neo4j/neo4j-store'],
  ['loader/load.ts', '../server/app.ts'],
  ['loader/read/a.ts', '../map/seed-to-graph.ts'],
  ['loader/read/a.ts', '#store/graph-store'],
  ['loader/map/a.ts', '../load.ts'],
  ['loader/map/a.ts', '#store/queries'],
  ['loader/load.main.ts', '#store/neo4j/neo4j-store'],
  ['server/app.ts', '#store/open-store'],
  ['server/app.ts', '../store/graph-store.ts'],
  ['server/routes/a.ts', '#store/neo4j/neo4j-store'],
  ['server/routes/a.ts', 'neo4j-driver'],
  ['server/routes/a.ts', '../../client/src/api/ask.ts'],
  ['client/src/app/a.tsx', '#store/graph-store'],
  ['client/src/app/a.tsx', '#loader/load'],
  ['client/src/app/a.tsx', '../../../server/app.ts'],
  ['client/src/app/a.tsx', 'sigma'],
  ['client/src/features/search/a.tsx', '../legend/legend.tsx'],
  ['client/src/features/search/a.tsx', '../../features/legend/legend.tsx'],
  ['client/src/features/search/a.tsx', '../../app/app.tsx'],
  ['client/src/features/search/a.tsx', '@sigma/node-image'],
  ['client/src/canvas/a.ts', '../features/legend/legend.tsx'],
  ['client/src/canvas/controllers/a.tsx', '../../api/ask.ts'],
  ['client/src/graph/a.ts', 'react'],
  ['client/src/graph/a.ts', 'sigma/types'],
  ['client/src/graph/a.ts', '../canvas/renderer.ts'],
  ['client/src/state/a.ts', '../graph/diff.ts'],
  ['client/src/state/a.ts', '#layout/place-graph'],
  ['client/src/api/a.ts', '../features/legend/legend.tsx'],
  ['client/src/ui/a.tsx', '../canvas/graph-canvas.tsx'],
];
const right: readonly (readonly [file: string, specifier: string])[] = [
  ['core/model/a.ts', '../identity.ts'],
  ['core/a.ts', 'zod'],
  ['core/a.ts', '@noble/hashes/sha2.js'],
  ['layout/a.ts', '#core/node'],
  ['layout/a.ts', 'graphology-layout-forceatlas2'],
  ['questions/a.ts', '#core/wire/question'],
  ['questions/catalogue/a.ts', '../form.ts'],
  ['store/queries.ts', './query.ts'],
  ['store/open-store.ts', './neo4j/neo4j-store.ts'],
  ['store/neo4j/a.ts', '../graph-store.ts'],
  ['store/neo4j/a.ts', 'neo4j-driver'],
  ['store/embedded/a.ts', '@grafeo-db/js'],
  ['loader/load.ts', '#store/graph-store'],
  ['loader/map/a.ts', '../read/seed-schema.ts'],
  ['loader/load.main.ts', '#store/open-store'],
  ['server/server.main.ts', '#store/open-store'],
  ['server/routes/a.ts', '../questions/answer-question.ts'],
  ['server/routes/a.ts', '#layout/place-graph'],
  ['client/src/app/a.tsx', '../features/search/search.tsx'],
  ['client/src/features/search/a.tsx', '../../ui/button.tsx'],
  ['client/src/features/search/a.tsx', './hit.tsx'],
  ['client/src/features/search/a.tsx', '#questions/catalogue'],
  ['client/src/canvas/a.ts', 'sigma'],
  ['client/src/graph/a.ts', 'graphology'],
  ['client/src/graph/a.ts', '#layout/place-graph'],
];
const others: readonly (readonly [file: string, text: string, code: string])[] = [
  ['core/any.ts', 'export const a: any = 1;', 'no-explicit-any'],
  ['core/bang.ts', 'export const a = (b?: string) => b!.length;', 'no-non-null-assertion'],
  ['core/default.ts', 'export default 1;', 'no-default-export'],
  ['server/console.ts', "console.log('a');", 'no-console'],
  ['server/environment.ts', 'export const a = process.env;', 'no-process-env'],
];

let folder = '';
/** What the linter found, as `file code`. */
let findings: readonly string[] = [];

/** Each planted import is a file of its own beside the one that the table names, so that a finding tells which it is. */
const planted = (group: string, index: number, file: string): string =>
  file.includes('.main.') || file.endsWith('open-store.ts')
    ? file
    : file.replace(/\.(tsx?)$/, `-${group}-${index}.$1`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whoknew-arrows-'));
  await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text, { flag: 'a' });
  };
  for (const [group, table] of [['wrong', wrong] as const, ['right', right] as const]) {
    for (const [index, [file, specifier]] of table.entries()) {
      const name = group === 'wrong' && file.includes('.main.') ? file.replace('.main', '-wrong.main') : file;
      await write(planted(group, index, name), `import '${specifier}';\n`);
    }
  }
  for (const [file, text] of others) await write(file, text);
  await write(
    'core/cycle/one.ts',
    "import { two } from './two.ts';\nexport const one = (): unknown => two;\n",
  );
  await write(
    'core/cycle/two.ts',
    "import { one } from './three.ts';\nexport const two = (): unknown => one;\n",
  );
  await write('core/cycle/three.ts', "export { one } from './one.ts';\n");
  await write('core/circle/one.ts', "import type { Two } from './two.ts';\nexport type One = Two[];\n");
  await write('core/circle/two.ts', "import type { One } from './one.ts';\nexport type Two = One | 1;\n");

  const bin = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint');
  const { stdout } = await promisify(execFile)(process.execPath, [bin, '-f', 'json', '.'], {
    cwd: folder,
    maxBuffer: 1 << 26,
  }).catch((error: { readonly stdout: string }) => error);
  findings = findingsSchema
    .parse(JSON.parse(stdout))
    .diagnostics.map(({ code, filename }) => `${filename.replaceAll('\\', '/')} ${code}`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const restricted = (file: string): boolean =>
  findings.some((line) => line.startsWith(`${file} `) && line.includes('no-restricted-imports'));

describe('the linter holds the arrows', () => {
  it.each(wrong.map((each, index) => [...each, index] as const))(
    'refuses that %s imports %s',
    (file, _specifier, index) => {
      const name = file.includes('.main.') ? file.replace('.main', '-wrong.main') : file;
      expect(restricted(planted('wrong', index, name))).toBe(true);
    },
  );

  it.each(right.map((each, index) => [...each, index] as const))(
    'lets %s import %s',
    (file, _specifier, index) => {
      expect(restricted(planted('right', index, file))).toBe(false);
    },
  );

  it('finds a cycle of three files, and one of types alone', () => {
    for (const file of ['core/cycle/one.ts', 'core/cycle/two.ts', 'core/circle/one.ts']) {
      expect(findings).toContainEqual(expect.stringMatching(new RegExp(`^${file} .*no-cycle`)));
    }
  });

  it.each(others)('refuses in %s: %s', (file, _text, code) => {
    expect(findings).toContainEqual(expect.stringMatching(new RegExp(`^${file} .*${code}`)));
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeIdSchema } from '#core/identity';
import { nodeRows } from '../../graph/export/rows.ts';
import { collectDetails } from './collect-details.ts';
import { fileNameOf, usualFileName } from './file-name.ts';
import { gather } from './gather.ts';
import { zipFiles } from './zip-files.ts';

describe('names of files', () => {
  it.each([
    ['The Windrush affair, April 2018', 'the-windrush-affair-april-2018-2026-01-02'],
    ['Élysée / ../../etc', 'elysee-etc-2026-01-02'],
    ['???', 'case-2026-01-02'],
  ])('of %s', (title, name) => {
    expect(usualFileName(title, '2026-01-02T03:04:05Z')).toBe(name);
  });

  it.each([
    ['report', 'report.png'],
    ['report.PNG', 'report.png'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['a:b?c', 'a-b-c.png'],
    [' ', 'whoknew.png'],
  ])('typed as %j are %s', (typed, name) => {
    expect(fileNameOf(typed, 'png')).toBe(name);
  });

  it('are no path and end as they should, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(fileNameOf(typed, 'svg')).toMatch(/^[^.\s/\\:*?"<>|][^/\\:*?"<>|]*\.svg$/u);
      }),
    );
  });
});

/** Python’s own zip reader, which checks every sum; on a machine without Python nothing else reads zips for us. */
const readZip = `import sys, zipfile, json
z = zipfile.ZipFile(sys.argv[1])
print(json.dumps([z.testzip(), [[i.filename, z.read(i).decode()] for i in z.infolist()]]))`;
const python = ((): boolean => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!python)('a zip is read by others as what was put in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoknew-zip-'));
  try {
    const file = join(folder, 'a.zip');
    const blob = await zipFiles([
      { name: 'nodes.csv', parts: ['\uFEFFid,name\r\n', 'a,Ω 👩‍⚖️\r\n'] },
      { name: 'empty.csv', parts: [] },
    ]);
    writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
    expect(JSON.parse(execFileSync('python3', ['-c', readZip, file], { encoding: 'utf8' }))).toEqual([
      null,
      [
        ['nodes.csv', '\uFEFFid,name\r\na,Ω 👩‍⚖️\r\n'],
        ['empty.csv', ''],
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('making a text a little at a time', () => {
  it('gives the whole of it, and what has to be said', async () => {
    const { parts, remarks } = await gather(
      (function* () {
        for (let n = 0; n < 5_000; n++) yield `${n}\n`;
        return ['done'];
      })(),
      new AbortController().signal,
    );
    expect(parts.join('')).toBe(Array.from({ length: 5_000 }, (_, n) => `${n}\n`).join(''));
    expect(remarks).toEqual(['done']);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const endless = (function* (): Generator<string, readonly string[], void> {
      for (;;) yield 'x';
    })();
    const gathering = gather(endless, controller.signal);
    setTimeout(() => controller.abort(), 20);
    await expect(gathering).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('details are read some at a time, each thing once, and what is gone stays as the page has it', async () => {
  const nodes = Array.from({ length: 450 }, (_, n) => ({
    ...{ id: nodeIdSchema.parse(`person:n${n}`), labels: ['Entity', 'Person'], name: 'from the page' },
    ...{ status: 'asserted' as const, properties: {} },
  }));
  const asked: number[] = [];
  const progress: number[] = [];
  const details = await collectDetails(
    { nodes, relationships: [] },
    'a1b2c3',
    new AbortController().signal,
    (done, total) => progress.push(done / total),
    ({ nodes: ids = [] }) => {
      asked.push(ids.length);
      const found = nodes.filter(({ id }) => ids.includes(id) && id !== 'person:n7');
      const whole = found.map((node) => ({ ...node, name: 'from the server', degree: 12 }));
      const documents = nodes.slice(0, 2);
      return Promise.resolve({ hash: 'a1b2c3', nodes: whole, relationships: [], evidence: [], documents });
    },
  );
  expect(asked).toEqual([200, 200, 50]);
  expect(progress.at(0)).toBe(0);
  expect(progress.at(-1)).toBe(1);
  expect(details.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  expect(details.nodes.filter(({ name }) => name === 'from the page').map(({ id }) => id)).toEqual([
    'person:n7',
  ]);
  expect(details.documents).toHaveLength(2);
  // How many relationships a node has the server says, and never what is on the canvas.
  expect(nodeRows(details).map(({ cells }) => cells.get('relationships'))).toEqual(
    nodes.map(({ id }) => (id === 'person:n7' ? undefined : 12)),
  );
});

it('nothing is made of two states of a case', async () => {
  const node = {
    ...{ id: nodeIdSchema.parse('person:n'), labels: ['Entity', 'Person'], name: 'N' },
    ...{ status: 'asserted' as const, properties: {} },
  };
  const nodes = Array.from({ length: 201 }, () => node);
  const states = ['a1b2c3', 'd4e5f6'];
  const collected = collectDetails(
    { nodes, relationships: [] },
    'a1b2c3',
    new AbortController().signal,
    () => undefined,
    () =>
      Promise.resolve({
        hash: states.shift() ?? '',
        nodes: [],
        relationships: [],
        evidence: [],
        documents: [],
      }),
  );
  await expect(collected).rejects.toMatchObject({ code: 'conflict' });
});

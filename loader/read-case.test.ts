import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayWhen } from '#core/date/say-when';
import { readCase } from '#loader/read-case';
import { sayProblem } from '#loader/problem';
import { WARD_CASE, WARD_TEXT, wardFolder } from '../test/fixtures/ward-case.ts';

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { folder, sources } = await wardFolder(files);
  return (await readCase([folder], sources)).problems.map((p) => sayProblem(p).replace(/^ward-[^/]*\//, ''));
}
const changed = (from: string | RegExp, to: string): Promise<readonly string[]> => {
  const text = WARD_CASE.replace(from, to);
  expect(text).not.toBe(WARD_CASE);
  return problemsOf({ 'case.yml': text });
};
const lineOf = (words: string): number => WARD_CASE.slice(0, WARD_CASE.indexOf(words)).split('\n').length;

describe('reading a case', () => {
  test('a whole case has no problems, and its quotations stand where they say', async () => {
    const { folder, sources } = await wardFolder();
    const { graph, problems } = await readCase([folder], sources);
    expect(problems).toEqual([]);
    expect(graph?.nodes.map((n) => n.id).sort()).toEqual([
      'claim:reid-did-not-know',
      'doc:hale-email',
      'doc:press-report',
      'person:jane-hale',
      'person:omar-reid',
    ]);
    for (const e of graph?.evidence ?? []) {
      expect(WARD_TEXT.slice(e.start, e.end)).toBe(e.exact);
      expect(WARD_TEXT.slice(e.contextStart, e.contextEnd)).toContain(e.exact);
      expect(e.check).toBe('verified');
    }
  });

  test('a date is kept as typed and as comparable bounds in the time zone of the case', async () => {
    const { folder, sources } = await wardFolder();
    const { graph } = await readCase([folder], sources);
    expect(graph?.nodes.find((n) => n.id === 'doc:hale-email')?.properties).toMatchObject({
      when: '2012-09-12T22:34:00+01:00',
      whenFrom: '2012-09-12T22:34:00+01:00',
      whenPrecision: 'instant',
      whenBasis: 'stated',
    });
  });

  test('an instant of another zone is kept in the case’s, so that it is said on the day that it counts for', async () => {
    const { folder, sources } = await wardFolder({
      'case.yml': WARD_CASE.replace('2012-09-12T22:34:00+01:00', '2012-09-12T23:34:00Z/2012-10').replace(
        'said: 2012-10-14',
        'said: 2012-10-14T23:30:00Z',
      ),
    });
    const { graph, problems } = await readCase([folder], sources);
    expect(problems).toEqual([]);
    const email = graph?.nodes.find((n) => n.id === 'doc:hale-email')?.properties;
    expect(email).toMatchObject({
      when: '2012-09-13T00:34:00+01:00/2012-10',
      whenFrom: '2012-09-13T00:34:00+01:00',
    });
    expect(sayWhen(String(email?.['when']))).toBe('13 September 2012, 00:34 to October 2012');
    expect(graph?.evidence.flatMap(({ said }) => said ?? [])).toEqual(['2012-10-15T00:30:00+01:00']);
  });

  test('what it is about decides what a status is: a claim by its subject that a paper contradicts stays asserted', async () => {
    const { folder, sources } = await wardFolder();
    const { graph } = await readCase([folder], sources);
    expect(graph?.nodes.find((n) => n.id === 'claim:reid-did-not-know')?.status).toBe('asserted');
  });
});

describe('what is wrong is said with its place and its remedy', () => {
  test('an unknown relationship', async () => {
    expect(await changed('copied-to:', 'coped-to:')).toEqual([
      `case.yml:${lineOf('copied-to:')}:5 unknown relationship "coped-to" — did you mean "copied-to"?`,
    ]);
  });

  test('a relationship under a node that cannot have it', async () => {
    expect(await changed('copied-to: [{who', 'held-by: [{who')).toEqual([
      `case.yml:${lineOf('copied-to:')}:5 "held-by" cannot stand under a Document: it is for Post`,
    ]);
  });

  test('an id that nothing has', async () => {
    expect(await changed('copied-to: [{who: person:omar-reid', 'copied-to: [{who: person:omar-reed')).toEqual(
      [
        `case.yml:${lineOf('copied-to:')}:23 nothing here has the id person:omar-reed — did you mean person:omar-reid?`,
      ],
    );
  });

  test('words that are not in the text', async () => {
    const [problem] = await changed('quote: copied to O. Reid, as', 'quote: copied to Omar, as');
    expect(problem).toMatch(
      /^case\.yml:\d+:\d+ these words are not in doc:press-report: "copied to Omar" — the nearest words are: "copied to O\. Reid,"$/,
    );
  });

  test('words that differ only in their quotation marks', async () => {
    const [problem] = await changed('quote: Jane Hale wrote', `quote: 'board "knew nothing"'`);
    expect(problem).toContain('the text has: "board “knew nothing”"');
  });

  test('words that stand there twice, with their places', async () => {
    const [problem] = await changed('quote: an email about ward 4', 'quote: ward 4');
    expect(problem).toMatch(
      /these words stand 2 times in doc:press-report: "ward 4" — say which with at: 44 or \d+$/,
    );
  });

  test('an impossible date', async () => {
    const [problem] = await changed('published: 2012-10-14', 'published: 2012-02-30');
    expect(problem).toMatch(/"2012-02-30" is not a date that can be read: no such day in that month/);
  });

  test('a tab', async () => {
    expect(await changed('    name: Omar', '\tname: Omar')).toEqual([
      `case.yml:${lineOf('    name: Omar')}:1 line ${lineOf('    name: Omar')} starts with a tab; use spaces`,
    ]);
  });

  test('an id given twice, with where it was first', async () => {
    const [problem] = await changed('id: person:omar-reid', 'id: person:jane-hale');
    expect(problem).toMatch(/the id person:jane-hale is taken already, at .*case\.yml:8/);
  });

  test('something that is part of itself by a detour', async () => {
    const circle = `organisations:
  - {id: org:a, name: A, part-of: [{what: org:b}]}
  - {id: org:b, name: B, part-of: [{what: org:c}]}
  - {id: org:c, name: C, part-of: [{what: org:a}]}
`;
    const problems = await problemsOf({ 'case.yml': WARD_CASE, 'more.yml': circle });
    expect(problems).toEqual([
      expect.stringMatching(
        /^more\.yml:4:\d+ this goes round in a circle: org:a is part of org:b is part of org:c is part of org:a$/,
      ),
    ]);
  });

  test('a status that its evidence does not give', async () => {
    const [problem] = await changed(
      'subject: person:omar-reid',
      'subject: person:omar-reid\n    status: denied',
    );
    expect(problem).toMatch(/its evidence makes this asserted, not denied/);
  });

  test('an inferred date that does not say from what', async () => {
    const [problem] = await changed(
      'published: 2012-10-14',
      'published: 2012-10-14\n    publishedBasis: inferred',
    );
    expect(problem).toMatch(/an inferred date says from what: add publishedNote/);
  });

  test('a text without its hash: how to get it', async () => {
    const [problem] = await changed(/, textSha256: [0-9a-f]{64}/, '');
    expect(problem).toMatch(/"textSha256" is missing here: the SHA-256 of the text’s file, as sha256sum/);
  });

  test('a relationship that is called otherwise: the longer name, or all that could stand there', async () => {
    expect(await changed('    copied-to: ', '    copied: ')).toEqual([
      expect.stringMatching(/unknown relationship "copied" — did you mean "copied-to"\?$/),
    ]);
    expect(await changed('    copied-to: ', '    addressees: ')).toEqual([
      expect.stringMatching(
        /unknown relationship "addressees" under a Document: one of .*\bcopied-to, .*\bsent-to\b/,
      ),
    ]);
  });

  test('words that are not quite those of the text: the nearest that are', async () => {
    const [problem] = await changed('quote: an email about ward 4', 'quote: an email on ward 4');
    expect(problem).toMatch(
      /"an email on ward 4" — the nearest words are: "an email about ward( 4\.\nIt)?"$/,
    );
  });

  test('a source that is not the one the case was written from', async () => {
    const [problem] = await changed(/textSha256: [0-9a-f]{64}/, `textSha256: ${'0'.repeat(64)}`);
    expect(problem).toMatch(/the text of doc:press-report in the folder of sources is not the one/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^more\.yml:1:1 the file is empty$/],
    [
      'a binary file',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      /^more\.yml:1:1 the file is binary, not text$/,
    ],
    ['a file that is not UTF-8', new Uint8Array([0x70, 0xe9, 0x0a]), /is not UTF-8 text; save it as UTF-8$/],
    [
      'a file of 50 MB',
      new Uint8Array(50 * 1024 * 1024).fill(0x61),
      /the file has 50 MB; at most 20 MB are read/,
    ],
    ['an anchor', 'people: [&a {id: person:x, name: X}]', /anchors \(&name\) are not read/],
    ['a key twice', 'people: []\npeople: []', /this key stands twice in the same entry/],
    ['an unknown section', 'persons: []', /unknown section "persons"/],
    ['a section that is no list', 'people: {id: person:x}', /people: is a list/],
    ['an id of another kind', 'people: [{id: doc:x, name: X}]', /the id of a person begins with person:/],
    ['a missing name', 'people: [{id: person:x}]', /"name" is missing here/],
    ['a section by the name of something inherited', 'toString: []', /unknown section "toString"/],
    [
      'a number that cannot be kept',
      'claims: [{id: claim:x, says: X, quantity: 9007199254740993}]',
      /larger than can be kept exactly/,
    ],
    [
      'a place off the earth',
      'places: [{id: place:x, name: X, latitude: 91}]',
      /latitude, degrees north lies between -90 and 90/,
    ],
    [
      'page nought',
      'people: [{id: person:x, name: X, evidence: [{doc: doc:press-report, quote: Jane Hale, page: 0}]}]',
      /pages count from 1/,
    ],
    [
      'wrong ends',
      'people: [{id: person:x, name: X, authored: [{what: person:x}]}]',
      /AUTHORED ends at Document; person:x is a Person/,
    ],
  ])('%s', async (_, content, message) => {
    const problems = await problemsOf({ 'case.yml': WARD_CASE, 'more.yml': content });
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  test('everything wrong is said at once, in the order of the file, and nothing that only follows from it', async () => {
    const text = WARD_CASE.replace('copied-to:', 'coped-to:').replace(
      'stated-by: [{who: person:omar-reid',
      'stated-by: [{who: person:omar',
    );
    const problems = await problemsOf({ 'case.yml': text });
    expect(problems).toEqual([
      expect.stringContaining('unknown relationship "coped-to"'),
      expect.stringContaining('nothing here has the id person:omar'),
    ]);
  });

  test('a source that is there and damaged is not taken for one that is away', async () => {
    const { folder, sources } = await wardFolder();
    await writeFile(join(sources, 'report.txt'), new Uint8Array([0xe9, 0x0a]));
    const { problems } = await readCase([folder], sources);
    expect(problems[0]?.message).toMatch(/cannot be used: the file is not UTF-8 text/);
  });

  test('a text that is listed twice', async () => {
    const line = /^ {2}- \{document: .*$/m.exec(WARD_CASE)?.[0] ?? '';
    const [problem] = await changed(line, `${line}\n${line}`);
    expect(problem).toMatch(/the text of doc:press-report is listed already/);
  });

  test('a forgotten file of thousands is said in a moment, not worked on for ever', async () => {
    const people = Array.from({ length: 3000 }, (_, i) => `{who: person:missing-${i}}`).join(', ');
    const problems = await problemsOf({
      'case.yml': WARD_CASE,
      'more.yml': `documents: [{id: doc:x, name: X, copied-to: [${people}]}]`,
    });
    expect(problems).toHaveLength(3000);
  });

  test('a folder that does not exist is refused by name', async () => {
    await expect(readCase(['/nowhere/at/all'], undefined)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('/nowhere/at/all'),
    });
  });
});

describe('where the texts are not at hand', () => {
  test('quotations need their place, and with it are read as not checked', async () => {
    const { folder } = await wardFolder();
    const without = await readCase([folder], undefined);
    expect(without.problems[0]?.message).toMatch(/the text of doc:press-report is not at hand/);

    const pinned = WARD_CASE.replace('quote: Jane Hale}', 'quote: Jane Hale, at: 13, context: 0-51}');
    const one = await wardFolder({ 'case.yml': pinned });
    const { graph } = await readCase([one.folder], undefined);
    expect(graph?.evidence.find((e) => e.supports === 'person:jane-hale')).toMatchObject({
      start: 13,
      end: 22,
      contextStart: 0,
      contextEnd: 51,
      check: 'unavailable',
    });
  });

  test.each(['9-3', '0-21', '14-51'])(
    'a context that cannot hold its words is refused: %s',
    async (context) => {
      const pinned = WARD_CASE.replace('quote: Jane Hale}', `quote: Jane Hale, at: 13, context: ${context}}`);
      const { folder } = await wardFolder({ 'case.yml': pinned });
      const { problems } = await readCase([folder], undefined);
      expect(problems.map(({ message }) => message)).toContain(
        `the context ${context} does not hold the words, which stand at 13-22`,
      );
    },
  );
});

import { expect, test } from 'vitest';
import { pinQuotations } from '#loader/pin-quotations';
import { readCase } from '#loader/read-case';
import { parseYaml } from '#loader/read/yaml-tree';
import { WARD_CASE, WARD_TEXT, wardFolder } from '../test/fixtures/ward-case.ts';

const texts = new Map([['doc:press-report', WARD_TEXT]]);

test('pinning writes where every quotation stands, and the case then reads without its texts', async () => {
  const pinned = pinQuotations('case.yml', WARD_CASE, texts);
  expect(pinned).toMatchObject({ added: 7, unpinned: [] });
  const { folder, sources } = await wardFolder({ 'case.yml': pinned.text });
  const withTexts = await readCase([folder], sources);
  const without = await readCase([folder], undefined);
  expect(without.problems).toEqual([]);
  const place = ({
    id,
    start,
    end,
    contextStart,
    contextEnd,
  }: (typeof withTexts.graph & object)['evidence'][number]) => ({
    id,
    start,
    end,
    contextStart,
    contextEnd,
  });
  expect(without.graph?.evidence.map(place)).toEqual(withTexts.graph?.evidence.map(place));
});

test('pinning twice changes nothing', () => {
  const once = pinQuotations('case.yml', WARD_CASE, texts).text;
  expect(pinQuotations('case.yml', once, texts)).toEqual({ text: once, added: 0, unpinned: [] });
});

test('a block of lines is pinned with lines', () => {
  const block = `people:
  - id: person:jane-hale
    evidence:
      - doc: doc:press-report
        quote: "“knew nothing”"
        by: person:omar-reid
`;
  expect(pinQuotations('case.yml', block, texts).text).toContain(
    `        quote: "“knew nothing”"\n        at: 138\n        context: 128-164\n        by:`,
  );
});

test.each([
  ['folded', '>-', 'he did not know\n          that ward 4 would close', ''],
  ['folded, with an empty line after it', '>-', 'he did not know\n          that ward 4 would close', '\n'],
  ['literal', '|-', 'knew nothing', ''],
  ['literal, with the break that ends it', '|', 'an email about ward 4.', ''],
])('a quotation written as a block, %s, is pinned on lines of its own', (_, mark, words, empty) => {
  const block = `people:
  - id: person:jane-hale
    evidence:
      - doc: doc:press-report
        quote: ${mark}
          ${words}
${empty}        by: person:omar-reid
`;
  const { text, added, unpinned } = pinQuotations('case.yml', block, texts);
  expect([added, unpinned]).toEqual([1, []]);
  expect(text).toMatch(/\n {8}at: \d+\n {8}context: \d+-\d+\n+ {8}by: person:omar-reid\n$/);
  const written = (yaml: string) => parseYaml('case.yml', yaml).tree?.value;
  const [was] = list(written(block));
  expect(list(written(text))).toEqual([{ ...was, at: expect.any(String), context: expect.any(String) }]);
  for (const ended of [block.replace(/\n {8}by.*\n$/, ''), block.replace(/ {8}by.*\n$/, '')]) {
    const last = pinQuotations('case.yml', ended, texts);
    expect(last.text).toContain('\n        context: ');
    expect(list(written(last.text))[0]).toMatchObject({ quote: was?.['quote'] });
  }
});

test('a file that could not be read afterwards stays as it is, and says so', () => {
  const block = `people:
  - ? id
    : person:jane-hale
    ? evidence
    :
      - ? doc
        : doc:press-report
        ? quote
        : knew nothing
`;
  const { text, added, unpinned } = pinQuotations('case.yml', block, texts);
  expect([text, added]).toEqual([block, 0]);
  expect(unpinned).toEqual([{ line: 9, reason: expect.stringContaining('the file stays as it is') }]);
});

/** The evidence of the first person of a seed file. */
function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const file = value as { people?: { evidence: Readonly<Record<string, unknown>>[] }[] } | undefined; // as written above
  return file?.people?.[0]?.evidence ?? [];
}

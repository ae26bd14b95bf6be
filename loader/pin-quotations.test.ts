import { expect, test } from 'vitest';
import { pinQuotations } from '#loader/pin-quotations';
import { readCase } from '#loader/read-case';
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

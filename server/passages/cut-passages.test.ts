import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soonest } from '../../test/soonest.ts';
import { cutPassages } from './cut-passages.ts';

const passages = (text: string): readonly string[] =>
  [...cutPassages(text)].map(({ start, end }) => text.slice(start, end));

describe('the passages of a text', () => {
  it('are all of it but for blanks, in its order', () => {
    const words = fc.stringMatching(/^[\w .,:;!?"’()\n\r-]{0,400}$/);
    fc.assert(
      fc.property(words, (text) => {
        let at = 0;
        for (const { start, end } of cutPassages(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it.each(['\n', '\r\n', '  \n  '])('go on over the end of a line that was broken to a width (%j)', (end) => {
    const lines = [
      'The Home Office set targets for voluntary',
      'departures of people regarded as having no right to',
      'stay in the UK, the inspection found.',
    ];
    expect(passages(lines.join(end))).toEqual([lines.join(end)]);
    const long = [...lines, ...lines, ...lines, ...lines].join('\n');
    for (const passage of passages(long)) expect(passage).toMatch(/found\.$/);
  });

  it.each([
    ['a heading', 'Targets\nThe Home Office set targets for voluntary departures.'],
    [
      'a sentence',
      'The Home Office set targets for voluntary departures.\nMs Rudd said that she did not know.',
    ],
    ['an item', 'The Home Office set these targets for its regions:\n- voluntary departures'],
    ['another item', 'the targets for voluntary departures of each region\n2. enforced removals'],
  ])('end where %s ends', (_, text) => {
    expect(passages(text)).toEqual(text.split('\n'));
  });

  const row = (place: number): string =>
    `${place},2018-04-25,"Immigration Enforcement, region ${place % 7}",removals,${place * 13}`;
  const table = Array.from({ length: 500 }, (_, place) => row(place));

  it.each(['\n', '\r\n'])('are some rows of a table each, and no row is in two (%j)', (end) => {
    const cut = passages(table.join(end));
    expect(cut.flatMap((passage) => passage.split(end))).toEqual(table);
    for (const passage of cut) expect(passage.length).toBeLessThanOrEqual(320);
  });

  it.each([
    ['at blanks', table.join(' '), ' '],
    ['between words where there is no blank', table.join(';').replaceAll(' ', '_'), ''],
    ['anywhere in a word that never ends, but in no letter', '👍🏽'.repeat(2_000), ''],
  ])('are short where no sentence ends in a long line: cut %s', (_, line, between) => {
    const cut = passages(line);
    expect(cut.join(between)).toBe(line);
    for (const passage of cut) {
      expect(passage.length).toBeLessThanOrEqual(320);
      expect(passage).not.toMatch(/\p{Surrogate}/u);
    }
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(cut.flatMap(words)).toEqual(words(line));
  });

  it('leave a long sentence whole', () => {
    const sentence = `${'The department, which had set targets for it, says that '.repeat(12)}it had none.`;
    expect(sentence.length).toBeGreaterThan(600);
    expect(passages(`${sentence} ${sentence}`)).toEqual([sentence, sentence]);
  });

  it('begin at once, however long a text goes on without an end', async () => {
    for (const text of [`${row(1)}\n`.repeat(200_000), 'word '.repeat(1_000_000), 'x'.repeat(5_000_000)]) {
      const first = async (): Promise<number> => {
        const start = performance.now();
        cutPassages(text).next();
        return performance.now() - start;
      };
      expect(await soonest(100, first)).toBeLessThan(100);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
});

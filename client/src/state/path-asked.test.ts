import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { litAmong, parsePathAsked, stepsOf, type PathAsked } from './path-asked.ts';

const asked: PathAsked = {
  from: 'person:one',
  to: 'person:two',
  types: [],
  most: 5,
  inTimeOrder: false,
  lit: [],
};
const path = (...ids: readonly string[]) => ({ steps: ids.map((relationship) => ({ relationship })) });
const paths = fc
  .uniqueArray(fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
    selector: (ids) => ids.join(' '),
  })
  .map((all) => all.map((ids) => path(...ids)));

describe('the path that is lit', () => {
  it('is found again among others, wherever it stands now', () => {
    fc.assert(
      fc.property(paths, fc.nat(), fc.nat(), (found, choice, turn) => {
        const chosen = found[choice % found.length] ?? path();
        const by = turn % found.length;
        const moved = [...found.slice(by), ...found.slice(0, by)];
        expect(moved[litAmong({ ...asked, lit: stepsOf(chosen) }, moved)]).toBe(chosen);
      }),
    );
  });

  it('is the first where none was chosen, and where the chosen one is gone', () => {
    expect(litAmong(asked, [path('a'), path('b')])).toBe(0);
    expect(litAmong({ ...asked, lit: ['gone'] }, [path('a'), path('b')])).toBe(0);
  });

  it('is read whole or not at all', () => {
    const read = (lit: string) =>
      parsePathAsked(
        new URLSearchParams({ 'path-from': 'person:one', 'path-to': 'person:two', 'path-lit': lit }),
      )?.lit;
    const [step, other] = ['person:one~copied-to~0a1b2c3d', 'person:two~copied-to~0a1b2c3d'];
    expect(read(`${step},${other}`)).toEqual([step, other]);
    for (const wrong of ['', `${step},nonsense`, Array<string>(7).fill(step).join(',')]) {
      expect(read(wrong)).toEqual([]);
    }
  });
});

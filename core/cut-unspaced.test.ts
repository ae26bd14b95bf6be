import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutUnspaced, isOneUnspaced } from './cut-unspaced.ts';

const textsOf = (run: string, of?: 'words' | 'names'): readonly string[] =>
  cutUnspaced(run, of).map(({ text }) => text);

describe('a run of letters', () => {
  it.each([
    ['Rudd', ['Rudd']],
    ['Зоя', ['Зоя']],
    ['', []],
    ['移', ['移']],
    ['移民', ['移民']],
    ['移民目标', ['移民', '民目', '目标']],
    ['IT部门2018年', ['IT', '部门', '2018', '年']],
    ['カード', ['カー', 'ード']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['น้ำท่วม', ['น้ำ', 'ำท่', 'ท่ว', 'วม']],
    ['김민수', ['김민수']],
  ])('%s is cut into %j', (run, cut) => {
    expect(textsOf(run)).toEqual(cut);
  });

  it('in Hangul is cut where it is of a name, which is written without a blank', () => {
    expect(textsOf('김민수', 'names')).toEqual(['김민', '민수']);
  });

  it('leaves nothing out, and says where each piece stands', () => {
    const letters = fc.array(fc.constantFrom('a', 'Z', '9', '移', '民', 'か\u3099', 'น้', '수', '𠮷'));
    fc.assert(
      fc.property(letters, (all) => {
        const run = all.join('');
        let reached = 0;
        for (const { text, start, end } of cutUnspaced(run, 'names')) {
          expect(text).toBe(run.slice(start, end));
          expect(start).toBeLessThanOrEqual(reached);
          expect(end).toBeGreaterThan(reached);
          reached = end;
        }
        expect(reached).toBe(run.length);
      }),
    );
  });

  it('is one letter that may stand in a pair, or not', () => {
    expect(['移', 'น', 'か'].every(isOneUnspaced)).toBe(true);
    expect(['a', '移民', '4', '수', ''].some(isOneUnspaced)).toBe(false);
  });
});

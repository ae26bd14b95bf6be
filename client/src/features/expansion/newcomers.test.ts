import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howMany, takeInTurn } from './newcomers.ts';

describe('taking newcomers of several nodes in turn', () => {
  const nodes = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
  const expansions = fc
    .array(nodes, { maxLength: 4 })
    .map((all) => all.map((ids, of) => ({ of: `n${of}`, ids })));
  it('brings as many as there are up to the limit, each with every node that has it, and none that nobody has', () => {
    fc.assert(
      fc.property(expansions, fc.nat(12), (all, most) => {
        const taken = takeInTurn(all, most);
        const ids = new Set(taken.flatMap((expansion) => expansion.ids));
        expect(ids.size).toBe(Math.min(most, howMany(all)));
        for (const { of, ids: its } of all) {
          const brings = taken.find((expansion) => expansion.of === of)?.ids ?? [];
          expect(brings).toEqual(its.filter((id) => ids.has(id)));
        }
      }),
    );
  });
  it('takes one of each before a second of any', () => {
    const all = [
      { of: 'x', ids: ['a', 'b', 'c'] },
      { of: 'y', ids: ['d', 'e'] },
    ];
    expect(takeInTurn(all, 3)).toEqual([
      { of: 'x', ids: ['a', 'b'] },
      { of: 'y', ids: ['d'] },
    ]);
  });
});

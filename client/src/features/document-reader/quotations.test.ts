import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, stepFrom, type Quoted } from './quotations.ts';

const quoted = (id: string, start: number, end = start + 5): Quoted =>
  // Only what order and steps stand on.
  ({ evidence: { id, start, end }, carries: id }) as Quoted;
const many = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.nat(20), fc.nat(5)), {
    selector: ([id]) => id,
    minLength: 1,
  })
  .map((all) => all.map(([id, start, length]) => quoted(id, start, start + length)));

describe('the quotations of a document', () => {
  it('have one order, whatever order they came in', () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(inOrder([...all].reverse())).toEqual(inOrder(all));
      }),
    );
  });

  it('are all walked through, once each, and back by the same steps', () => {
    fc.assert(
      fc.property(many, fc.constantFrom<1 | -1>(1, -1), (all, by) => {
        const quotations = inOrder(all);
        const seen: string[] = [];
        let at: string | null = null;
        for (const _ of quotations) {
          at = stepFrom(quotations, at, by) ?? null;
          if (at !== null) seen.push(at);
        }
        expect(new Set(seen).size).toBe(all.length);
        const next = stepFrom(quotations, at, by) ?? null;
        expect(next).toBe(seen[0]);
        expect(stepFrom(quotations, next, by === 1 ? -1 : 1)).toBe(at);
      }),
    );
  });

  it('lead nowhere where there are none', () => {
    expect(stepFrom([], null, 1)).toBeUndefined();
    expect(stepFrom([], 'ev:1', -1)).toBeUndefined();
  });
});

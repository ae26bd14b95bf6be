import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LATELY, withLatest, type LookedAt } from './lately.ts';

const looked: fc.Arbitrary<LookedAt> = fc.record({
  kind: fc.constantFrom('node' as const, 'relationship' as const, 'document' as const),
  id: fc.constantFrom(...'abcdefghijklmn'),
});

describe('what was looked at lately', () => {
  it('has the latest first, each once, and twelve at most', () => {
    fc.assert(
      fc.property(fc.array(looked), looked, (earlier, latest) => {
        const lately = [...earlier, latest].reduce(withLatest, [] as readonly LookedAt[]);
        expect(lately[0]).toEqual(latest);
        expect(lately.length).toBeLessThanOrEqual(MOST_LATELY);
        expect(new Set(lately.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(lately.length);
      }),
    );
  });

  it('moves what is opened again to the front, and keeps the others in their order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ kind: 'node', id }) as const);
    const lately = [a, b, c, a].reduce<readonly LookedAt[]>(
      (before, next) => (next === undefined ? before : withLatest(before, next)),
      [],
    );
    expect(lately.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('changes nothing where the same is opened once more', () => {
    const before = [{ kind: 'node', id: 'a' }] as const;
    expect(withLatest(before, { kind: 'node', id: 'a' })).toBe(before);
  });
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { carrying, corroborate, type Dependence } from '#core/corroboration';

const independent: Dependence = { restsOn: () => [], textHash: () => undefined };
const span = (document: string, credits?: string) => ({ document, credits });

describe('counting independent sources', () => {
  test('two papers that say so themselves are two', () => {
    expect(corroborate([span('doc:a'), span('doc:b'), span('doc:b')], independent).independent).toBe(2);
  });

  test('whoever denies something or takes it back carries it only where nobody says so', () => {
    const [says, denies, withdraws] = [
      { stance: 'alleges' },
      { stance: 'denies' },
      { stance: 'withdraws' },
    ] as const;
    expect(carrying([says, denies, withdraws])).toEqual([says]);
    expect(carrying([denies, denies])).toEqual([denies, denies]);
  });

  test('two papers that credit a third are one, and each fold says why', () => {
    const counted = corroborate([span('doc:a', 'doc:guardian'), span('doc:b', 'doc:guardian')], independent);
    expect(counted.independent).toBe(1);
    expect(counted.folds).toEqual([
      { document: 'doc:a', into: 'doc:guardian', reason: 'credits' },
      { document: 'doc:b', into: 'doc:guardian', reason: 'credits' },
    ]);
  });

  test('two papers that credit each other are one', () => {
    expect(corroborate([span('doc:a', 'doc:b'), span('doc:b', 'doc:a')], independent).independent).toBe(1);
  });

  test('a paper that rests on another counts with it only where both carry the fact', () => {
    const dependence: Dependence = { ...independent, restsOn: (d) => (d === 'doc:b' ? ['doc:a'] : []) };
    expect(corroborate([span('doc:a'), span('doc:b')], dependence).independent).toBe(1);
    expect(corroborate([span('doc:b'), span('doc:c')], dependence).independent).toBe(2);
  });

  test('the same agency text printed twice is one', () => {
    const dependence: Dependence = { ...independent, textHash: () => 'same' };
    expect(corroborate([span('doc:a'), span('doc:b')], dependence)).toMatchObject({
      independent: 1,
      folds: [{ document: 'doc:b', into: 'doc:a', reason: 'same-text' }],
    });
  });

  test('papers that rest on each other in a circle are still counted, and in any order alike', () => {
    const dependence: Dependence = {
      ...independent,
      restsOn: (d) => (d === 'doc:a' ? ['doc:b'] : d === 'doc:b' ? ['doc:a'] : []),
    };
    const spans = fc.array(
      fc.record({
        document: fc.constantFrom('doc:a', 'doc:b', 'doc:c'),
        credits: fc.option(fc.constantFrom('doc:a', 'doc:guardian'), { nil: undefined }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(spans, (list) => {
        const counted = corroborate(list, dependence);
        expect(counted.independent).toBeLessThanOrEqual(new Set(list.map((s) => s.document)).size);
        expect(counted.independent > 0).toBe(list.length > 0);
        expect(corroborate([...list].reverse(), dependence)).toEqual(counted);
      }),
    );
  });
});

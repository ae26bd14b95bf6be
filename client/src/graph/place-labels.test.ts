import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOverlaps, overlap, placeLabels, type Box, type Wanting } from './place-labels.ts';

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -50, max: 900 }),
  y: fc.integer({ min: -50, max: 600 }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const wanting: fc.Arbitrary<readonly Wanting[]> = fc
  .array(
    fc.record({
      places: fc.array(box, { minLength: 1, maxLength: 4 }),
      pressing: fc.constantFrom('gently' as const, 'over discs' as const, 'always' as const),
    }),
    {
      maxLength: 60,
    },
  )
  .map((list) => list.map((want, place) => ({ ...want, id: String(place) })));
const discs = fc.array(
  fc.record({
    id: fc.constantFrom('0', '1', 'other'),
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 1, max: 28 }),
  }),
);

describe('placing labels', () => {
  it('never puts two on top of each other', () => {
    fc.assert(
      fc.property(wanting, discs, (list, inTheWay) => {
        const placed = [...placeLabels(list, inTheWay).values()];
        const overlapping = placed.flatMap((a, i) => placed.slice(i + 1).filter((b) => overlap(a, b)));
        expect(overlapping).toEqual([]);
        expect(countOverlaps(placed)).toBe(0);
      }),
    );
  });

  it('counts every overlapping pair', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
        const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
        expect(countOverlaps(boxes)).toBe(pairs.length);
      }),
    );
  });

  it('always shows the first, and lets a later one step aside', () => {
    const here: Box = { x: 0, y: 0, width: 50, height: 12 };
    const aside: Box = { ...here, x: 60 };
    const placed = placeLabels(
      [
        { id: 'first', places: [here], pressing: 'always' },
        { id: 'second', places: [here, aside], pressing: 'gently' },
        { id: 'third', places: [here], pressing: 'gently' },
      ],
      [],
    );
    expect([...placed]).toEqual([
      ['first', here],
      ['second', aside],
    ]);
  });

  it("keeps off other nodes' discs, but not off its own, and pressing ones do not mind", () => {
    const here: Box = { x: 0, y: 0, width: 50, height: 12 };
    const disc = { x: 25, y: 6, radius: 10 };
    const want: Wanting = { id: 'a', places: [here], pressing: 'gently' };
    expect(placeLabels([want], [{ ...disc, id: 'b' }]).size).toBe(0);
    expect(placeLabels([want], [{ ...disc, id: 'a' }]).size).toBe(1);
    expect(placeLabels([{ ...want, pressing: 'always' }], [{ ...disc, id: 'b' }]).size).toBe(1);
  });

  it('shows under a panel only what must always be shown', () => {
    const here: Box = { x: 0, y: 0, width: 50, height: 12 };
    const shown = (pressing: Wanting['pressing']): number =>
      placeLabels([{ id: 'a', places: [here], pressing }], [], [{ x: 40, y: 0, width: 100, height: 100 }])
        .size;
    expect([shown('gently'), shown('over discs'), shown('always')]).toEqual([0, 0, 1]);
  });

  it('a name may lie on a smaller disc where it must, and never on a larger one', () => {
    const name: Wanting = {
      id: 'own',
      places: [{ x: 0, y: 20, width: 60, height: 12 }],
      pressing: 'over discs',
    };
    const own = { id: 'own', x: 30, y: 8, radius: 10 };
    const other = (radius: number) => ({ id: 'other', x: 30, y: 30, radius });
    expect([...placeLabels([name], [own, other(6)]).keys()]).toEqual(['own']);
    expect([...placeLabels([name], [own, other(14)]).keys()]).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOverlaps,
  obstaclesOf,
  overlap,
  offDiscs,
  placeAmong,
  placeLabels,
  type Box,
  type Wanting,
} from './place-labels.ts';

const boxOn = (width: number, height: number): fc.Arbitrary<Box> =>
  fc.record({
    x: fc.integer({ min: -50, max: width }),
    y: fc.integer({ min: -50, max: height }),
    width: fc.integer({ min: 1, max: 150 }),
    height: fc.integer({ min: 1, max: 40 }),
  });
const box = boxOn(900, 600);
const wantingOn = (some: fc.Arbitrary<Box>, most: number): fc.Arbitrary<readonly Wanting[]> =>
  fc
    .array(
      fc.record({
        places: fc.array(some, { minLength: 1, maxLength: 4 }),
        pressing: fc.constantFrom(
          'gently' as const,
          'over discs' as const,
          'over what steps back' as const,
          'always' as const,
        ),
      }),
      {
        maxLength: most,
      },
    )
    .map((list) => list.map((want, place) => ({ ...want, id: String(place) })));
const wanting = wantingOn(box, 60);
const discsOn = (width: number, height: number) =>
  fc.array(
    fc.record({
      id: fc.constantFrom<string[]>('0', '1', 'other'),
      x: fc.integer({ min: 0, max: width }),
      y: fc.integer({ min: 0, max: height }),
      radius: fc.constantFrom(3, 8, 14, 28),
    }),
  );
const discs = discsOn(900, 600);
/** So narrow a ground that most places are taken. */
const narrow = boxOn(250, 120);

/** Whether some point of a box lies within a disc, and the box round the disc reaches into it. */
function lieOn(place: Box, { x, y, radius }: { x: number; y: number; radius: number }): boolean {
  const nearest = {
    x: Math.min(Math.max(x, place.x), place.x + place.width),
    y: Math.min(Math.max(y, place.y), place.y + place.height),
  };
  return Math.hypot(nearest.x - x, nearest.y - y) < radius;
}

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

  it('gives each the best place that the rules leave it, one after the other', () => {
    fc.assert(
      fc.property(
        wantingOn(narrow, 10),
        discsOn(250, 120),
        fc.array(narrow, { maxLength: 3 }),
        fc.option(fc.uniqueArray(fc.constantFrom<string>('0', '1', 'other')).map((ids) => new Set(ids))),
        (list, inTheWay, covered, out) => {
          const radii = new Map(inTheWay.map((disc) => [disc.id, disc.radius]));
          const placed = new Map<string, Box>();
          for (const { id, places, pressing } of list) {
            const free = places.filter(
              (place) => ![...placed.values()].some((other) => overlap(place, other)),
            );
            const open = free.filter((place) => !covered.some((cover) => overlap(place, cover)));
            const under = (place: Box): typeof inTheWay => inTheWay.filter((disc) => lieOn(place, disc));
            const own = radii.get(id) ?? Infinity;
            const clear = open.find((place) => under(place).every((disc) => disc.id === id));
            const over = open.find((place) => under(place).every((disc) => disc.radius <= own));
            const back =
              out === null
                ? over
                : open.find((place) => under(place).every((disc) => disc.id === id || !out.has(disc.id)));
            const named = out === null || own !== Infinity ? over : undefined;
            const best = {
              gently: clear,
              'over discs': clear ?? over,
              'over what steps back': clear ?? back ?? named,
              always: clear ?? over ?? open[0] ?? free[0],
            }[pressing];
            if (best !== undefined) placed.set(id, best);
          }
          expect([...placeLabels(list, inTheWay, covered, out)]).toEqual([...placed]);
        },
      ),
    );
  });

  it('places unmeasured words as measured ones, and measures none whose least boxes are all taken', () => {
    fc.assert(
      fc.property(
        wantingOn(narrow, 10),
        discsOn(250, 120),
        fc.array(narrow, { maxLength: 3 }),
        (list, inTheWay, covered) => {
          const gentle = list.map((one) => ({ ...one, pressing: 'gently' as const }));
          const asked = new Set<string>();
          const obstacles = obstaclesOf(inTheWay);
          const unmeasured = gentle.map((one) => ({
            id: one.id,
            // The middle of each, half as wide and high.
            least: offDiscs(
              one.id,
              one.places.map(({ x, y, width, height }) => ({
                x: x + width / 4,
                y: y + height / 4,
                width: width / 2,
                height: height / 2,
              })),
              obstacles,
            ),
            measured: () => {
              asked.add(one.id);
              return offDiscs(one.id, one.places, obstacles);
            },
          }));
          const placed = placeAmong(unmeasured, obstacles, covered, null);
          expect([...placed]).toEqual([...placeLabels(gentle, inTheWay, covered)]);
          for (const { id, least } of unmeasured) {
            const hopeless = least.every((place) => covered.some((cover) => overlap(place, cover)));
            if (hopeless) expect(asked.has(id)).toBe(false);
          }
        },
      ),
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
    const beside: Box = { ...here, y: 40 };
    const want: Wanting = { id: 'a', places: [here, beside], pressing: 'always' };
    const own = { id: 'a', x: -50, y: 0, radius: 2 };
    const larger = { id: 'b', x: 25, y: 46, radius: 10 };
    expect([...placeLabels([want], [own, larger], [here]).values()]).toEqual([beside]);
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

describe('where the rest steps back', () => {
  const place = (id: string, x: number): Wanting => ({
    id,
    pressing: 'over what steps back',
    places: [{ x, y: 0, width: 40, height: 10 }],
  });
  const disc = (id: string, x: number, radius: number) => ({ id, x, y: 5, radius });

  it('names what stands out even over a larger disc that steps back', () => {
    const discs = [disc('lit', 500, 8), disc('back', 20, 30)];
    expect([...placeLabels([place('lit', 0)], discs, [], new Set(['lit'])).keys()]).toEqual(['lit']);
  });

  it('puts the words of a relationship where no disc lies that stands out, or nowhere', () => {
    const discs = [disc('lit', 20, 8), disc('back', 120, 30)];
    const word: Wanting = {
      ...place('word', 0),
      places: [...place('word', 0).places, ...place('word', 100).places],
    };
    const placed = placeLabels([word], discs, [], new Set(['lit']));
    expect(placed.get('word')?.x).toBe(100);
    expect(placeLabels([place('word', 0)], discs, [], new Set(['lit'])).size).toBe(0);
  });

  it('prefers for a name what steps back to what stands out, and lies on the latter before it is left out', () => {
    const discs = [disc('lit', 500, 8), disc('other', 20, 6), disc('back', 120, 30)];
    const name: Wanting = {
      ...place('lit', 0),
      places: [...place('lit', 0).places, ...place('lit', 100).places],
    };
    const lit = new Set(['lit', 'other']);
    expect(placeLabels([name], discs, [], lit).get('lit')?.x).toBe(100);
    expect(placeLabels([place('lit', 0)], discs, [], lit).get('lit')?.x).toBe(0);
  });
});

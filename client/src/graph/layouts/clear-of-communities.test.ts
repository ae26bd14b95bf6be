import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeAmong, shiftClear } from './clear-of-communities.ts';

/** The radius of the largest disc, in drawn units. */
const LARGEST = 28;
const at = (most: number) =>
  fc.record({ x: fc.integer({ min: -most, max: most }), y: fc.integer({ min: -most, max: most }) });
const circles = fc.array(
  fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    radius: fc.integer({ min: 20, max: 1800 }),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('a layout beside closed communities', () => {
  it('lies on none of them, whatever they are, and is shifted as one', () => {
    fc.assert(
      fc.property(
        fc.array(at(3000), { minLength: 1, maxLength: 30 }),
        circles,
        at(4000),
        (places, taken, home) => {
          const shift = shiftClear(places, taken, home);
          for (const { x, y } of places)
            for (const each of taken)
              expect(Math.hypot(x + shift.x - each.x, y + shift.y - each.y)).toBeGreaterThanOrEqual(
                each.radius + LARGEST,
              );
        },
      ),
    );
  });

  it('lies on the free ground of what is open where it finds room there, and moves aside no further than it must', () => {
    const opened = { x: 0, y: 0, radius: 500 };
    const taken = [-1, 1].flatMap((way) => [
      { x: way * 1000, y: 0, radius: 450 },
      { x: 0, y: way * 1000, radius: 450 },
    ]);
    const home = homeAmong([opened], taken);
    const square = (half: number) =>
      [-half, half].flatMap((x) => [-half, half].map((y) => ({ x: x + 7000, y: y - 300 })));
    expect(shiftClear(square(300), taken, home)).toEqual({ x: -7000, y: 300 });
    const { x, y } = shiftClear(square(700), taken, home);
    expect(Math.hypot(x + 7000, y - 300)).toBeLessThan(3000);
  });

  it('stays as it is where nothing is closed', () => {
    fc.assert(
      fc.property(fc.array(at(500)), (places) => {
        expect(shiftClear(places, [], { x: 9, y: 9 })).toEqual({ x: 0, y: 0 });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_GAP } from './body.ts';
import { partDiscs } from './part-discs.ts';

interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly held: Uint8Array;
}

function part({ x, y, radius, held }: Discs): number {
  let slices = 0;
  for (const slice of partDiscs(x, y, radius, held)) slices += slice === undefined ? 1 : 0;
  return slices;
}

/** Pairs that overlap, other than two that are held. */
function overlapping({ x, y, radius, held }: Discs): readonly (readonly [number, number])[] {
  return [...x.keys()].flatMap((one) =>
    [...x.keys()].slice(one + 1).flatMap((other): (readonly [number, number])[] => {
      if (held[one] === 1 && held[other] === 1) return [];
      const apart = Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));
      return apart < (radius[one] ?? 0) + (radius[other] ?? 0) + NODE_GAP - 1e-6 ? [[one, other]] : [];
    }),
  );
}

const anyDiscs: fc.Arbitrary<Discs> = fc
  .array(
    fc.record({
      x: fc.integer({ min: -60, max: 60 }),
      y: fc.integer({ min: -60, max: 60 }),
      radius: fc.integer({ min: 1, max: 28 }),
      held: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((discs) => ({
    x: Float64Array.from(discs, (disc) => disc.x),
    y: Float64Array.from(discs, (disc) => disc.y),
    radius: Float64Array.from(discs, (disc) => disc.radius),
    held: Uint8Array.from(discs, (disc) => (disc.held ? 1 : 0)),
  }));

describe('partDiscs', () => {
  it('leaves no two that overlap, moves nothing that is held, and then has nothing more to do', () => {
    fc.assert(
      fc.property(anyDiscs, (discs) => {
        const before = { x: discs.x.slice(), y: discs.y.slice() };
        part(discs);
        expect(overlapping(discs)).toEqual([]);
        for (const [disc, held] of discs.held.entries()) {
          if (held === 1) expect([discs.x[disc], discs.y[disc]]).toEqual([before.x[disc], before.y[disc]]);
        }
        const after = { x: discs.x.slice(), y: discs.y.slice() };
        expect(part(discs)).toBe(0);
        expect({ x: discs.x, y: discs.y }).toEqual(after);
      }),
    );
  });

  it('parts a heap on one spot within an open graph, in slices, and does not drive the others far', () => {
    const size = 1200;
    const heap = 300;
    const discs: Discs = {
      x: Float64Array.from({ length: size }, (_, disc) => (disc < heap ? 0 : 90 * (disc % 30) - 1300)),
      y: Float64Array.from({ length: size }, (_, disc) =>
        disc < heap ? 0 : 90 * Math.floor(disc / 30) - 1300,
      ),
      radius: new Float64Array(size).fill(12),
      held: new Uint8Array(size),
    };
    expect(part(discs)).toBeGreaterThan(5);
    expect(overlapping(discs)).toEqual([]);
    expect(Math.max(...discs.x.map(Math.abs))).toBeLessThan(1400 * 1.06 ** 6);
  });

  it('parts any heap on one spot with next to no pushing, in little more room than its discs cover', () => {
    const heap = fc.record({
      radii: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 400 }),
      at: fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })),
    });
    fc.assert(
      fc.property(heap, ({ radii, at: [atX, atY] }) => {
        const discs = onOneSpot(radii, atX, atY);
        expect(part(discs)).toBeLessThan(40);
        expect(overlapping(discs)).toEqual([]);
        expect(reachOf(discs, atX, atY)).toBeLessThan(2 * coveredBy(radii) + 60);
      }),
      { numRuns: 60 },
    );
  });

  it('parts ten thousand on one spot as well, in as few rounds', () => {
    const radii = Array.from({ length: 10_000 }, (_, disc) => 9 + 19 * ((disc % 97) / 97) ** 6);
    const discs = onOneSpot(radii, 40, -7);
    expect(part(discs)).toBeLessThan(40);
    expect(reachOf(discs, 40, -7)).toBeLessThan(1.3 * coveredBy(radii));
    expect(part(discs)).toBe(0);
  });
});

function onOneSpot(radii: readonly number[], x: number, y: number): Discs {
  return {
    x: new Float64Array(radii.length).fill(x),
    y: new Float64Array(radii.length).fill(y),
    radius: Float64Array.from(radii),
    held: new Uint8Array(radii.length),
  };
}

function reachOf({ x, y }: Discs, fromX: number, fromY: number): number {
  return Math.max(...x.map((at, disc) => Math.hypot(at - fromX, (y[disc] ?? 0) - fromY)));
}

/** The radius of a disc that has as much room as all these, each with its share of the gap round it. */
function coveredBy(radii: readonly number[]): number {
  return Math.sqrt(radii.reduce((sum, radius) => sum + (radius + NODE_GAP / 2) ** 2, 0));
}

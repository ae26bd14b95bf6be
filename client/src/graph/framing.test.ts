import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, frame, keepMiddle, toScreen } from './framing.ts';

const point = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const stage = fc.record({
  width: fc.integer({ min: 900, max: 1920 }),
  height: fc.integer({ min: 900, max: 1200 }),
  pixelsPerUnit: fc.integer({ min: 300, max: 1200 }),
  free: fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 300, max: 600 }),
    height: fc.integer({ min: 300, max: 600 }),
  }),
});
const margin = { sides: 40, above: 30, below: 40 };

describe('framing', () => {
  it('brings every lit node into the space that nothing lies over', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), stage, (points, at) => {
        const extent = extentOf(points);
        if (extent === undefined) throw new Error('there are points');
        const camera = frame(extent, at, margin, 0.05);
        for (const lit of points) {
          const { x, y } = toScreen(lit, camera, at);
          expect(x).toBeGreaterThanOrEqual(at.free.x + margin.sides - 1e-6);
          expect(x).toBeLessThanOrEqual(at.free.x + at.free.width - margin.sides + 1e-6);
          expect(y).toBeGreaterThanOrEqual(at.free.y + margin.above - 1e-6);
          expect(y).toBeLessThanOrEqual(at.free.y + at.free.height - margin.below + 1e-6);
        }
      }),
    );
  });

  it('keeps what was in the middle of the free part in the middle of it when it becomes another', () => {
    fc.assert(
      fc.property(
        point,
        stage,
        stage,
        fc.double({ min: 0.05, max: 4, noNaN: true }),
        (at, one, other, ratio) => {
          const [before, after] = [{ ...other, free: one.free }, other];
          const camera = { ...at, ratio };
          const middle = ({ free }: typeof one) => ({
            x: free.x + free.width / 2,
            y: free.y + free.height / 2,
          });
          // The point that lies in the middle of the free part before.
          const unit = ratio / before.pixelsPerUnit;
          const seen = {
            x: camera.x + (middle(before).x - before.width / 2) * unit,
            y: camera.y - (middle(before).y - before.height / 2) * unit,
          };
          const now = toScreen(seen, keepMiddle(camera, before.free, after), after);
          expect(now.x).toBeCloseTo(middle(after).x, 4);
          expect(now.y).toBeCloseTo(middle(after).y, 4);
        },
      ),
    );
  });

  it('has no extent where there is nothing', () => {
    expect(extentOf([])).toBeUndefined();
  });
});

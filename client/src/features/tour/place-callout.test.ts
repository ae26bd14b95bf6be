import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCallout, shared, type Box } from './place-callout.ts';

const callout = { width: 300, height: 180 };
const view = { width: 1280, height: 800 };
const boxes = (width: number, height: number): fc.Arbitrary<Box> =>
  fc
    .tuple(
      fc.nat(width),
      fc.nat(height),
      fc.integer({ min: 1, max: width }),
      fc.integer({ min: 1, max: height }),
    )
    .map(([x, y, w, h]) => ({ x, y, width: Math.min(w, width - x), height: Math.min(h, height - y) }));

describe('a callout', () => {
  it('stands within the window', () => {
    fc.assert(
      fc.property(fc.option(boxes(1280, 800)), (target) => {
        const { x, y } = placeCallout(target, callout, view);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + callout.width).toBeLessThanOrEqual(view.width);
        expect(y + callout.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  it('covers nothing of what it points at wherever a side has room for it', () => {
    fc.assert(
      fc.property(boxes(1280, 800), (target) => {
        const { x, y } = target;
        const room = Math.max(x - callout.width, view.width - x - target.width - callout.width);
        const roomUp = Math.max(y - callout.height, view.height - y - target.height - callout.height);
        fc.pre(room >= 22 || roomUp >= 22);
        expect(shared({ ...callout, ...placeCallout(target, callout, view) }, target)).toBe(0);
      }),
    );
  });

  it.each([
    ['the field', { x: 8, y: 52, width: 344, height: 44 }],
    ['the buttons of the canvas', { x: 300, y: 420, width: 46, height: 250 }],
    ['a sheet from below', { x: 0, y: 400, width: 360, height: 340 }],
    ['a button at the upper right', { x: 300, y: 6, width: 40, height: 40 }],
  ])('does not cover %s on a phone', (_, target) => {
    const size = { width: 320, height: 220 };
    const at = placeCallout(target, size, { width: 360, height: 740 });
    expect(shared({ ...size, ...at }, target)).toBe(0);
  });
});

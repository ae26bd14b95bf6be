import { describe, expect, it } from 'vitest';
import { fittingSize } from './fitting-size.ts';

describe('the size that fits', () => {
  it('is full where there is room', () => {
    expect(
      fittingSize([
        { x: 0, y: 0, radius: 10 },
        { x: 100, y: 0, radius: 28 },
      ]),
    ).toBe(1);
    expect(fittingSize([])).toBe(1);
  });

  it('lets two near discs just touch, ring to ring', () => {
    expect(
      fittingSize([
        { x: 0, y: 0, radius: 10 },
        { x: 0, y: 14, radius: 10 },
      ]),
    ).toBe(0.5);
  });

  it('never makes discs vanish', () => {
    expect(
      fittingSize([
        { x: 0, y: 0, radius: 10 },
        { x: 0, y: 0, radius: 10 },
      ]),
    ).toBe(0.3);
  });
});

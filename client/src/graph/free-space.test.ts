import { describe, expect, it } from 'vitest';
import { freeSpace } from './free-space.ts';

const stage = { width: 1000, height: 800 };

describe('free space', () => {
  it('is the whole stage where nothing lies over it', () => {
    expect(freeSpace(stage, [])).toEqual({ x: 0, y: 0, ...stage });
  });

  it('is what is left beside a panel and a legend', () => {
    const covers = [
      { x: 0, y: 0, width: 200, height: 800 },
      { x: 700, y: 0, width: 300, height: 800 },
    ];
    expect(freeSpace(stage, covers)).toEqual({ x: 200, y: 0, width: 500, height: 800 });
  });

  it('goes below a wide card, or beside a tall one', () => {
    expect(freeSpace(stage, [{ x: 10, y: 10, width: 900, height: 200 }])).toEqual({
      x: 0,
      y: 210,
      width: 1000,
      height: 590,
    });
    expect(freeSpace(stage, [{ x: 10, y: 10, width: 300, height: 780 }]).x).toBe(310);
  });

  it('gives the whole stage where everything is covered', () => {
    expect(freeSpace(stage, [{ x: 0, y: 0, ...stage }])).toEqual({ x: 0, y: 0, ...stage });
  });
});

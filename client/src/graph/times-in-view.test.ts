import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnTimes } from './drawn-times.ts';
import { countOverlaps } from './place-labels.ts';
import { timeLabels, timeLines, type Projection } from './times-in-view.ts';

const FRAME = {
  axis: [
    { kind: 'date', x: -400, label: '2015' },
    { kind: 'gap', x: -200, label: '2 years cut short' },
    { kind: 'date', x: 100, label: '21 June 2017' },
  ],
  lanes: [
    { name: 'People', top: 300, bottom: 200 },
    { name: 'Documents', top: 170, bottom: 0 },
    { name: undefined, top: -30, bottom: -300 },
  ],
} as const;
const view = (width: number, height: number, zoom = 1): Projection => ({
  frame: { x: 10, y: 20, width, height },
  placeOf: ({ x, y }) => ({ x: 10 + width / 2 + x * zoom, y: 20 + height / 2 - y * zoom }),
});
const widthOf = (text: string): number => text.length * 6;
const named = (upright: boolean, seen: Projection) =>
  timeLabels(drawnTimes(FRAME, upright), seen, widthOf).map(({ text }) => text);

describe('the times of a layout', () => {
  it('stand at the top, over lines down to the bottom; lanes are named at the left, the last one as without date', () => {
    const seen = view(1_000, 700);
    const times = drawnTimes(FRAME, false);
    expect(named(false, seen)).toEqual([
      ...['People', 'Documents', 'No date'],
      ...['2015', '2 years cut short', '21 June 2017'],
    ]);
    const [people, documents, undated, first] = timeLabels(times, seen, widthOf).map(({ box }) => box);
    expect([people?.y, documents?.y, undated?.y]).toEqual([70, 200, 400]);
    expect([people?.x, documents?.x, undated?.x]).toEqual([16, 16, 16]);
    expect([(first?.x ?? 0) + (first?.width ?? 0) / 2, first?.y]).toEqual([110, 26]);
    expect(timeLines(times, seen)).toEqual([
      ...[110, 310, 610].map((x) => ({ from: { x, y: 44 }, to: { x, y: 720 } })),
      ...[185, 385].map((y) => ({ from: { x: 10, y }, to: { x: 1_010, y } })),
    ]);
  });

  it('run down an upright canvas: a line across for each date, its words at the left, the lanes named at the top', () => {
    const seen = view(700, 1_000);
    const times = drawnTimes(FRAME, true);
    expect(named(true, seen)).toEqual([
      ...['People', 'Documents', 'No date'],
      ...['2015', '2 years cut short', '21 June 2017'],
    ]);
    const [people, documents, undated, first] = timeLabels(times, seen, widthOf).map(({ box }) => box);
    const middles = [people, documents, undated].map((box) => (box?.x ?? 0) + (box?.width ?? 0) / 2);
    expect(middles).toEqual([610, 445, 195]);
    expect([first?.x, first?.y]).toEqual([16, 121]);
    expect(timeLines(times, seen)).toEqual([
      ...[120, 320, 620].map((y) => ({ from: { x: 10, y }, to: { x: 710, y } })),
      ...[545, 345].map((x) => ({ from: { x, y: 20 }, to: { x, y: 1_020 } })),
    ]);
  });

  it('are named as long as anything of a lane is in view', () => {
    // all that is seen is the middle of the last lane, and no date begins there
    const near: Projection = { ...view(300, 200), placeOf: ({ x, y }) => ({ x: x + 1_000, y: -y - 60 }) };
    expect(named(false, near)).toEqual(['No date']);
  });

  it('never lie on one another, and what has no date is told however narrow the screen is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1_400 }),
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        fc.boolean(),
        (width, zoom, upright) => {
          const seen = view(width, 600, zoom);
          const labels = timeLabels(drawnTimes(FRAME, upright), seen, widthOf);
          expect(countOverlaps(labels.map(({ box }) => box))).toBe(0);
          if (upright) expect(labels.map(({ text }) => text)).toContain('No date');
        },
      ),
    );
  });
});

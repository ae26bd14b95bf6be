import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Point } from '../graph/edge-path.ts';
import { WordsInStep } from './words-in-step.ts';

const FRAME_MS = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME_MS));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A canvas of words, which remembers what it was written for and by how much it is shown elsewhere. */
function words(bound = false) {
  const now = { x: 0, y: 0, ratio: 1 };
  const canvas = { times: 0, at: { x: NaN, y: NaN }, ratio: NaN, shift: { x: 0, y: 0 } };
  const step = new WordsInStep({
    sight: () => ({ middle: { x: now.x, y: now.y }, bound, others: [now.ratio] }),
    write: () => {
      Object.assign(canvas, { times: canvas.times + 1, at: { x: now.x, y: now.y }, ratio: now.ratio });
    },
    shift: (by: Point) => {
      canvas.shift = by;
    },
  });
  const move = (x: number, y: number): void => {
    Object.assign(now, { x: now.x + x, y: now.y + y });
    step.follow();
  };
  return { now, canvas, step, move };
}

test('while the camera moves on they move along, and are written once it rests', () => {
  const { canvas, step, move } = words();
  step.follow();
  for (let frame = 0; frame < 5; frame++) {
    move(7, 4);
    vi.advanceTimersByTime(FRAME_MS);
  }
  expect(canvas).toMatchObject({ times: 1, at: { x: 0, y: 0 }, shift: { x: 35, y: 20 } });
  vi.advanceTimersByTime(200);
  expect(canvas).toMatchObject({ times: 2, at: { x: 35, y: 20 }, shift: { x: 0, y: 0 } });
  vi.advanceTimersByTime(1000);
  expect(canvas.times).toBe(2);
});

test('far away they are written on the way, and where some of them stay in place always', () => {
  const far = words();
  far.step.follow();
  far.move(100, 0);
  expect(far.canvas).toMatchObject({ times: 2, at: { x: 100, y: 0 }, shift: { x: 0, y: 0 } });
  const bound = words(true);
  bound.step.follow();
  bound.move(5, 0);
  expect(bound.canvas).toMatchObject({ times: 2, at: { x: 5, y: 0 } });
});

test('a canvas that was emptied is written on with the next frame, and no more once it is gone', () => {
  const { canvas, step, move } = words();
  step.follow();
  step.follow();
  expect(canvas.times).toBe(1);
  step.lost();
  step.follow();
  expect(canvas.times).toBe(2);
  move(5, 0);
  step.stop();
  vi.advanceTimersByTime(1000);
  expect(canvas.times).toBe(2);
});

// Few steps, so that the way back to where they were written is often taken.
const steps = fc.constantFrom(-40, -8, 0, 8, 40);
const deed = fc.oneof(
  fc.record({ kind: fc.constant('pan' as const), x: steps, y: fc.constant(0) }),
  fc.record({ kind: fc.constant('zoom' as const), ratio: fc.constantFrom(1, 2) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 150 }) }),
  fc.constant({ kind: 'lost' as const }),
);

test('after each frame they stand where a fresh writing would put them, and at rest they are one', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const { now, canvas, step, move } = words();
      step.follow();
      for (const one of deeds) {
        if (one.kind === 'wait') vi.advanceTimersByTime(one.ms);
        else if (one.kind === 'lost') step.lost();
        else if (one.kind === 'pan') move(one.x, one.y);
        else {
          now.ratio = one.ratio;
          step.follow();
        }
        expect(canvas.ratio).toBe(now.ratio);
        expect({ x: canvas.at.x + canvas.shift.x, y: canvas.at.y + canvas.shift.y }).toEqual({
          x: now.x,
          y: now.y,
        });
      }
      vi.advanceTimersByTime(200);
      expect(canvas).toMatchObject({ at: { x: now.x, y: now.y }, shift: { x: 0, y: 0 } });
    }),
  );
});

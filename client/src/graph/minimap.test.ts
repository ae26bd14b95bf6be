import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScreen } from './framing.ts';
import { centredOn, mapScale, openView, viewExtent, within } from './minimap.ts';

const stage = { width: 1280, height: 700, pixelsPerUnit: 600 };
const size = { width: 168, height: 112 };
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ x: unit, y: unit });
const camera = fc.record({ x: unit, y: unit, ratio: fc.double({ min: 0.02, max: 6, noNaN: true }) });
const legend = { x: 0, y: 0, width: 216, height: 700 };
const panel = { x: 908, y: 0, width: 372, height: 700 };
const answer = { x: 234, y: 16, width: 440, height: 300 };

describe('the minimap', () => {
  it('shows the whole graph within its rim, and finds a place again', () => {
    const whole = { left: 0, right: 1, bottom: 0.2, top: 0.8 };
    const { toMap, toGraph } = mapScale(whole, size, 8);
    const corners = [toMap({ x: 0, y: 0.8 }), toMap({ x: 1, y: 0.2 })];
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x).toBeLessThanOrEqual(160);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(104);
    }
    // Up in the graph is up on the map.
    expect(corners[0]?.y).toBeLessThan(corners[1]?.y ?? 0);
    fc.assert(
      fc.property(place, (there) => {
        const back = toGraph(toMap(there));
        expect(back.x).toBeCloseTo(there.x, 9);
        expect(back.y).toBeCloseTo(there.y, 9);
      }),
    );
  });

  it('holds a graph of a single place', () => {
    const { toMap } = mapScale({ left: 0.5, right: 0.5, bottom: 0.5, top: 0.5 }, size, 8);
    expect(toMap({ x: 0.5, y: 0.5 })).toEqual({ x: 84, y: 56 });
  });

  it('takes panels at the sides off the view, and leaves what lies in it', () => {
    expect(openView(stage, [legend, panel, answer])).toEqual({ x: 216, y: 0, width: 692, height: 700 });
    expect(openView(stage, [answer])).toEqual({ x: 0, y: 0, width: 1280, height: 700 });
  });

  it('takes a strip at the foot off the view as wide as the panels leave it, and not a tool there', () => {
    const strip = { x: 216, y: 626, width: 692, height: 74 };
    expect(openView(stage, [strip, legend, panel])).toEqual({ x: 216, y: 0, width: 692, height: 626 });
    const sheet = { x: 0, y: 400, width: 1280, height: 300 };
    const onIt = { x: 0, y: 326, width: 1280, height: 74 };
    expect(openView(stage, [onIt, sheet])).toEqual({ x: 0, y: 0, width: 1280, height: 326 });
    expect(openView(stage, [{ ...strip, width: 300 }])).toEqual({ x: 0, y: 0, width: 1280, height: 700 });
  });

  it('knows what the camera shows: exactly what falls on the screen', () => {
    const view = openView(stage, [legend]);
    fc.assert(
      fc.property(camera, place, (at, there) => {
        const on = toScreen(there, at, { ...stage, free: view });
        const shown = viewExtent(at, stage, view);
        const inside = within({ left: there.x, right: there.x, bottom: there.y, top: there.y }, shown);
        const rim = Math.min(
          ...[on.x - view.x, on.x - view.x - view.width, on.y - view.y, on.y - view.y - view.height].map(
            Math.abs,
          ),
        );
        fc.pre(rim > 1e-6);
        expect(inside).toBe(
          on.x > view.x && on.x < view.x + view.width && on.y > view.y && on.y < view.y + view.height,
        );
      }),
    );
  });

  it('moves the camera so that what was clicked is in the middle of the view', () => {
    const view = openView(stage, [legend, panel]);
    fc.assert(
      fc.property(camera, place, (at, there) => {
        const on = toScreen(there, centredOn(there, at, stage, view), { ...stage, free: view });
        expect(on.x).toBeCloseTo(view.x + view.width / 2, 6);
        expect(on.y).toBeCloseTo(view.height / 2, 6);
      }),
    );
  });
});

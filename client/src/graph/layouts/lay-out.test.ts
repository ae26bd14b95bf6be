import { describe, expect, it } from 'vitest';
import { placeGraph } from '#layout/place-graph';
import { layoutGraph } from '#layout/layout-graph';
import { layOutAtOnce, startForce } from './lay-out.ts';
import type { LayoutKind, LayoutRequest } from './layout-messages.ts';

const nodes = Array.from({ length: 60 }, (_, index) => ({
  id: `event:n${index}`,
  labelWidth: 50,
  lane: index % 2 === 0 ? 'Event' : 'Document',
  from: index % 3 === 0 ? undefined : `2018-0${1 + (index % 9)}-1${index % 10}`,
}));
const relationships = nodes.flatMap(({ id }, index) =>
  [Math.floor(index / 3), (index * 7) % 60].map((other) => ({
    startNodeId: id,
    endNodeId: `event:n${other}`,
  })),
);
const places = placeGraph(nodes, relationships);
const request = (layout: LayoutKind, more: Partial<LayoutRequest> = {}): LayoutRequest => ({
  layout,
  nodes,
  relationships,
  places,
  ...more,
});
const only = new Set(nodes.slice(10, 30).map(({ id }) => id));

describe('layOutAtOnce', () => {
  it.each(['circle', 'layers', 'timeline', 'rings'] as const)('lays out all by %s', (layout) => {
    const { places: found, time } = layOutAtOnce(request(layout));
    expect([...found.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect(time !== undefined).toBe(layout === 'timeline');
  });

  it.each(['circle', 'layers', 'timeline', 'rings'] as const)(
    'lays out a part by %s, clear of the rest, and names nothing else',
    (layout) => {
      const { places: found } = layOutAtOnce(request(layout, { only }));
      expect([...found.keys()].sort()).toEqual([...only].sort());
      const radius = new Map(layoutGraph(nodes, relationships).nodes.map((node) => [node.id, node.radius]));
      const met = [...found].flatMap(([id, a]) =>
        [...places]
          .filter(([other]) => !only.has(other))
          .filter(
            ([other, b]) =>
              Math.hypot(a.x - b.x, a.y - b.y) < (radius.get(id) ?? 0) + (radius.get(other) ?? 0),
          ),
      );
      expect(met).toEqual([]);
    },
  );

  it('takes the axis of a part along with its nodes', () => {
    const { places: found, time } = layOutAtOnce(request('timeline', { only }));
    const dated = nodes.find(({ id, from }) => only.has(id) && from !== undefined);
    const lane = time?.lanes.find(({ name }) => name === dated?.lane);
    const y = found.get(dated?.id ?? '')?.y;
    expect(y).toBeLessThan(lane?.top ?? NaN);
    expect(y).toBeGreaterThan(lane?.bottom ?? NaN);
  });
});

describe('startForce', () => {
  it('moves only what it is asked to, and nothing that is pinned', () => {
    const pinned = new Set(['event:n12']);
    const force = startForce(request('force', { only, pinned }));
    force.step(50);
    force.finish();
    const moved = force.ids.filter(
      (id, index) =>
        force.positions[2 * index] !== places.get(id)?.x ||
        force.positions[2 * index + 1] !== places.get(id)?.y,
    );
    expect(moved.length).toBeGreaterThan(10);
    expect(moved.every((id) => only.has(id) && !pinned.has(id))).toBe(true);
  });

  it('begins from a fresh layout where nothing has a place yet', () => {
    const force = startForce(request('force', { places: new Map() }));
    expect(force.positions.slice(0, 2)).toEqual(
      Float64Array.from([places.get(force.ids[0] ?? '')?.x ?? NaN, places.get(force.ids[0] ?? '')?.y ?? NaN]),
    );
  });
});

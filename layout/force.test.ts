import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyLayoutCase,
  anyReordered,
  misplaced,
  someLayoutCase,
  type LayoutCase,
} from '../test/layout-cases.ts';
import { createForce, type Force } from './force.ts';
import type { Point } from './point.ts';
import { placeGraph } from './place-graph.ts';

const placesOf = ({ ids, positions }: Force): ReadonlyMap<string, Point> =>
  new Map(
    ids.map((id, index) => [id, { x: positions[2 * index] ?? NaN, y: positions[2 * index + 1] ?? NaN }]),
  );

/** Places near each other, some of them the same. */
const startFor = ({ nodes }: LayoutCase): ReadonlyMap<string, Point> =>
  new Map(nodes.map(({ id }, index) => [id, { x: (index * 37) % 90, y: (index * 53) % 70 }] as const));

describe('createForce', () => {
  it('goes the same way whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(anyReordered(25), ([given, other]) => {
        const start = startFor(given);
        const one = createForce(given.nodes, given.relationships, start);
        const two = createForce(other.nodes, other.relationships, new Map([...start].reverse()));
        one.step(30);
        two.step(30);
        expect([two.ids, two.positions]).toEqual([one.ids, one.positions]);
      }),
      { numRuns: 40 },
    );
  });

  it('comes to rest, says so, and ends without two that overlap', () => {
    fc.assert(
      fc.property(anyLayoutCase(25), fc.boolean(), (given, known) => {
        const force = createForce(given.nodes, given.relationships, known ? startFor(given) : new Map());
        force.step(1000);
        expect([force.converged, force.progress]).toEqual([true, 1]);
        force.finish();
        expect(misplaced(given, placesOf(force))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves pinned nodes exactly where they are, and moves the others off them', () => {
    fc.assert(
      fc.property(anyLayoutCase(25), (given) => {
        const start = new Map(
          given.nodes.map(
            ({ id }, index) => [id, { x: index % 2 === 0 ? index * 45 + 0.1 : 7, y: 0.3 }] as const,
          ),
        );
        const pinned = new Set(given.nodes.filter((_, index) => index % 2 === 0).map(({ id }) => id));
        const force = createForce(given.nodes, given.relationships, start, pinned);
        force.step(1000);
        force.finish();
        const places = placesOf(force);
        for (const id of pinned) expect(places.get(id)).toEqual(start.get(id));
        const clear = misplaced(given, places).filter(
          (pair) => !pair.split(' and ').every((end) => pinned.has(end.split(' ')[0] ?? '')),
        );
        expect(clear).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('draws joined nodes nearer together than strangers, from anywhere', () => {
    const given = someLayoutCase(200, 2);
    const start = new Map(
      given.nodes.map(({ id }, index) => [id, { x: (index * 617) % 900, y: (index * 271) % 600 }] as const),
    );
    const force = createForce(given.nodes, given.relationships, start);
    force.step(1000);
    const places = placesOf(force);
    const mean = (pairs: readonly (readonly [string, string])[]): number =>
      pairs.reduce((sum, [a, b]) => {
        const [one, other] = [places.get(a) ?? { x: NaN, y: NaN }, places.get(b) ?? { x: NaN, y: NaN }];
        return sum + Math.hypot(one.x - other.x, one.y - other.y);
      }, 0) / pairs.length;
    const joined = given.relationships
      .filter((each) => each.startNodeId !== each.endNodeId)
      .map(({ startNodeId, endNodeId }) => [startNodeId, endNodeId] as const);
    const strangers = given.nodes.map(
      ({ id }, index) => [id, given.nodes[(index * 97 + 1) % 200]?.id ?? id] as const,
    );
    expect(mean(joined)).toBeLessThan(mean(strangers) * 0.6);
  });

  it('goes on from where nodes are: a graph that is laid out keeps its shape', () => {
    const given = someLayoutCase(120, 2);
    const before = placeGraph(given.nodes, given.relationships);
    const force = createForce(given.nodes, given.relationships, before);
    force.step(1000);
    const after = placesOf(force);
    // Who lies left of whom, and above whom, stays as it was for most pairs.
    let [kept, all] = [0, 0];
    for (const [one, a] of before) {
      for (const [other, b] of before) {
        if (one >= other || Math.abs(a.x - b.x) < 100) continue;
        all += 1;
        if (Math.sign(a.x - b.x) === Math.sign((after.get(one)?.x ?? 0) - (after.get(other)?.x ?? 0)))
          kept += 1;
      }
    }
    expect(kept / all).toBeGreaterThan(0.85);
  });

  it('sets a new node beside the one that it is joined with', () => {
    const force = createForce(
      [{ id: 'a' }, { id: 'b' }, { id: 'new' }],
      [{ startNodeId: 'new', endNodeId: 'b' }],
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 1000, y: 0 }],
      ]),
    );
    expect(placesOf(force).get('new')?.x).toBeGreaterThan(900);
  });
});

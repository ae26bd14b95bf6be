import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLayoutCase, anyReordered, misplaced, someLayoutCase } from '../test/layout-cases.ts';
import { placeInLayers } from './place-in-layers.ts';

const yOf = (places: ReturnType<typeof placeInLayers>, id: string): number => places.get(id)?.y ?? NaN;
const joins = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([startNodeId, endNodeId]) => ({ startNodeId, endNodeId }));

describe('placeInLayers', () => {
  it('gives the same places whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(anyReordered(), ([given, other]) => {
        const places = [...placeInLayers(given.nodes, given.relationships)].sort();
        expect([...placeInLayers(other.nodes, other.relationships)].sort()).toEqual(places);
      }),
    );
  });

  it('places every node and lets no two overlap', () => {
    fc.assert(
      fc.property(anyLayoutCase(), (given) => {
        expect(misplaced(given, placeInLayers(given.nodes, given.relationships))).toEqual([]);
      }),
    );
  });

  it('puts every start above its end where there is no cycle', () => {
    fc.assert(
      fc.property(anyLayoutCase(), ({ nodes, relationships }) => {
        const number = (id: string): number => Number(id.slice('person:n'.length));
        const forward = relationships
          .filter((each) => each.startNodeId !== each.endNodeId)
          .map(({ startNodeId: a, endNodeId: b }) =>
            number(a) < number(b) ? { startNodeId: a, endNodeId: b } : { startNodeId: b, endNodeId: a },
          );
        const places = placeInLayers(nodes, forward);
        for (const { startNodeId, endNodeId } of forward) {
          expect(yOf(places, startNodeId)).toBeGreaterThan(yOf(places, endNodeId));
        }
      }),
    );
  });

  it('turns one line upwards where three lead round in a circle', () => {
    const round = joins([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    const places = placeInLayers([{ id: 'a' }, { id: 'b' }, { id: 'c' }], round);
    const down = round.filter((each) => yOf(places, each.startNodeId) > yOf(places, each.endNodeId));
    expect(down).toHaveLength(2);
  });

  it('stands a chief over the middle of those below, and a second family beside the first', () => {
    const ids = ['chief', 'x', 'y', 'z', 'other', 'one'];
    const places = placeInLayers(
      ids.map((id) => ({ id })),
      joins([
        ['chief', 'x'],
        ['chief', 'y'],
        ['chief', 'z'],
        ['other', 'one'],
      ]),
    );
    const x = (id: string): number => places.get(id)?.x ?? NaN;
    expect(x('chief')).toBeCloseTo((x('x') + x('y') + x('z')) / 3, 1);
    expect(
      Math.abs(x('other') - x('chief')) + Math.abs(yOf(places, 'other') - yOf(places, 'chief')),
    ).toBeGreaterThan(50);
  });

  it('breaks a layer of 400 into rows instead of drawing it 400 wide', () => {
    const leaves = Array.from({ length: 400 }, (_, index) => `leaf${index}`);
    const given = {
      nodes: ['root', ...leaves].map((id) => ({ id, labelWidth: 0 })),
      relationships: joins(leaves.map((leaf) => ['root', leaf])),
    };
    const places = placeInLayers(given.nodes, given.relationships);
    const xs = [...places.values()].map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(2000);
    expect(misplaced(given, places)).toEqual([]);
  });

  it('places thousands of nodes with long chains', () => {
    const given = someLayoutCase(3000, 3);
    expect(placeInLayers(given.nodes, given.relationships).size).toBe(3000);
  }, 60_000);
});

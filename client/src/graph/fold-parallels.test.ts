import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnEdge } from './drawn-edge.ts';
import {
  ALL_FOLDED,
  FOLD_FROM,
  foldParallels,
  isFold,
  pairsThatFold,
  type Unfolding,
} from './fold-parallels.ts';
import { pairKey } from './parallels.ts';

const edge = (
  id: string,
  startNodeId: string,
  endNodeId: string,
  more: Partial<DrawnEdge> = {},
): DrawnEdge => ({
  id,
  startNodeId,
  endNodeId,
  type: 'ACCUSED',
  words: 'accused',
  stroke: 'solid',
  contradiction: false,
  width: 1.2,
  curvature: 0,
  head: 'filled',
  ...more,
});
const three = [edge('1', 'b', 'a'), edge('2', 'b', 'a'), edge('3', 'b', 'a')];
const byId = (edges: readonly DrawnEdge[]): ReadonlyMap<string, DrawnEdge> =>
  new Map(edges.map((one) => [one.id, one]));
const arrowsOf = (relationships: readonly DrawnEdge[], unfolded: Unfolding): readonly DrawnEdge[] => [
  ...foldParallels(byId(relationships), unfolded).arrows.values(),
];
const onlyFold = (relationships: readonly DrawnEdge[]): DrawnEdge | undefined => {
  const arrows = arrowsOf(relationships, ALL_FOLDED);
  expect(arrows).toHaveLength(1);
  return arrows[0];
};

describe('folding parallels', () => {
  it('leaves two side by side, and makes three one arrow with their number', () => {
    expect(arrowsOf(three.slice(1), ALL_FOLDED)).toMatchObject([
      { id: '2', curvature: expect.any(Number) },
      { id: '3', curvature: expect.any(Number) },
    ]);
    expect(onlyFold(three)).toMatchObject({ id: 'fold:a b', number: 3, folds: ['1', '2', '3'] });
  });

  it('names the pairs that fold, as an unfolding takes them', () => {
    const relationships = [...three, edge('4', 'a', 'c'), edge('5', 'c', 'a')];
    const pairs = pairsThatFold(relationships);
    expect(pairs).toEqual(['a b']);
    const arrows = arrowsOf(relationships, { pairs: new Set(pairs), apart: new Set() });
    expect(arrows.map(({ id }) => id)).toEqual(relationships.map(({ id }) => id));
  });

  it('points the way that all its relationships point, and both ways where they differ', () => {
    // From a to b, whichever way they point: its head stands where theirs do.
    expect(onlyFold(three)).toMatchObject({ startNodeId: 'a', endNodeId: 'b', heads: 'start' });
    expect(onlyFold(three.map((r) => ({ ...r, startNodeId: 'a', endNodeId: 'b' })))?.heads).toBe('end');
    expect(onlyFold([...three, edge('4', 'a', 'b')])?.heads).toBe('both');
  });

  it('has the strongest standing, the most sources, and red where anything contradicts', () => {
    const strokes = ['dotted', 'dashed', 'dash-dot'] as const;
    const weak = strokes.map((stroke, place) =>
      edge(String(place + 1), 'b', 'a', { stroke, width: place + 1 }),
    );
    expect(onlyFold(weak)).toMatchObject({ stroke: 'dashed', contradiction: false, width: 3 });
    expect(onlyFold([...weak, edge('4', 'b', 'a', { contradiction: true })])?.contradiction).toBe(true);
  });

  it('counts what a filter leaves, and is greyed only where nothing is left', () => {
    const grey = three.map((r) => ({ ...r, faded: true }));
    expect(onlyFold([...grey, edge('4', 'b', 'a', { stroke: 'dashed' })])).toMatchObject({
      number: 1,
      stroke: 'dashed',
    });
    expect(onlyFold([...grey, edge('4', 'b', 'a')])?.faded).toBeUndefined();
    expect(onlyFold(grey)).toMatchObject({ faded: true, number: 3 });
  });

  it('keeps the head of Cc where all are copies', () => {
    expect(onlyFold(three.map((r) => ({ ...r, head: 'open' as const })))?.head).toBe('open');
    expect(onlyFold([...three, edge('4', 'b', 'a', { head: 'open' })])?.head).toBe('filled');
  });

  it('lets an answer’s relationship stand apart, and folds the rest of its pair', () => {
    const { arrows, foldOf } = foldParallels(byId([...three, edge('4', 'b', 'a')]), {
      pairs: new Set(),
      apart: new Set(['2']),
    });
    expect([...arrows.keys()].sort()).toEqual(['2', 'fold:a b']);
    // Side by side, and not on top of one another.
    expect(arrows.get('2')?.curvature).not.toBe(0);
    expect(arrows.get('fold:a b')?.curvature).not.toBe(0);
    expect(foldOf.get('4')).toBe('fold:a b');
    expect(foldOf.has('2')).toBe(false);
  });

  it('unfolds a pair, or all', () => {
    const pairs = new Set([pairKey(edge('1', 'a', 'b'))]);
    for (const unfolded of [pairs, 'all'] as const) {
      const arrows = arrowsOf(three, { ...ALL_FOLDED, pairs: unfolded });
      expect(arrows.map(({ id }) => id)).toEqual(['1', '2', '3']);
      expect(new Set(arrows.map(({ curvature }) => curvature)).size).toBe(3);
    }
  });

  const nodes = fc.constantFrom('a', 'b', 'c');
  const many = fc.uniqueArray(
    fc.tuple(fc.nat(40).map(String), nodes, nodes).map(([id, start, end]) => edge(id, start, end)),
    { selector: ({ id }) => id, maxLength: 25 },
  );
  const unfolding: fc.Arbitrary<Unfolding> = fc.record({
    pairs: fc.oneof(
      fc.constant('all' as const),
      fc.subarray(['a b', 'a c', 'a a']).map((keys): ReadonlySet<string> => new Set(keys)),
    ),
    apart: fc.subarray(['1', '2', '3', '4', '5', '6']).map((ids): ReadonlySet<string> => new Set(ids)),
  });

  it('loses no relationship and doubles none, whatever is unfolded', () => {
    fc.assert(
      fc.property(many, unfolding, (relationships, unfolded) => {
        const folded = foldParallels(byId(relationships), unfolded);
        const { foldOf } = folded;
        const arrows = [...folded.arrows.values()];
        const drawn = arrows.flatMap(({ id, folds }) => folds ?? [id]);
        expect(drawn.sort()).toEqual(relationships.map(({ id }) => id).sort());
        for (const [member, fold] of foldOf) {
          expect(arrows.find(({ id }) => id === fold)?.folds).toContain(member);
        }
        for (const { id, folds } of arrows) {
          expect(isFold(id)).toBe(folds !== undefined);
          if (folds !== undefined) expect(folds.length).toBeGreaterThanOrEqual(FOLD_FROM);
        }
      }),
    );
  });

  it('gives the same folds in whatever order the relationships come', () => {
    fc.assert(
      fc.property(many, unfolding, (relationships, unfolded) => {
        const there = foldParallels(byId(relationships), unfolded);
        const back = foldParallels(byId([...relationships].reverse()), unfolded);
        expect(back.arrows).toEqual(there.arrows);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvatures, pairKey, parallelsOf } from './parallels.ts';

const joining = (id: string, startNodeId: string, endNodeId: string) => ({ id, startNodeId, endNodeId });

describe('parallels', () => {
  it('leaves a relationship that is alone between its nodes straight', () => {
    expect(parallelsOf([joining('1', 'a', 'b'), joining('2', 'b', 'c')])).toEqual([]);
    expect(curvatures([joining('1', 'a', 'b')])).toEqual(new Map());
  });

  it('lays an opposite pair on two sides: both bend to the same hand of their own direction', () => {
    const curved = curvatures([joining('1', 'a', 'b'), joining('2', 'b', 'a')]);
    expect(curved.get('1')).toBe(curved.get('2'));
    expect(Math.abs(curved.get('1') ?? 0)).toBeGreaterThan(0);
  });

  it('gives each of many parallels a lane of its own, in whatever order they come', () => {
    const many = ['1', '2', '3', '4'].map((id) => joining(id, 'a', 'b'));
    expect(new Set(curvatures(many).values()).size).toBe(4);
    expect(curvatures([...many].reverse())).toEqual(curvatures(many));
  });

  it('numbers the loops of a node from the innermost', () => {
    const loops = curvatures([joining('2', 'a', 'a'), joining('1', 'a', 'a')]);
    expect(loops).toEqual(new Map([['2', 1]]));
  });

  it('puts together what joins the same two nodes, in the order of the first of each, and leaves out what is alone', () => {
    const nodes = fc.constantFrom('a', 'b', 'c', 'd');
    const many = fc
      .array(fc.tuple(nodes, nodes))
      .map((pairs) => pairs.map(([start, end], place) => joining(String(place), start, end)));
    fc.assert(
      fc.property(many, (relationships) => {
        const keys = [...new Set(relationships.map(pairKey))];
        expect(parallelsOf(relationships)).toEqual(
          keys
            .map((key) => relationships.filter((one) => pairKey(one) === key))
            .filter(({ length }) => length > 1),
        );
      }),
    );
  });
});

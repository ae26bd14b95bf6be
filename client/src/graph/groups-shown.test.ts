import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnNode } from './drawn-graph.ts';
import { groupsShown, sayGroup } from './groups-shown.ts';
import { fillOf, groupFill } from './node-look.ts';
import { PALETTES } from './palette.ts';

const node = (id: string, degree: number, group: number | undefined, hidden = false): DrawnNode => ({
  ...{ id, label: 'Person', name: `Name of ${id}`, x: 0, y: 0, degree, radius: 12, hidden },
  ...(group === undefined ? {} : { group }),
});
const drawn = (...nodes: readonly DrawnNode[]) => ({ nodes: new Map(nodes.map((each) => [each.id, each])) });

describe('the groups that the legend names', () => {
  it('are named by their best connected node, with its number', () => {
    const [first, second] = groupsShown(
      drawn(
        node('a', 2, 1),
        { ...node('b', 1, 0), faded: true },
        node('c', 9, 0),
        node('d', 3, 0, true),
        node('e', 5, undefined),
      ),
    );
    expect(first).toEqual({
      group: 0,
      groups: 1,
      name: 'Name of c',
      ids: ['c', 'b'],
      clear: ['c'],
    });
    expect(first === undefined ? '' : sayGroup(first)).toBe('Name of c and others');
    expect(second === undefined ? '' : sayGroup(second)).toBe('Name of a');
  });

  it('have each seen node of a group once, and one row a colour, whatever the groups', () => {
    const some = fc.array(fc.record({ degree: fc.nat(9), group: fc.nat(30), hidden: fc.boolean() }));
    fc.assert(
      fc.property(some, (given) => {
        const nodes = given.map(({ degree, group, hidden }, at) => node(`n${at}`, degree, group, hidden));
        const groups = groupsShown(drawn(...nodes));
        const seen = nodes.filter(({ hidden }) => !hidden);
        expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(seen.map(({ id }) => id).sort());
        expect(new Set(groups.map(({ group }) => groupFill(group, PALETTES.light))).size).toBe(groups.length);
        expect(groups.reduce((sum, each) => sum + each.groups, 0)).toBe(
          new Set(seen.map(({ group }) => group)).size,
        );
        for (const { group, ids } of groups)
          for (const id of ids) {
            const node = nodes.find((each) => each.id === id);
            expect(node && fillOf(node, PALETTES.light)).toBe(groupFill(group, PALETTES.light));
          }
      }),
    );
  });
});

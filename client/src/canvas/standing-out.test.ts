import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_DRAWN } from '../graph/drawn-graph.ts';
import type { StandingOut } from './sigma-insides.ts';
import { standOutAnew, type InLight } from './standing-out.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const some = fc.uniqueArray(fc.constantFrom(...IDS)).map((ids) => new Set(ids));
const inLight: fc.Arbitrary<InLight> = fc.record({
  lighting: fc.record({ nodes: some, edges: some, told: some, dims: fc.boolean() }),
  selected: some,
});

/** How all stand out that stood out as in `before` and were then drawn anew as said. */
function after(before: InLight, changes: ReturnType<typeof standOutAnew>) {
  const all = standOutAnew(NOTHING_DRAWN, { lighting: NOWHERE, selected: new Set() }, before);
  return {
    nodes: withOut(new Map([...all.nodes, ...changes.nodes])),
    edges: withOut(new Map([...all.edges, ...changes.edges])),
  };
}

const NOWHERE = { nodes: new Set<string>(), edges: new Set<string>(), told: new Set<string>(), dims: false };

/** Without what does not stand out at all, by id. */
function withOut(all: StandingOut) {
  return new Map(
    [...all]
      .filter(([, how]) => Object.values(how).some((each) => each > 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test('what is drawn anew makes all stand out as it should, and back again', () => {
  fc.assert(
    fc.property(inLight, inLight, (one, other) => {
      const nothing = { nodes: new Map(), edges: new Map() };
      expect(after(one, standOutAnew(NOTHING_DRAWN, one, other))).toEqual(after(other, nothing));
      const there = standOutAnew(NOTHING_DRAWN, one, other);
      const back = standOutAnew(NOTHING_DRAWN, other, one);
      expect(
        after(one, {
          nodes: new Map([...there.nodes, ...back.nodes]),
          edges: new Map([...there.edges, ...back.edges]),
        }),
      ).toEqual(after(one, nothing));
    }),
  );
});

test('a relationship that is told has its accent whether or not others are lit, and loses it', () => {
  const lit = (edges: readonly string[], told: readonly string[]): InLight => ({
    lighting: { ...NOWHERE, edges: new Set(edges), told: new Set(told) },
    selected: new Set(),
  });
  expect([...standOutAnew(NOTHING_DRAWN, lit(['a'], []), lit(['a'], ['a'])).edges]).toEqual([
    ['a', { lit: 2 }],
  ]);
  expect([...standOutAnew(NOTHING_DRAWN, lit(['a'], ['a']), lit(['a'], [])).edges]).toEqual([
    ['a', { lit: 1 }],
  ]);
  expect([...standOutAnew(NOTHING_DRAWN, lit(['a'], ['a']), lit([], [])).edges]).toEqual([['a', { lit: 0 }]]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kShortestPaths, type PathSearch, type SimplePath, type Way } from './k-shortest-paths.ts';

interface Edge {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly weakness: number;
  readonly begins: string | undefined;
  readonly ends: string | undefined;
}

const SEARCH: PathSearch = {
  paths: 5,
  steps: 6,
  nodes: 1_000,
  ways: 10_000,
  tries: 1_000_000,
  inTimeOrder: false,
  degrees: { from: 1, to: 1 },
};

function neighboursIn(edges: readonly Edge[]) {
  return async (ids: readonly string[], most: number): Promise<readonly Way[]> =>
    edges
      .flatMap(({ a, b, ...rest }) =>
        [
          [a, b],
          [b, a],
        ].flatMap(([from = '', to = '']) => (ids.includes(from) ? [{ ...rest, from, to }] : [])),
      )
      .slice(0, most);
}

const nodesOf = (path: SimplePath): readonly string[] => [
  path[0]?.from ?? '',
  ...path.map((step) => step.to),
];

/** Every path on which no node comes twice, found the plain way: each node once, whatever joins two of them. */
function allSimple(edges: readonly Edge[], from: string, to: string, most: number): readonly string[][] {
  const found: string[][] = [];
  const onward = (path: readonly string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === to) {
      found.push([...path]);
      return;
    }
    if (path.length > most) return;
    const next = edges.flatMap(({ a, b }) => (a === last ? [b] : b === last ? [a] : []));
    for (const id of new Set(next)) if (!path.includes(id)) onward([...path, id]);
  };
  onward([from]);
  return found;
}

/** The ways in which a path can be walked: one edge for each step. */
function walksOf(edges: readonly Edge[], path: readonly string[]): readonly (readonly Edge[])[] {
  return path.slice(1).reduce<readonly (readonly Edge[])[]>(
    (walks, to, index) => {
      const from = path[index];
      const between = edges.filter(({ a, b }) => (a === from && b === to) || (b === from && a === to));
      return walks.flatMap((walk) => between.map((edge) => [...walk, edge]));
    },
    [[]],
  );
}

/** Whether moments can be named, one for each, none before the last: no later one ends before an earlier one begins. */
function fitsTime(walk: readonly Edge[]): boolean {
  return walk.every(
    ({ begins, ends }, index) =>
      (begins !== undefined || ends !== undefined) &&
      walk.slice(index + 1).every((later) => (later.ends ?? '~') >= (begins ?? '')),
  );
}

function plainly(
  edges: readonly Edge[],
  from: string,
  to: string,
  { steps, paths, inTimeOrder }: PathSearch,
) {
  const ranked = allSimple(edges, from, to, steps)
    .flatMap((path) => {
      const walks = walksOf(edges, path).filter((walk) => !inTimeOrder || fitsTime(walk));
      if (walks.length === 0) return [];
      return [{ path, weakest: Math.min(...walks.map((w) => Math.max(...w.map((e) => e.weakness)))) }];
    })
    .sort(
      (x, y) =>
        x.path.length - y.path.length ||
        x.weakest - y.weakest ||
        (x.path.join('\n') < y.path.join('\n') ? -1 : 1),
    );
  const shortest = ranked.filter(({ path }) => path.length === ranked[0]?.path.length).length;
  return { paths: ranked.slice(0, paths).map(({ path }) => path), shortest };
}

const moment = fc.option(fc.constantFrom('2001', '2002', '2003', '2004', '2005'), { nil: undefined });
const graphs = fc
  // Among few nodes many are joined in several ways.
  .constantFrom('abcdefg', 'abcd')
  .map((nodes) => fc.constantFrom(...nodes))
  .chain((node) =>
    fc.array(fc.record({ a: node, b: node, weakness: fc.nat(2), dates: fc.tuple(moment, moment) }), {
      maxLength: 16,
    }),
  )
  .map((edges) =>
    edges.map(({ dates: [one, other], ...edge }, index): Edge => {
      const turned = one !== undefined && other !== undefined && one > other;
      return {
        ...edge,
        id: `e${String(index).padStart(2, '0')}`,
        begins: turned ? other : one,
        ends: turned ? one : other,
      };
    }),
  );

describe('the shortest paths', () => {
  test('are those that a plain search finds, in the same order, on any graph, in time order too', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.constantFrom(...'abcdefg'),
        fc.constantFrom(...'abcd'),
        fc.record({ paths: fc.integer({ min: 1, max: 8 }), steps: fc.integer({ min: 1, max: 6 }) }),
        fc.boolean(),
        async (edges, from, to, limits, inTimeOrder) => {
          fc.pre(from !== to);
          const search = { ...SEARCH, ...limits, inTimeOrder };
          const found = await kShortestPaths(from, to, neighboursIn(edges), search);
          const plain = plainly(edges, from, to, search);
          expect(found.paths.map(nodesOf)).toEqual(plain.paths);
          expect(found.shortest?.count ?? 0).toBe(plain.shortest);
          expect(found.cut).toBeUndefined();
          for (const path of found.paths) {
            const walk = path.map(({ way }) => ({ ...way, a: way.from, b: way.to }));
            if (inTimeOrder) expect(fitsTime(walk)).toBe(true);
            for (const [step, { from: a, to: b, way, also }] of path.entries()) {
              const fitting = edges
                .filter((edge) => (edge.a === a && edge.b === b) || (edge.b === a && edge.a === b))
                .filter((edge) => !inTimeOrder || fitsTime(walk.with(step, { ...edge, from: a, to: b })));
              const ids = [way, ...also].map(({ id }) => id);
              expect(ids.sort()).toEqual(fitting.map(({ id }) => id).sort());
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('in time order go by when things were, also in the hour in which clocks go back', async () => {
    const at = (id: string, a: string, b: string, when: string): Edge => {
      return { id, a, b, weakness: 0, begins: when, ends: when };
    };
    const [early, late] = ['2018-10-28T01:30:00+01:00', '2018-10-28T01:10:00+00:00'];
    const edges = [at('e1', 'a', 'b', early), at('e2', 'b', 'c', late)];
    const search = { ...SEARCH, inTimeOrder: true };
    const { paths } = await kShortestPaths('a', 'c', neighboursIn(edges), search);
    expect(paths.map(nodesOf)).toEqual([['a', 'b', 'c']]);
    expect(paths[0]?.map(({ way }) => way.begins)).toEqual([early, late]);
    expect((await kShortestPaths('c', 'a', neighboursIn(edges), search)).paths).toEqual([]);
  });

  test('look around the smaller side first, and no further than the length needs', async () => {
    const edge = (id: string, a: string, b: string): Edge => ({
      id,
      a,
      b,
      weakness: 0,
      begins: undefined,
      ends: undefined,
    });
    const hub = [
      ...Array.from({ length: 50 }, (_, i) => edge(`h${i}`, 'hub', `n${i}`)),
      edge('l1', 'hub', 'x'),
      edge('l2', 'x', 'y'),
      edge('l3', 'y', 'end'),
    ];
    const asked: (readonly string[])[] = [];
    const found = await kShortestPaths(
      'hub',
      'end',
      (ids, most) => {
        asked.push(ids);
        return neighboursIn(hub)(ids, most);
      },
      { ...SEARCH, paths: 1, degrees: { from: 51, to: 1 } },
    );
    expect(found.paths.map(nodesOf)).toEqual([['hub', 'x', 'y', 'end']]);
    expect(asked).toEqual([['end'], ['y'], ['x']]);
    expect(found.lookedAt).toBe(3);
  });

  test('in time order look around nothing that cannot be come to in time', async () => {
    const on = (id: string, a: string, b: string, when: string): Edge => {
      return { id, a, b, weakness: 0, begins: when, ends: when };
    };
    const edges = [
      on('e1', 'a', 'b', '2005'),
      ...Array.from({ length: 50 }, (_, i) => on(`early${i}`, 'b', `x${i}`, '2001')),
      on('e2', 'b', 'c', '2006'),
      on('e3', 'c', 'd', '2007'),
      ...Array.from({ length: 50 }, (_, i) => on(`late${i}`, 'd', `y${i}`, '2009')),
      on('e4', 'd', 'e', '2008'),
    ];
    const search = { ...SEARCH, paths: 2, nodes: 5, inTimeOrder: true };
    const found = await kShortestPaths('a', 'e', neighboursIn(edges), search);
    expect(found.paths.map(nodesOf)).toEqual([['a', 'b', 'c', 'd', 'e']]);
    expect(found.cut).toBeUndefined();
  });

  test.each<[string, Partial<PathSearch>]>([
    ['nodes to look around', { nodes: 40 }],
    ['ways to see', { ways: 200 }],
    ['ways to try', { tries: 300 }],
  ])('say where they gave up for too many %s, and what is complete all the same', async (_, limits) => {
    const crowd = Array.from({ length: 60 * 60 }, (_value, i): Edge => ({
      id: `e${i}`,
      a: `p${i % 60}`,
      b: `q${Math.floor(i / 60)}`,
      weakness: 0,
      begins: undefined,
      ends: undefined,
    }));
    const found = await kShortestPaths('p0', 'p1', neighboursIn(crowd), {
      ...SEARCH,
      ...limits,
      paths: 100,
      degrees: { from: 60, to: 60 },
    });
    expect(found.cut?.completeTo).toBeLessThan(6);
    expect(found.lookedAt).toBeLessThanOrEqual(limits.nodes ?? SEARCH.nodes);
    for (const path of found.paths) expect(new Set(nodesOf(path)).size).toBe(path.length + 1);
  });

  test('give others their turn, and there are none from a node to itself', async () => {
    const edges: readonly Edge[] = [
      { id: 'e', a: 'a', b: 'b', weakness: 0, begins: undefined, ends: undefined },
    ];
    let rests = 0;
    const rest = async (): Promise<void> => void (rests += 1);
    expect((await kShortestPaths('a', 'a', neighboursIn(edges), SEARCH)).paths).toEqual([]);
    expect((await kShortestPaths('a', 'z', neighboursIn(edges), { ...SEARCH, rest })).paths).toEqual([]);
    expect(rests).toBe(6);
  });
});

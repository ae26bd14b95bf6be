import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestPaths, type Path, type PathStep } from './shortest-paths.ts';

interface Edge {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly weakness: number;
  readonly doubt: number;
}

const LIMITS = { paths: 5, hops: 6 };

function neighboursIn(edges: readonly Edge[]) {
  return async (ids: readonly string[]): Promise<readonly PathStep[]> =>
    edges.flatMap(({ id, a, b, weakness, doubt }) =>
      [
        [a, b],
        [b, a],
      ].flatMap(([from = '', to = '']) => (ids.includes(from) ? [{ id, from, to, weakness, doubt }] : [])),
    );
}

/** Where a path comes by, from its first node on. */
function nodesOf(path: Path<PathStep>): readonly string[] {
  return path.flatMap(({ step, backwards }, index) => {
    const [from, to] = backwards ? [step.to, step.from] : [step.from, step.to];
    return index === 0 ? [from, to] : [to];
  });
}

/** Every shortest path, found the plain way: longer and longer walks until one arrives. */
function allShortest(
  edges: readonly Edge[],
  from: string,
  to: string,
  hops: number,
): readonly (readonly Edge[])[] {
  let at: readonly { readonly node: string; readonly walk: readonly Edge[] }[] = [{ node: from, walk: [] }];
  for (let length = 1; length <= hops; length += 1) {
    at = at.flatMap(({ node, walk }) =>
      edges.flatMap((edge) =>
        edge.a === node && edge.b !== node
          ? [{ node: edge.b, walk: [...walk, edge] }]
          : edge.b === node && edge.a !== node
            ? [{ node: edge.a, walk: [...walk, edge] }]
            : [],
      ),
    );
    const there = at.filter(({ node }) => node === to);
    if (there.length > 0) return there.map(({ walk }) => walk);
  }
  return [];
}

function rank(walk: readonly Edge[]): readonly [number, number, string] {
  return [
    Math.max(...walk.map(({ weakness }) => weakness)),
    walk.reduce((sum, { doubt }) => sum + doubt, 0),
    walk.map(({ id }) => `${id}\n`).join(''),
  ];
}

const node = fc.constantFrom(...'abcdefg');
const graphs = fc
  .array(fc.record({ a: node, b: node, weakness: fc.nat(3), doubt: fc.nat(1) }), { maxLength: 14 })
  .map((edges) => edges.map((edge, index): Edge => ({ ...edge, id: `e${String(index).padStart(2, '0')}` })));

describe('shortest paths', () => {
  test('are those that a plain search finds, the best of them first, on any graph', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, node, node, fc.integer({ min: 1, max: 4 }), async (edges, from, to, hops) => {
        fc.pre(from !== to);
        const found = await shortestPaths(from, to, neighboursIn(edges), { paths: 5, hops });
        const plain = allShortest(edges, from, to, hops)
          .map((walk) => ({ ids: walk.map(({ id }) => id), rank: rank(walk) }))
          .sort((x, y) => x.rank[0] - y.rank[0] || x.rank[1] - y.rank[1] || (x.rank[2] < y.rank[2] ? -1 : 1))
          .slice(0, 5);
        expect(found.map((path) => path.map(({ step }) => step.id))).toEqual(plain.map(({ ids }) => ids));
        for (const path of found) {
          const nodes = nodesOf(path);
          expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
          expect(nodes).toHaveLength(path.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('asks once a level, and of the smaller side', async () => {
    const hub: readonly Edge[] = [
      ...Array.from({ length: 50 }, (_, i) => ({ id: `h${i}`, a: 'hub', b: `n${i}`, weakness: 0, doubt: 0 })),
      { id: 'l1', a: 'hub', b: 'x', weakness: 0, doubt: 0 },
      { id: 'l2', a: 'x', b: 'y', weakness: 0, doubt: 0 },
      { id: 'l3', a: 'y', b: 'end', weakness: 0, doubt: 0 },
    ];
    const asked: (readonly string[])[] = [];
    const found = await shortestPaths(
      'hub',
      'end',
      (ids) => {
        asked.push(ids);
        return neighboursIn(hub)(ids);
      },
      LIMITS,
    );
    expect(found.map((path) => path.map(({ step }) => step.id))).toEqual([['l1', 'l2', 'l3']]);
    expect(asked).toEqual([['hub'], ['end'], ['y']]);
  });

  test('there are none from a node to itself, beyond the last hop, or between parts that nothing joins', async () => {
    const line: readonly Edge[] = [...'abcdefg'].map((a, i) => ({
      id: `e${i}`,
      a,
      b: 'abcdefgh'[i + 1] ?? '',
      weakness: 0,
      doubt: 0,
    }));
    expect(await shortestPaths('a', 'a', neighboursIn(line), LIMITS)).toEqual([]);
    expect(await shortestPaths('a', 'g', neighboursIn(line), LIMITS)).toHaveLength(1);
    expect(await shortestPaths('a', 'h', neighboursIn(line), LIMITS)).toEqual([]);
    expect(await shortestPaths('a', 'z', neighboursIn(line), LIMITS)).toEqual([]);
  });
});

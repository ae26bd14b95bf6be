import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { loopOf, pointOn, RING } from '../graph/edge-path.ts';
import type { DrawnEdge } from '../graph/drawn-edge.ts';
import { NOTHING_DRAWN, type DrawnGraph, type DrawnNode } from '../graph/drawn-graph.ts';
import { edgeColumns, loopsOf } from '../graph/edge-columns.ts';
import { answerPointing } from './pointing.ts';

type Ground = Parameters<typeof answerPointing>[0];

interface Look {
  readonly zoom: number;
  readonly dx: number;
  readonly dy: number;
}

/** Something drawn: a disc, or where it reaches in drawn units, a community. */
interface Thing {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly hidden?: boolean;
  readonly faded?: boolean;
  readonly reach?: number;
  readonly open?: boolean;
}

const SPAN = 128;
const SIDE = 512;
const STILL: Look = { zoom: 1, dx: 0, dy: 0 };
const REACH = 5;

/** Draws things in their order, called by their number, and asks as Sigma would. y goes up in the graph and down on the screen. */
function drawn(
  things: readonly Thing[],
  edges: readonly DrawnEdge[] = [],
  { zoom, dx, dy }: Look = STILL,
  crowded = false,
  /** In which order the drawn graph names them, where it is another one. */
  named: readonly number[] = things.map((_, at) => at),
) {
  const pixels = (SIDE / SPAN) * zoom;
  const seen = ({ x, y }: Pick<Thing, 'x' | 'y'>) => ({
    x: SIDE / 2 + dx + x * pixels,
    y: SIDE / 2 + dy - y * pixels,
  });
  const graph = new MultiDirectedGraph();
  things.forEach((thing, at) => {
    const { x, y, size = 8, hidden = false, faded = false, reach, open } = thing;
    graph.addNode(`n${at}`, { x, y, size, hidden, faded, ...(reach !== undefined && { reach, open }) });
  });
  const nodes = new Map(
    named.map((at): [string, DrawnNode] => {
      const { x = 0, y = 0, size = 8, hidden = false, faded = false } = things[at] ?? {};
      const id = `n${at}`;
      return [id, { id, label: 'Person', name: id, x, y, degree: 1, radius: size, hidden, faded }];
    }),
  );
  const whole: DrawnGraph = { ...NOTHING_DRAWN, nodes, edges: new Map(edges.map((edge) => [edge.id, edge])) };
  const columns = edgeColumns(whole);
  const framed = ({ x, y }: Pick<Thing, 'x' | 'y'>) => ({ x: 0.5 + x / SPAN, y: 0.5 + y / SPAN });
  const inGraph = ({ x, y }: Pick<Thing, 'x' | 'y'>) => ({
    x: (x - SIDE / 2 - dx) / pixels,
    y: -(y - SIDE / 2 - dy) / pixels,
  });
  const thingOf = (id: string): Thing | undefined => things[Number(id.slice(1))];
  const sigma = {
    viewportToGraph: inGraph,
    viewportToFramedGraph: (at: Thing) => framed(inGraph(at)),
    framedGraphToViewport: ({ x, y }: Thing) => seen({ x: (x - 0.5) * SPAN, y: (y - 0.5) * SPAN }),
    scaleSize: (size: number) => size * zoom,
    getCustomBBox: () => ({ x: [-SPAN / 2, SPAN / 2], y: [-SPAN / 2, SPAN / 2] }),
    getNodeDisplayData: (id: string) => {
      const thing = thingOf(id);
      return thing === undefined ? undefined : { ...framed(thing), size: thing.size ?? 8 };
    },
    // These two are what Sigma asks, and what is answered for it.
    getNodeAtPosition: (_: { readonly x: number; readonly y: number }): string | null => null,
    getEdgeAtPoint: (_x: number, _y: number): string | null => null,
  };
  const ground = {
    sigma,
    graph,
    slots: {
      settle: () => undefined,
      of: (ids: readonly string[]) => ids.map((id) => ({ attributes: graph.getNodeAttributes(id) })),
      allDrawnAt: (ids: readonly string[]) =>
        Float32Array.from(
          ids.flatMap((id) => {
            const { x, y } = framed(thingOf(id) ?? { x: 0, y: 0 });
            return [x, y];
          }),
        ),
    },
    told: { drawn: whole },
    crowd: {
      on: crowded,
      columns,
      loops: loopsOf(columns),
      places: Float32Array.from([...nodes.values()].flatMap((node) => [framed(node).x, framed(node).y])),
    },
  };
  // Of a renderer no more is asked than stands here.
  answerPointing(ground as unknown as Ground);
  return {
    told: ground.told,
    seen: (at: number) => seen(things[at] ?? { x: 0, y: 0 }),
    nodeAt: (x: number, y: number) => sigma.getNodeAtPosition({ x, y }),
    edgeAt: (x: number, y: number) => sigma.getEdgeAtPoint(x, y),
    radius: (at: number) => (things[at]?.size ?? 8) * zoom,
    reach: (at: number) => (things[at]?.reach ?? 0) * pixels,
  };
}

const edge = (id: string, from: number, to: number, more: Partial<DrawnEdge> = {}): DrawnEdge => ({
  id,
  startNodeId: `n${from}`,
  endNodeId: `n${to}`,
  type: 'LINKED_TO',
  words: 'is linked to',
  stroke: 'solid',
  contradiction: false,
  width: 1.2,
  curvature: 0,
  ...more,
});

test('of discs that overlap, the one drawn last is pointed at, in whatever order the drawn graph names them', () => {
  const overlapping = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 2, y: 0 },
  ];
  for (const named of [
    [0, 1, 2],
    [2, 0, 1],
  ]) {
    const { nodeAt, seen } = drawn(overlapping, [], STILL, false, named);
    expect(nodeAt(seen(0).x, seen(0).y)).toBe('n2');
    expect(nodeAt(seen(0).x - 8, seen(0).y)).toBe('n0');
  }
});

test('a disc is pointed at as far as its ring goes', () => {
  const { nodeAt, seen } = drawn([{ x: 10, y: -10, size: 8 }]);
  const { x, y } = seen(0);
  expect(nodeAt(x, y - 8 - RING)).toBe('n0');
  expect(nodeAt(x, y - 8 - RING - 1)).toBeNull();
});

test('what is hidden or greyed lets through to what lies below', () => {
  const below = { x: 0, y: 0 };
  for (const above of [
    { ...below, hidden: true },
    { ...below, faded: true },
  ]) {
    const { nodeAt, seen } = drawn([below, above]);
    expect(nodeAt(seen(0).x, seen(0).y)).toBe('n0');
  }
});

test('a community is pointed at where no node is: a closed one all over, an open one on its ring', () => {
  const node = { x: 0, y: 0 };
  const closed = drawn([node, { x: 0, y: 0, reach: 40 }]);
  const { x, y } = closed.seen(0);
  expect(closed.nodeAt(x, y)).toBe('n0');
  expect(closed.nodeAt(x + 50, y)).toBe('n1');
  expect(closed.nodeAt(x + closed.reach(1) + 2, y)).toBeNull();
  const open = drawn([node, { x: 0, y: 0, reach: 40, open: true }]);
  expect(open.nodeAt(x + 50, y)).toBeNull();
  expect(open.nodeAt(x + open.reach(1) - REACH, y)).toBe('n1');
});

test('a loop is pointed at on its line, above its disc, and not within', () => {
  for (const crowded of [false, true]) {
    const things = [{ x: 0, y: 0, size: 10 }];
    const { edgeAt, seen } = drawn(things, [edge('loop', 0, 0)], STILL, crowded);
    const { x, y } = seen(0);
    const { radius, rise } = loopOf(10, 0);
    expect(edgeAt(x, y - rise - radius)).toBe('loop');
    expect(edgeAt(x, y - rise)).toBeNull();
    expect(edgeAt(x, y - rise - radius - REACH - 1)).toBeNull();
    const greyed = drawn(things, [edge('loop', 0, 0, { faded: true })], STILL, crowded);
    expect(greyed.edgeAt(x, y - rise - radius)).toBeNull();
  }
});

test('when another graph is drawn, its lines are asked', () => {
  const things = [
    { x: -20, y: 0 },
    { x: 20, y: 0 },
  ];
  const { edgeAt, told } = drawn(things, [edge('first', 0, 1)]);
  expect(edgeAt(SIDE / 2, SIDE / 2)).toBe('first');
  told.drawn = { ...told.drawn, edges: new Map([['second', edge('second', 0, 1)]]) };
  expect(edgeAt(SIDE / 2, SIDE / 2)).toBe('second');
});

const whole = (most: number) => fc.integer({ min: -most, max: most });
// Powers of two, and whole numbers: no rounding parts what lies on a rim in one unit from what does in another.
const look: fc.Arbitrary<Look> = fc.record({
  zoom: fc.constantFrom(0.5, 1, 2, 4),
  dx: whole(200),
  dy: whole(200),
});
const thing: fc.Arbitrary<Thing> = fc.record(
  {
    x: whole(20),
    y: whole(20),
    size: fc.constantFrom(2, 4, 8, 16),
    hidden: fc.boolean(),
    faded: fc.boolean(),
    reach: fc.integer({ min: 1, max: 40 }),
    open: fc.boolean(),
  },
  { requiredKeys: ['x', 'y'] },
);
const things = fc.array(thing, { minLength: 1, maxLength: 30 });

test('the node that is found is the one a plain search over all that is drawn finds, on the screen', () => {
  fc.assert(
    fc.property(things, look, whole(60), whole(60), fc.nat(), (all, from, x, y, about) => {
      const { nodeAt, seen, radius, reach } = drawn(all, [], from);
      const middle = seen(about % all.length);
      const at = { x: middle.x + x, y: middle.y + y };
      const away = (place: number): number => Math.hypot(seen(place).x - at.x, seen(place).y - at.y);
      const pointable = all
        .map((one, place) => ({ one, place }))
        .filter(({ one }) => one.hidden !== true && one.faded !== true);
      const discs = pointable.filter(
        ({ one, place }) => one.reach === undefined && away(place) <= radius(place) + RING,
      );
      const grounds = pointable.filter(
        ({ one, place }) =>
          one.reach !== undefined &&
          (one.open === true ? Math.abs(away(place) - reach(place)) <= REACH : away(place) <= reach(place)),
      );
      const expected = discs.at(-1) ?? grounds.at(-1);
      expect(nodeAt(at.x, at.y)).toBe(expected === undefined ? null : `n${expected.place}`);
    }),
    { numRuns: 500 },
  );
});

const seldom = fc.nat(5).map((one) => one === 0);
const lines = fc.array(
  fc
    .record({
      from: fc.nat(9),
      to: fc.nat(9),
      curvature: fc.constantFrom(0, 0, 0.16, -0.32),
      faded: seldom,
    })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 30 },
);
const ends = fc.array(fc.record({ x: whole(20), y: whole(20), hidden: seldom }), {
  minLength: 10,
  maxLength: 10,
});
/** Somewhere about a line: how far along it, and how far off in CSS px. */
const about = fc.record({ line: fc.nat(), along: fc.integer({ min: 0, max: 20 }), x: whole(9), y: whole(9) });
/** A bent line is looked for by pieces, which lie so far from it at most: in CSS px. */
const PIECES_OFF = 1.5;

test('the line that is found is within reach, and no other is nearer, by a plain walk along each', () => {
  fc.assert(
    fc.property(ends, lines, look, about, fc.boolean(), (nodes, list, from, where, crowded) => {
      const edges = list.map(({ from: start, to, ...more }, at) => edge(`e${at}`, start, to, more));
      const { edgeAt, seen } = drawn(nodes, edges, from, crowded);
      const place = (id: string) => Number(id.slice(1));
      const walk = ({ startNodeId, endNodeId, curvature }: DrawnEdge, t: number) =>
        pointOn(
          { ...seen(place(startNodeId)), radius: 0 },
          { ...seen(place(endNodeId)), radius: 0 },
          curvature,
          t,
        );
      const chosen = walk(edges[where.line % edges.length] ?? edge('none', 0, 1), where.along / 20);
      const at = { x: chosen.x + where.x, y: chosen.y + where.y };
      const away = (one: DrawnEdge): number =>
        Array.from({ length: 401 }, (_, step) => walk(one, step / 400)).reduce(
          (least, { x, y }) => Math.min(least, Math.hypot(x - at.x, y - at.y)),
          Infinity,
        );
      const isHidden = (id: string): boolean => nodes[place(id)]?.hidden === true;
      const distances = new Map(
        edges
          .filter((one) => one.faded !== true && !isHidden(one.startNodeId) && !isHidden(one.endNodeId))
          .map((one) => [one.id, away(one)]),
      );
      const least = Math.min(Infinity, ...distances.values());
      const found = edgeAt(at.x, at.y);
      if (found === null) expect(least).toBeGreaterThan(REACH - PIECES_OFF);
      else {
        expect(distances.get(found) ?? Infinity).toBeLessThan(REACH + PIECES_OFF);
        expect((distances.get(found) ?? Infinity) - least).toBeLessThan(PIECES_OFF);
      }
    }),
  );
});

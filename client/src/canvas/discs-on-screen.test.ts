import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { NOTHING_DRAWN, type DrawnGraph, type DrawnNode } from '../graph/drawn-graph.ts';
import { DiscsOnScreen } from './discs-on-screen.ts';
import type { Renderer } from './renderer.ts';

const node = (id: string, x: number, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  label: 'Person',
  name: id,
  x,
  y: 0,
  degree: 1,
  radius: 10,
  hidden: false,
  ...more,
});

/** A canvas of 400 by 400 on which a graph of 400 by 400 is drawn as it is, and `shift` px to the right. */
function ground(nodes: readonly DrawnNode[]) {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, radius } of nodes) graph.addNode(id, { x, y, size: radius });
  const frame = { shift: 0 };
  const slots = {
    turn: 0,
    drawnAt: (id: string) => {
      if (!graph.hasNode(id)) return undefined;
      const { x, y } = graph.getNodeAttributes(id);
      return { x: 0.5 + Number(x) / 400, y: 0.5 + Number(y) / 400 };
    },
  };
  const bounds = { x: [-200, 200], y: [-200, 200] };
  const sigma = {
    getCustomBBox: () => bounds,
    getDimensions: () => ({ width: 400, height: 400 }),
    framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({
      x: 400 * x + frame.shift,
      y: 400 * (1 - y),
    }),
    scaleSize: (size: number) => size,
    // The camera is ahead of what was drawn.
    getCamera: () => ({ x: 0.9, y: 0.9, ratio: 2, angle: 0 }),
  };
  // Of a renderer it asks these.
  const renderer = { sigma, graph, slots } as unknown as Renderer;
  const drawn: DrawnGraph = { ...NOTHING_DRAWN, nodes: new Map(nodes.map((one) => [one.id, one])) };
  const asked = { drawn, order: nodes, most: 2, inTheWay: () => 1 };
  return { graph, frame, slots, asked, discs: new DiscsOnScreen(renderer) };
}

const three = [node('a', -100), node('b', 0), node('c', 100), node('far', 900)];

test('the first in their order are kept as long as nothing moves', () => {
  const { discs, asked } = ground(three);
  const first = discs.first(asked);
  expect([...first.discs.values()].map(({ id, x, y }) => [id, x, y])).toEqual([
    ['a', 100, 200],
    ['b', 200, 200],
  ]);
  expect([...first.obstacles.radii.keys()]).toEqual(['a']);
  expect(discs.first(asked)).toBe(first);
});

test('they are looked for anew once the picture was drawn elsewhere, a node has moved or another graph is drawn', () => {
  const { discs, asked, frame, slots, graph } = ground(three);
  discs.first(asked);
  frame.shift = 30;
  expect(discs.first(asked).discs.get('a')?.x).toBe(130);
  graph.setNodeAttribute('a', 'x', -50);
  slots.turn += 1;
  expect(discs.first(asked).discs.get('a')?.x).toBe(180);
  const drawn = { ...asked.drawn };
  expect(discs.first({ ...asked, drawn })).not.toBe(discs.first(asked));
});

test('others are looked up beside them, each once, and what is hidden or out of sight is left out', () => {
  const { discs, asked } = ground([...three, node('hidden', 0, { hidden: true })]);
  const first = discs.first(asked);
  expect([...discs.others(asked.drawn, ['b', 'c', 'c', 'far', 'hidden', 'none'], first).keys()]).toEqual([
    'c',
  ]);
});

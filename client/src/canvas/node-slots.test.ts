import { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import { expect, test } from 'vitest';
import { NodeSlots } from './node-slots.ts';

/** Three nodes at the middle of a ground of 100 by 100, as Sigma keeps them; `heard` are its events. */
function ground() {
  const graph = new MultiDirectedGraph();
  const array = new Float32Array(6).fill(0.5);
  const ids = ['a', 'b', 'c'];
  for (const id of ids) graph.addNode(id, { x: 0, y: 0 });
  const heard = new Map<string, () => void>();
  const sigma = {
    on: (event: string, listener: () => void) => heard.set(event, listener),
    getCustomBBox: () => ({ x: [-50, 50], y: [-50, 50] }),
    needToProcess: false,
    updateNode: () => undefined,
    nodePrograms: { disc: { array, STRIDE: 2 } },
    nodeDataCache: Object.fromEntries(ids.map((id) => [id, { type: 'disc', x: 0.5, y: 0.5, hidden: false }])),
    nodeProgramIndex: { a: 0, b: 1, c: 2 },
  };
  // Of Sigma it asks these.
  const slots = new NodeSlots(sigma as unknown as Sigma, graph);
  return { graph, array, sigma, heard, slots, xOf: (id: string) => Number(graph.getNodeAttribute(id, 'x')) };
}

test('nodes are drawn elsewhere at once, and their objects hear of it when they are to be read', () => {
  const { array, slots, sigma, heard, xOf } = ground();
  slots.move(['b', 'none'], [25, -25, 1, 1]);
  expect([...array]).toEqual([0.5, 0.5, 0.75, 0.25, 0.5, 0.5]);
  expect(slots.drawnAt('b')).toEqual({ x: 0.75, y: 0.25 });
  expect([...slots.allDrawnAt(['b', 'a'])]).toEqual([0.75, 0.25, 0.5, 0.5]);
  expect(xOf('b')).toBe(0);
  heard.get('beforeProcess')?.();
  expect(xOf('b')).toBe(25);
  expect(sigma.nodeDataCache['b']).toMatchObject({ x: 0.75, y: 0.25 });
});

test('what was moved last holds, in whatever lists it was moved', () => {
  const { slots, xOf } = ground();
  const [all, some] = [
    ['a', 'b', 'c'],
    ['a', 'b'],
  ];
  slots.move(all, [1, 0, 1, 0, 1, 0]);
  slots.move(some, [2, 0, 2, 0]);
  slots.move(all, [3, 0, 3, 0, 3, 0]);
  slots.settle();
  expect(['a', 'b', 'c'].map(xOf)).toEqual([3, 3, 3]);
});

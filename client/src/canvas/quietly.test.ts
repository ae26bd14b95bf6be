import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { quietly } from './quietly.ts';

/** A renderer that refreshes at every change, as Sigma does. */
function listening(): {
  readonly graph: MultiDirectedGraph;
  readonly sigma: Parameters<typeof quietly>[0];
  readonly told: string[];
} {
  const graph = new MultiDirectedGraph();
  const told: string[] = [];
  const sigma: Parameters<typeof quietly>[0] = {
    refresh() {
      told.push('refreshed');
      return this as never;
    },
  };
  for (const event of ['nodeAdded', 'nodeDropped'] as const) {
    graph.on(event, ({ key }: { key: string }) => {
      told.push(`${event} ${key}`);
      sigma.refresh();
    });
  }
  return { graph, sigma, told };
}

test('what is added is not told, what is dropped is, and nothing is refreshed before the end', () => {
  const { graph, sigma, told } = listening();
  graph.addNode('a');
  quietly(sigma, graph, () => {
    graph.addNode('b');
    graph.dropNode('a');
  });
  graph.addNode('c');
  expect(told).toEqual(['nodeAdded a', 'refreshed', 'nodeDropped a', 'nodeAdded c', 'refreshed']);
});

test('after a change that fails all is told again', () => {
  const { graph, sigma, told } = listening();
  expect(() => quietly(sigma, graph, () => graph.dropNode('nobody'))).toThrow();
  graph.addNode('a');
  expect(told).toEqual(['nodeAdded a', 'refreshed']);
});

import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';

const ANNOUNCED = [
  'nodeAdded',
  'edgeAdded',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const;

/**
 * Changes a graph without Sigma's working through all of it for each node and edge: for changes after which the caller
 * refreshes. Of what is dropped Sigma hears all the same, since it may hold it as what the pointer is on.
 */
export function quietly(sigma: Pick<Sigma, 'refresh'>, graph: MultiDirectedGraph, change: () => void): void {
  const heard = ANNOUNCED.map((event) => [event, graph.listeners(event)] as const);
  for (const event of ANNOUNCED) graph.removeAllListeners(event);
  const { refresh } = sigma;
  sigma.refresh = function refreshLater(this: Sigma) {
    return this;
  };
  try {
    change();
  } finally {
    sigma.refresh = refresh;
    for (const [event, listeners] of heard) {
      // They come from the same event of the same graph.
      for (const listener of listeners) graph.on(event, listener as (payload: unknown) => void);
    }
  }
}

import { Failure } from '#core/failure';
import type { NodeId } from '#core/identity';
import { inBatches } from '#core/in-batches';
import { MOST_AMONG } from '#core/wire/among';
import { aroundRequestSchema, aroundResponseSchema } from '#core/wire/around';
import { readNeighbours } from '#store/queries';
import { route } from '../route.ts';

/** So many nodes are looked around in one statement: what others ask has its turn between two. */
const BATCH = 500;

export const aroundRoute = route({
  method: 'post',
  path: '/api/graph/around',
  summary: 'The ids of the nodes within some steps of some nodes',
  body: aroundRequestSchema,
  bodyLimits: { bytes: MOST_AMONG * 130, values: MOST_AMONG + 10 },
  answer: aroundResponseSchema,
  ofOneState: true,
  handle: async ({ store }, { body, signal }) => {
    const reached = new Set(body.ids);
    let rim: readonly NodeId[] = [...reached];
    let more = false;
    for (let step = 0; step < body.steps && !more; step += 1) {
      const next = new Set<NodeId>();
      for (const ids of inBatches(rim, BATCH)) {
        if (signal.aborted) throw new Failure('cancelled', 'Whoever asked what is around has gone.');
        // Among one more than are kept is one that is new, where not all of them are.
        for (const { id } of await store.read(readNeighbours, { ids, limit: MOST_AMONG + 1 })) {
          if (!reached.has(id)) next.add(id);
        }
        if (reached.size + next.size > MOST_AMONG) break;
      }
      rim = [...next].sort();
      const room = MOST_AMONG - reached.size;
      more = rim.length > room;
      for (const id of rim.slice(0, room)) reached.add(id);
    }
    return { body: { ids: [...reached], more } };
  },
});

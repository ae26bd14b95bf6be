import { parentPort } from 'node:worker_threads';
import { placeGraph } from '#layout/place-graph';
import type { LayoutAnswer, LayoutRequest } from './place-apart.ts';

/** The thread that works out places: it answers what it is sent, and keeps nothing. */
parentPort?.on('message', ({ id, nodes, relationships }: LayoutRequest) => {
  let answer: LayoutAnswer;
  try {
    answer = { id, kind: 'placed', places: [...placeGraph(nodes, relationships)] };
  } catch (thrown) {
    answer = { id, kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  parentPort?.postMessage(answer);
});

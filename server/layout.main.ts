import { parentPort } from 'node:worker_threads';
import { communityTree } from '#layout/community-tree';
import { placeGraph } from '#layout/place-graph';
import { placeInDisc } from '#layout/place-in-disc';
import type { LayoutAnswer, LayoutRequest } from './layouts-apart.ts';

/** The thread that works out places: it answers what it is sent, and keeps nothing. */
parentPort?.on('message', (request: LayoutRequest) => {
  let answer: LayoutAnswer;
  try {
    answer = answerTo(request);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    answer = { id: request.id, kind: 'failed', message };
  }
  parentPort?.postMessage(answer);
});

function answerTo({ id, wish, nodes, relationships }: LayoutRequest): LayoutAnswer {
  switch (wish) {
    case 'places':
      return { id, kind: 'placed', places: [...placeGraph(nodes, relationships)] };
    case 'disc':
      return { id, kind: 'placed', places: [...placeInDisc(nodes, relationships)] };
    case 'communities':
      return { id, kind: 'divided', communities: communityTree(nodes, relationships) };
    default:
      return wish satisfies never;
  }
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Failure } from '#core/failure';
import type { PlacedCommunity } from '#layout/community-tree';
import type { NodeToPlace, RelationshipToFollow } from '#layout/layout-graph';
import type { Point } from '#layout/point';

/** `places`: of a whole graph; `disc`: in a disc of radius 1; `communities`: what it is divided into. */
export interface LayoutRequest {
  readonly id: number;
  readonly wish: 'places' | 'disc' | 'communities';
  readonly nodes: readonly NodeToPlace[];
  readonly relationships: readonly RelationshipToFollow[];
}
export type LayoutAnswer =
  | { readonly id: number; readonly kind: 'placed'; readonly places: readonly (readonly [string, Point])[] }
  | { readonly id: number; readonly kind: 'divided'; readonly communities: readonly PlacedCommunity[] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
type Done = Exclude<LayoutAnswer, { readonly kind: 'failed' }>;

/** A thread that has nothing to do for this long ends. */
const IDLE_MS = 30_000;

interface Waiting {
  readonly resolve: (answer: Done) => void;
  readonly reject: (reason: Failure) => void;
}
let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * The places of a graph, as `placeGraph` gives them, worked out in a thread of their own: some seconds for thousands of
 * nodes, in which the server goes on answering.
 */
export async function placeApart(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): Promise<ReadonlyMap<string, Point>> {
  return placesIn(await ask('places', nodes, relationships));
}

/** The places of a graph in a disc, as `placeInDisc` gives them, from the same thread. */
export async function placeInDiscApart(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): Promise<ReadonlyMap<string, Point>> {
  return placesIn(await ask('disc', nodes, relationships));
}

/** The communities of a graph, as `communityTree` gives them, from the same thread. */
export async function divideApart(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): Promise<readonly PlacedCommunity[]> {
  const answer = await ask('communities', nodes, relationships);
  return answer.kind === 'divided' ? answer.communities : [];
}

function placesIn(answer: Done): ReadonlyMap<string, Point> {
  return new Map(answer.kind === 'placed' ? answer.places : []);
}

function ask(
  wish: LayoutRequest['wish'],
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): Promise<Done> {
  clearTimeout(idle);
  lastId += 1;
  const request: LayoutRequest = {
    id: lastId,
    wish,
    nodes,
    relationships: relationships.map(({ startNodeId, endNodeId }) => ({ startNodeId, endNodeId })),
  };
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject });
    worker ??= startWorker();
    worker.postMessage(request);
  });
}

function startWorker(): Worker {
  const here = import.meta.url;
  const built = here.endsWith('.ts') ? '../dist/server/layout.main.js' : './layout.main.js';
  const path = fileURLToPath(new URL(built, here));
  if (!existsSync(path))
    throw new Failure('defect', 'The server is not built yet. Run npx tsc -b server first.');
  const started = new Worker(path, { execArgv: [], env: {} });
  started.unref();
  started.on('message', (answer: LayoutAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'failed') asked?.reject(failed(answer.message));
    else asked?.resolve(answer);
    if (waiting.size > 0) return;
    idle = setTimeout(() => end(started), IDLE_MS);
    idle.unref();
  });
  started.on('error', (error) => giveUp(started, failed(error)));
  started.on('exit', () => giveUp(started, failed('its thread ended')));
  return started;
}

function end(ended: Worker): void {
  if (worker === ended) worker = undefined;
  void ended.terminate();
}

function giveUp(ended: Worker, failure: Failure): void {
  if (worker !== ended) return;
  worker = undefined;
  for (const asked of waiting.values()) asked.reject(failure);
  waiting.clear();
}

function failed(cause: unknown): Failure {
  return new Failure(
    'defect',
    'The places of the overview could not be worked out. The log has the details.',
    {
      cause: cause instanceof Error ? cause : new Error(String(cause)),
    },
  );
}

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

/** Works out places in a thread of its own: some seconds for thousands of nodes, in which the server goes on answering. */
export interface Layouts {
  /** The places of a graph, as `placeGraph` gives them. */
  readonly places: Place<ReadonlyMap<string, Point>>;
  /** The places of a graph in a disc, as `placeInDisc` gives them. */
  readonly placesInDisc: Place<ReadonlyMap<string, Point>>;
  /** The communities of a graph, as `communityTree` gives them. */
  readonly communities: Place<readonly PlacedCommunity[]>;
  /** Ends the thread; what is under way fails. */
  readonly close: () => Promise<void>;
}
type Place<T> = (nodes: readonly NodeToPlace[], relationships: readonly RelationshipToFollow[]) => Promise<T>;

interface Waiting {
  readonly resolve: (answer: Done) => void;
  readonly reject: (reason: Failure) => void;
}

/** Starts nothing: the thread begins when something is first to be placed. `path`: its program, where it is another. */
export function layoutsApart(path = builtThread()): Layouts {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  async function ask(
    wish: LayoutRequest['wish'],
    nodes: readonly NodeToPlace[],
    relationships: readonly RelationshipToFollow[],
  ): Promise<Done> {
    worker ??= startThread(); // before anything waits for it: it may fail
    const thread = worker;
    clearTimeout(idle);
    lastId += 1;
    const request: LayoutRequest = {
      id: lastId,
      wish,
      nodes,
      relationships: relationships.map(({ startNodeId, endNodeId }) => ({ startNodeId, endNodeId })),
    };
    return await new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      thread.postMessage(request);
    });
  }

  function startThread(): Worker {
    if (!existsSync(path))
      throw new Failure('defect', 'The server is not built yet. Run npx tsc -b server first.');
    const started = new Worker(path, { execArgv: [], env: {} });
    started.unref();
    started.on('message', (answer: LayoutAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.kind === 'failed') asked?.reject(failed(answer.message));
      else asked?.resolve(answer);
      if (waiting.size === 0) idle = setTimeout(() => void end(), IDLE_MS).unref();
    });
    started.on('error', (error) => giveUp(started, failed(error)));
    started.on('exit', () => giveUp(started, failed('its thread ended')));
    return started;
  }

  function giveUp(ended: Worker, failure: Failure): void {
    if (worker !== ended) return;
    worker = undefined;
    for (const asked of waiting.values()) asked.reject(failure);
    waiting.clear();
  }

  async function end(): Promise<void> {
    const ended = worker;
    clearTimeout(idle);
    if (ended === undefined) return;
    giveUp(ended, failed('its thread ended'));
    await ended.terminate();
  }

  return {
    places: async (...graph) => placesIn(await ask('places', ...graph)),
    placesInDisc: async (...graph) => placesIn(await ask('disc', ...graph)),
    communities: async (...graph) => {
      const answer = await ask('communities', ...graph);
      return answer.kind === 'divided' ? answer.communities : [];
    },
    close: end,
  };
}

/** The program of the thread, also where this module runs from its source (in tests): a thread runs what is built. */
function builtThread(): string {
  const here = import.meta.url;
  const built = here.endsWith('.ts') ? '../dist/server/layout.main.js' : './layout.main.js';
  return fileURLToPath(new URL(built, here));
}

function placesIn(answer: Done): ReadonlyMap<string, Point> {
  return new Map(answer.kind === 'placed' ? answer.places : []);
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

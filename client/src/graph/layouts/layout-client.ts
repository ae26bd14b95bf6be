import type { Point } from '#layout/point';
import { openWorker } from '../worker-client.ts';
import type { FromLayoutWorker, LayoutRequest, TimeFrame, ToLayoutWorker } from './layout-messages.ts';
import { packRelationships } from './packed-relationships.ts';

/** Where nodes are on their way: x and y of each of `ids` in turn, and how far the layout has come, 0 to 1. */
export interface LayoutProgress {
  readonly ids: readonly string[];
  readonly positions: Float32Array;
  readonly share: number;
}

export interface LayoutOutcome {
  /** Of the nodes that were asked for: all, or those of `only`. */
  readonly places: ReadonlyMap<string, Point>;
  /** What to draw behind a timeline. */
  readonly time: TimeFrame | undefined;
  /** It was stopped before it came to rest; the places are those it had reached, with nothing overlapping. */
  readonly stopped: boolean;
}

export interface LayoutHandling {
  /** Only forces tell, at most some 15 times a second. */
  readonly onProgress?: (progress: LayoutProgress) => void;
  /** Stops where it is: the promise is kept, with what was reached. A layout that answers at once is ended instead: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Lays graphs out in a worker, which begins when first needed and ends when idle. */
export interface LayoutClient {
  readonly run: (request: LayoutRequest, handling?: LayoutHandling) => Promise<LayoutOutcome>;
  /** Ends the worker; what still runs rejects. */
  readonly close: () => void;
}

/** `startWorker` is given by tests alone. */
export function openLayouts(startWorker: () => Worker = startLayoutWorker): LayoutClient {
  const worker = openWorker<FromLayoutWorker>(
    startWorker,
    'The layout stopped by itself. Try again; if it happens again, reload the page.',
  );
  return {
    run: (request, { onProgress, signal } = {}) => {
      let ids: readonly string[] = [];
      return worker.run<LayoutOutcome>(
        {
          ask: {
            kind: 'lay-out',
            request: { ...request, relationships: packRelationships(request.relationships) },
          } satisfies Asking,
          stopped: request.layout === 'force' ? 'answers' : 'is deaf',
          hear: (said, { resolve, reject }) => {
            switch (said.kind) {
              case 'begun':
                ids = said.ids;
                return;
              case 'progress':
                onProgress?.({ ids, positions: said.positions, share: said.share });
                return;
              case 'placed':
                resolve({
                  places: placesOf(said.ids, said.positions, request.only),
                  time: said.time,
                  stopped: said.stopped,
                });
                return;
              case 'failed':
                reject(new Error(`The layout could not be worked out: ${said.message}`));
                return;
              default:
                said satisfies never;
            }
          },
        },
        signal,
      );
    },
    close: () => worker.close(new DOMException('The layout was given up.', 'AbortError')),
  };
}

type Asking = Omit<Extract<ToLayoutWorker, { readonly kind: 'lay-out' }>, 'id'>;

function startLayoutWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

function placesOf(
  ids: readonly string[],
  positions: Float64Array,
  only: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  ids.forEach((id, index) => {
    if (only !== undefined && !only.has(id)) return;
    places.set(id, { x: positions[2 * index] ?? 0, y: positions[2 * index + 1] ?? 0 });
  });
  return places;
}

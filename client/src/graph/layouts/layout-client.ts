import type { Point } from '#layout/point';
import type { FromLayoutWorker, LayoutRequest, TimeFrame, ToLayoutWorker } from './layout-messages.ts';

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

/** A worker that nobody needs for so long ends. */
const IDLE_MS = 30_000;

interface Running {
  readonly request: LayoutRequest;
  readonly onProgress: ((progress: LayoutProgress) => void) | undefined;
  readonly resolve: (outcome: LayoutOutcome) => void;
  readonly reject: (reason: unknown) => void;
  ids: readonly string[];
}

/** Lays graphs out in a worker, which begins when first needed and ends when idle. */
export interface LayoutClient {
  readonly run: (request: LayoutRequest, handling?: LayoutHandling) => Promise<LayoutOutcome>;
  /** Ends the worker; what still runs rejects. */
  readonly close: () => void;
}

/** `startWorker` is given by tests alone. */
export function openLayouts(startWorker: () => Worker = startLayoutWorker): LayoutClient {
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  const running = new Map<number, Running>();

  const end = (reason: unknown): void => {
    clearTimeout(idle);
    worker?.terminate();
    worker = undefined;
    const ended = [...running.values()];
    running.clear();
    for (const each of ended) each.reject(reason);
  };
  const settle = (id: number): void => {
    running.delete(id);
    if (running.size > 0) return;
    clearTimeout(idle);
    idle = setTimeout(() => end(undefined), IDLE_MS);
  };
  const open = (): Worker => {
    const made = startWorker();
    made.addEventListener('message', ({ data }: MessageEvent<FromLayoutWorker>) => {
      const asked = running.get(data.id);
      if (asked === undefined) return;
      switch (data.kind) {
        case 'begun':
          asked.ids = data.ids;
          return;
        case 'progress':
          asked.onProgress?.({ ids: asked.ids, positions: data.positions, share: data.share });
          return;
        case 'placed':
          settle(data.id);
          asked.resolve({
            places: placesOf(data.ids, data.positions, asked.request.only),
            time: data.time,
            stopped: data.stopped,
          });
          return;
        case 'failed':
          settle(data.id);
          asked.reject(new Error(`The layout could not be worked out: ${data.message}`));
          return;
        default:
          data satisfies never;
      }
    });
    made.addEventListener('error', () =>
      end(new Error('The layout stopped by itself. Try again; if it happens again, reload the page.')),
    );
    return made;
  };

  return {
    run: (request, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        clearTimeout(idle);
        worker ??= open();
        lastId += 1;
        const id = lastId;
        const asked = worker;
        const stop = (): void => {
          if (!running.has(id)) return;
          if (request.layout === 'force') {
            asked.postMessage({ id, kind: 'stop' } satisfies ToLayoutWorker);
            return;
          }
          // It hears nothing until it is done: nobody waits for it any more, and alone it need not go on.
          if (running.size === 1) end(signal?.reason);
          else {
            settle(id);
            reject(signal?.reason);
          }
        };
        const leave = (): void => signal?.removeEventListener('abort', stop);
        running.set(id, {
          request,
          onProgress,
          resolve: (outcome) => {
            leave();
            resolve(outcome);
          },
          reject: (reason) => {
            leave();
            reject(reason);
          },
          ids: [],
        });
        signal?.addEventListener('abort', stop, { once: true });
        asked.postMessage({ id, kind: 'lay-out', request } satisfies ToLayoutWorker);
      }),
    close: () => end(new DOMException('The layout was given up.', 'AbortError')),
  };
}

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

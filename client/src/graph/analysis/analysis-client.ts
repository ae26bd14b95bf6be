import type { Analysis, AnalysisResult } from './analyse.ts';
import type { AnalysisInput } from './analysis-graph.ts';
import type { FromAnalysisWorker, ToAnalysisWorker } from './analysis-messages.ts';

export interface AnalysisHandling {
  /** From 0 to 1, some ten times a second, for what takes long. */
  readonly onProgress?: (share: number) => void;
  /** Gives it up: the promise rejects with the signal's reason at once. */
  readonly signal?: AbortSignal;
}

/** Analyses in a worker, which begins when first needed and ends when idle. */
export interface AnalysisClient {
  readonly run: (
    analysis: Analysis,
    input: AnalysisInput,
    handling?: AnalysisHandling,
  ) => Promise<AnalysisResult>;
  /** Ends the worker; what still runs rejects. */
  readonly close: () => void;
}

/** A worker that nobody needs for so long ends. */
const IDLE_MS = 30_000;

interface Running {
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (result: AnalysisResult) => void;
  readonly reject: (reason: unknown) => void;
}

/** `startWorker` is given by tests alone. */
export function openAnalyses(startWorker: () => Worker = startAnalysisWorker): AnalysisClient {
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
  const settle = (id: number): Running | undefined => {
    const settled = running.get(id);
    running.delete(id);
    clearTimeout(idle);
    if (running.size === 0) idle = setTimeout(() => end(undefined), IDLE_MS);
    return settled;
  };
  const open = (): Worker => {
    const made = startWorker();
    made.addEventListener('message', ({ data }: MessageEvent<FromAnalysisWorker>) => {
      switch (data.kind) {
        case 'progress':
          running.get(data.id)?.onProgress?.(data.share);
          return;
        case 'done':
          settle(data.id)?.resolve(data.result);
          return;
        case 'failed':
          settle(data.id)?.reject(new Error(`This could not be worked out: ${data.message}`));
          return;
        case 'stopped':
          return;
        default:
          data satisfies never;
      }
    });
    made.addEventListener('error', () =>
      end(new Error('The analysis stopped by itself. Try again; if it happens again, reload the page.')),
    );
    return made;
  };

  return {
    run: (analysis, input, { onProgress, signal } = {}) =>
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
          asked.postMessage({ id, kind: 'stop' } satisfies ToAnalysisWorker);
          settle(id)?.reject(signal?.reason);
        };
        const leave = (): void => signal?.removeEventListener('abort', stop);
        running.set(id, {
          onProgress,
          resolve: (result) => {
            leave();
            resolve(result);
          },
          reject: (reason) => {
            leave();
            reject(reason);
          },
        });
        signal?.addEventListener('abort', stop, { once: true });
        // Only what is asked for travels: drawn relationships carry much more.
        const relationships = input.relationships.map(({ id: relationshipId, startNodeId, endNodeId }) => ({
          id: relationshipId,
          startNodeId,
          endNodeId,
        }));
        asked.postMessage({
          id,
          kind: 'analyse',
          analysis,
          input: { nodeIds: input.nodeIds, relationships },
        } satisfies ToAnalysisWorker);
      }),
    close: () => end(new DOMException('The analysis was given up.', 'AbortError')),
  };
}

function startAnalysisWorker(): Worker {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
}

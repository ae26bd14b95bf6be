import type { Analysis, AnalysisResult } from './analyse.ts';
import type { AnalysisInput } from './analysis-graph.ts';
import { openWorker } from '../worker-client.ts';
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

/** `startWorker` is given by tests alone. */
export function openAnalyses(startWorker: () => Worker = startAnalysisWorker): AnalysisClient {
  const worker = openWorker<FromAnalysisWorker>(
    startWorker,
    'The analysis stopped by itself. Try again; if it happens again, reload the page.',
  );
  return {
    run: (analysis, { nodeIds, relationships }, { onProgress, signal } = {}) =>
      worker.run<AnalysisResult>(
        {
          ask: {
            kind: 'analyse',
            analysis,
            // Only what is asked for travels: drawn relationships carry much more.
            input: {
              nodeIds,
              relationships: relationships.map(({ id, startNodeId, endNodeId }) => ({
                id,
                startNodeId,
                endNodeId,
              })),
            },
          } satisfies Asking,
          stopped: 'leaves',
          hear: (said, { resolve, reject }) => {
            switch (said.kind) {
              case 'progress':
                onProgress?.(said.share);
                return;
              case 'done':
                resolve(said.result);
                return;
              case 'failed':
                reject(new Error(`This could not be worked out: ${said.message}`));
                return;
              case 'stopped':
                return;
              default:
                said satisfies never;
            }
          },
        },
        signal,
      ),
    close: () => worker.close(new DOMException('The analysis was given up.', 'AbortError')),
  };
}

type Asking = Omit<Extract<ToAnalysisWorker, { readonly kind: 'analyse' }>, 'id'>;

function startAnalysisWorker(): Worker {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
}

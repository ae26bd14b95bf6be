import type { CypherRequest, CypherResponse } from '#core/wire/cypher';
import { ApiFailure } from './api-failure.ts';
import type { AnswerHead, FromCypherWorker, ToCypherWorker } from './cypher-messages.ts';

/**
 * Runs a reading statement. The call and the reading of its answer happen in a worker, so that a big answer never
 * holds the page's thread; aborting `signal` ends the call, and with it the statement on the server.
 */
export function runCypher(
  request: CypherRequest,
  rows: number,
  signal: AbortSignal,
): Promise<CypherResponse> {
  const worker = theWorker();
  const id = nextId++;
  return new Promise((resolve, reject) => {
    let head: AnswerHead | undefined;
    const all: CypherResponse['rows'][number][] = [];
    const heard = ({ data }: MessageEvent<FromCypherWorker>): void => {
      if (data.id !== id) return;
      if (data.kind === 'head') head = data.head;
      else if (data.kind === 'rows') all.push(...data.rows);
      else if (data.kind === 'failed')
        finish(() => reject(new ApiFailure(data.code, data.message, data.place)));
      else if (head !== undefined) {
        const answer = { ...head, rows: all };
        finish(() => resolve(answer));
      }
    };
    const broken = (): void => {
      made = undefined;
      finish(() =>
        reject(new ApiFailure('unreadable', 'What runs statements could not start. Reload the page.')),
      );
    };
    const stop = (): void => {
      worker.postMessage({ kind: 'stop', id } satisfies ToCypherWorker);
      finish(() => reject(new DOMException('stopped', 'AbortError')));
    };
    const finish = (end: () => void): void => {
      worker.removeEventListener('message', heard);
      worker.removeEventListener('error', broken);
      signal.removeEventListener('abort', stop);
      end();
    };
    worker.addEventListener('message', heard);
    worker.addEventListener('error', broken);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else worker.postMessage({ kind: 'run', id, request, rows } satisfies ToCypherWorker);
  });
}

let nextId = 1;
let made: Worker | undefined;

/** One for the page's life, started with the first statement. */
function theWorker(): Worker {
  made ??= new Worker(new URL('./cypher-run.worker.ts', import.meta.url), { type: 'module' });
  return made;
}

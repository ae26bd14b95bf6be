import { z } from 'zod';
import { cypherResponseSchema, type CypherResponse } from '#core/wire/cypher';
import { ApiFailure } from './api-failure.ts';
import type { FromCypherWorker, ToCypherWorker } from './cypher-messages.ts';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

// As in the page: its security policy forbids making code from text.
z.config({ jitless: true });

/**
 * Rows in one message: taking a message in is work for the page's thread, and a thousand rows of five columns are
 * about 3 ms of it, where 50,000 at once would be a pause that one feels.
 */
const ROWS_A_MESSAGE = 1_000;

/** A worker's own side of its channel; the DOM's types know only the page's side, which has the same two members. */
const channel = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;
const running = new Map<number, AbortController>();

/** The rows are looked at for their outer shape alone: checking 250,000 values costs more than parsing them. */
const rowsSchema = z.custom<CypherResponse['rows']>(
  (rows) => Array.isArray(rows) && rows.every(Array.isArray),
);
const answerSchema = z.object({ ...cypherResponseSchema.unwrap().shape, rows: rowsSchema });

channel.addEventListener('message', ({ data }: MessageEvent<ToCypherWorker>) => {
  if (data.kind === 'stop') running.get(data.id)?.abort();
  else void run(data);
});

async function run({ id, request, rows }: ToCypherWorker & { readonly kind: 'run' }): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const path = `/api/cypher?rows=${rows}`;
    const { rows: all, ...head } = await readJson(path, answerSchema, postJson(request, controller.signal));
    tell({ kind: 'head', id, head });
    for (let from = 0; from < all.length; from += ROWS_A_MESSAGE) {
      tell({ kind: 'rows', id, rows: all.slice(from, from + ROWS_A_MESSAGE) });
    }
    tell({ kind: 'done', id });
  } catch (error) {
    if (!controller.signal.aborted) tell(failureOf(id, error));
  } finally {
    running.delete(id);
  }
}

function failureOf(id: number, error: unknown): FromCypherWorker {
  const { code, message, place } =
    error instanceof ApiFailure ? error : new ApiFailure('unreadable', 'The answer could not be read here.');
  return { kind: 'failed', id, code, message, place };
}

function tell(message: FromCypherWorker): void {
  channel.postMessage(message);
}

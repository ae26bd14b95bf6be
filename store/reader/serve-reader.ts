import { asFailure, Failure } from '#core/failure';
import type { ReaderAnswer, ReaderRequest, ReaderResult, ReaderTask, TaggedRow } from './reader-messages.ts';

/** What an adapter does inside a reader's process. */
export interface Reader {
  /** Opens what it reads, and does once what is slow the first time. */
  readonly open: (settings: unknown) => Promise<void>;
  /** Runs one task. Rows are handed to `send` as they come; `signal` is aborted where the statement must stop. */
  readonly run: (
    task: ReaderTask,
    send: (rows: readonly TaggedRow[]) => void,
    signal: AbortSignal,
  ) => Promise<ReaderResult>;
}

/** Makes this process a reader: does what its parent says, and never outlives it. */
export function serveReader(reader: Reader): void {
  // A Ctrl+C in the terminal reaches the whole process group. The parent decides when we end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

  let running: AbortController | undefined;

  async function open(settings: unknown): Promise<void> {
    try {
      await reader.open(settings);
      tell({ kind: 'opened' });
    } catch (thrown) {
      tell({ kind: 'not-opened', ...told(thrown) });
    }
  }

  async function run(id: number, task: ReaderTask): Promise<void> {
    const stop = new AbortController();
    running = stop;
    try {
      const result = await reader.run(
        task,
        (rows) => tell({ kind: 'rows', id, rows: [...rows] }),
        stop.signal,
      );
      tell({ kind: 'done', id, result });
    } catch (thrown) {
      tell({ kind: 'failed', id, ...told(thrown) });
    }
  }

  process.on('message', (message) => {
    const request = message as ReaderRequest; // only our own parent can send here, and builds it from this type
    switch (request.kind) {
      case 'open':
        return void open(request.settings);
      case 'run':
        return void run(request.id, request.task);
      case 'stop':
        return running?.abort();
      default:
        return request satisfies never;
    }
  });
}

function told(thrown: unknown) {
  const failure = tooDeep(thrown) ?? asFailure(thrown);
  const cause = failure.cause instanceof Error ? (failure.cause.stack ?? failure.cause.message) : '';
  return {
    code: failure.code,
    message: failure.message,
    ...(failure.line === undefined ? {} : { line: failure.line }),
    ...(failure.column === undefined ? {} : { column: failure.column }),
    detail: cause.slice(0, 4_000),
  };
}

/** The stack of this process ran out: over a text or a value, both of which the user gave. */
function tooDeep(thrown: unknown): Failure | undefined {
  if (!(thrown instanceof RangeError) || !/call stack/i.test(thrown.message)) return undefined;
  return new Failure('too-large', 'The statement or its answer is nested too deeply. Make it flatter.');
}

function tell(answer: ReaderAnswer): void {
  if (process.connected) process.send?.(answer);
}

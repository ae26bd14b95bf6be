import { asFailure } from '#core/failure';
import { createEngine } from './engine.ts';
import type { EngineAnswer, EngineRequestMessage } from './engine-messages.ts';

/**
 * The process that holds the embedded engine. It is forked by `engine-child.ts`, is told what to do by messages, and
 * never outlives its parent. The engine is not trusted to survive every text (a crash of native code ends the
 * process), so nothing else lives here.
 */
const engine = createEngine();

// A Ctrl+C in the terminal reaches the whole process group. The parent decides when we end: it may still be answering.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// The parent is gone. SIGKILL, because an ordinary exit waits for a query that still runs; what was committed is safe.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

// Only our own parent can send here, and it builds what it sends from the same type.
process.on('message', (message) => void answer(message as EngineRequestMessage));

async function answer(request: EngineRequestMessage): Promise<void> {
  const { id } = request;
  try {
    const value = await engine.answer(request);
    send({ id, kind: 'done', value });
  } catch (thrown) {
    const failure = asFailure(thrown);
    const cause = failure.cause instanceof Error ? failure.cause.message : String(failure.cause ?? '');
    send({
      id,
      kind: 'failed',
      code: failure.code,
      message: failure.message,
      ...(failure.line === undefined ? {} : { line: failure.line }),
      ...(failure.column === undefined ? {} : { column: failure.column }),
      detail: cause,
    });
  }
}

function send(message: EngineAnswer): void {
  if (process.connected) process.send?.(message);
}

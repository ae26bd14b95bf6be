import { analyse } from './analyse.ts';
import type { FromAnalysisWorker, ToAnalysisWorker } from './analysis-messages.ts';

/** A worker's own side of its channel; the DOM's types know only the page's side, which has the same two members. */
const channel = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;

/** After so long it tells how far it is, and looks whether to stop. */
const LOOK_UP_EVERY_MS = 100;

const stopped = new Set<number>();

channel.addEventListener('message', ({ data }: MessageEvent<ToAnalysisWorker>) => {
  if (data.kind === 'stop') stopped.add(data.id);
  else void answer(data);
});

const send = (message: FromAnalysisWorker): void => channel.postMessage(message);

async function answer({
  id,
  analysis,
  input,
}: ToAnalysisWorker & { readonly kind: 'analyse' }): Promise<void> {
  try {
    const work = analyse(input, analysis);
    let looked = performance.now();
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) {
        send({ id, kind: 'done', result: step.value });
        return;
      }
      if (performance.now() - looked < LOOK_UP_EVERY_MS) continue;
      send({ id, kind: 'progress', share: step.value });
      // A word from the page is heard only between two tasks.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (stopped.has(id)) {
        send({ id, kind: 'stopped' });
        return;
      }
      looked = performance.now();
    }
  } catch (thrown) {
    send({ id, kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  } finally {
    stopped.delete(id);
  }
}

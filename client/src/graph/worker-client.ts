/** What a worker is asked for, and how one listens to it. */
export interface Errand<Said, Result> {
  /** What it is sent; the errand's id is put beside. */
  readonly ask: object;
  readonly hear: (said: Said, settled: Settled<Result>) => void;
  /**
   * What a signal does: told to stop, it answers with what it has reached, or it leaves and nothing more comes of it; or it
   * is deaf until it is done: then it is ended where it has nothing else to do.
   */
  readonly stopped: 'answers' | 'leaves' | 'is deaf';
}

export interface Settled<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/** Sends errands to a worker, which begins when first needed and ends when nobody has needed it for a while. */
export interface WorkerClient<Said> {
  readonly run: <Result>(errand: Errand<Said, Result>, signal?: AbortSignal) => Promise<Result>;
  /** Ends the worker; what still runs rejects. */
  readonly close: (reason: unknown) => void;
}

/** A worker that nobody needs for so long ends. */
const IDLE_MS = 30_000;

interface Running<Said> {
  readonly hear: (said: Said) => void;
  readonly reject: (reason: unknown) => void;
}

/** `broken` is what is said where the worker stops by itself. */
export function openWorker<Said extends { readonly id: number }>(
  start: () => Worker,
  broken: string,
): WorkerClient<Said> {
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  const running = new Map<number, Running<Said>>();

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
    clearTimeout(idle);
    if (running.size === 0) idle = setTimeout(() => end(undefined), IDLE_MS);
  };
  const open = (): Worker => {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<Said>) => running.get(data.id)?.hear(data));
    made.addEventListener('error', () => end(new Error(broken)));
    return made;
  };

  return {
    run: ({ ask, hear, stopped }, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        clearTimeout(idle);
        worker ??= open();
        lastId += 1;
        const [id, asked] = [lastId, worker];
        const stop = (): void => {
          if (!running.has(id)) return;
          if (stopped === 'is deaf' && running.size === 1) {
            end(signal?.reason);
            return;
          }
          if (stopped !== 'is deaf') asked.postMessage({ id, kind: 'stop' });
          if (stopped !== 'answers') settled.reject(signal?.reason);
        };
        const leave = (): void => {
          signal?.removeEventListener('abort', stop);
          settle(id);
        };
        const settled = {
          resolve: (result: Parameters<typeof resolve>[0]) => {
            leave();
            resolve(result);
          },
          reject: (reason: unknown) => {
            leave();
            reject(reason);
          },
        };
        running.set(id, { hear: (said) => hear(said, settled), reject: settled.reject });
        signal?.addEventListener('abort', stop, { once: true });
        asked.postMessage({ id, ...ask });
      }),
    close: end,
  };
}

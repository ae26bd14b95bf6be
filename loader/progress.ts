import { SingleBar } from 'cli-progress';

type Advance = (done: number, total: number) => void;

/**
 * Shows how far some work has come: a bar with rate and time left on a terminal, else a plain line now and then. However
 * the work ends, so does the bar: its timer would keep the process alive, and the cursor hidden.
 */
export async function withProgress<T>(
  stream: NodeJS.WriteStream,
  work: (advance: Advance) => Promise<T>,
): Promise<T> {
  const { advance, end } = progressOn(stream);
  try {
    return await work(advance);
  } finally {
    end();
  }
}

function progressOn(stream: NodeJS.WriteStream): { readonly advance: Advance; readonly end: () => void } {
  if (!stream.isTTY) return plainLines(stream);
  const bar = new SingleBar({
    stream,
    format:
      'Loading {bar} {percentage} % | {value} of {total} records | {rate} a second | {eta_formatted} left',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  const begun = Date.now();
  let started = false;
  return {
    advance: (done, total) => {
      if (!started) bar.start(total, 0, { rate: 0 });
      started = true;
      bar.update(done, { rate: rateOf(done, begun) });
    },
    end: () => bar.stop(),
  };
}

const LINE_EVERY = 5_000; // ms

function plainLines(stream: NodeJS.WriteStream): ReturnType<typeof progressOn> {
  const begun = Date.now();
  let last = begun;
  return {
    advance: (done, total) => {
      const now = Date.now();
      if (now - last < LINE_EVERY) return;
      last = now;
      const rate = rateOf(done, begun);
      const left = rate === 0 ? '?' : String(Math.ceil((total - done) / rate));
      stream.write(`Loading: ${done} of ${total} records, ${rate} a second, about ${left} s left\n`);
    },
    end: () => undefined,
  };
}

function rateOf(done: number, begun: number): number {
  return Math.round((done * 1000) / Math.max(1, Date.now() - begun));
}

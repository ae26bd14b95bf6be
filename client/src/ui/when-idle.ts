/** What a slice that is done while the page rests has left, in ms. */
interface Rest {
  readonly timeRemaining: () => number;
}

const SLICE_MS = 4;
const WAIT_MS = 60;

/**
 * Does some work while the page rests, a slice at a time: `work` goes on as long as its rest has time left, and says
 * whether more is to be done. Gives what calls the rest of it off.
 */
export function whenIdle(work: (rest: Rest) => boolean): () => void {
  // Safari tells no page when it rests
  const asks = 'requestIdleCallback' in window;
  let next = 0;
  const later = (): void => {
    next = asks
      ? window.requestIdleCallback(slice)
      : (setTimeout as Window['setTimeout'])(() => {
          const until = performance.now() + SLICE_MS;
          slice({ timeRemaining: () => until - performance.now() });
        }, WAIT_MS);
  };
  const slice = (rest: Rest): void => {
    if (work(rest)) later();
  };
  later();
  return () => (asks ? window.cancelIdleCallback(next) : clearTimeout(next));
}

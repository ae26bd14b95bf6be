import { useEffect, useId, useRef } from 'react';
import { isOver, underWay, type UnderWay } from './under-way.ts';

/** Says what a component waits for, as long as it does; null while that is nothing. */
export function useWaiting(work: (Pick<UnderWay, 'words' | 'stop'> & Partial<UnderWay>) | null): void {
  const id = useId();
  const { words, share = null, saidElsewhere = false } = work ?? {};
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    if (words !== undefined)
      underWay(id, { words, share, saidElsewhere, stop: () => latest.current?.stop() });
  }, [id, words, share, saidElsewhere]);
  const waits = work !== null;
  useEffect(() => (waits ? () => isOver(id) : undefined), [id, waits]);
}

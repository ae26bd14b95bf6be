import { useEffect, useState } from 'react';
import { PATIENCE_MS } from '../state/under-way.ts';

/** True once something has been awaited so long that it should be shown: what comes at once never flickers. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLate(false);
      return undefined;
    }
    const timer = window.setTimeout(() => setLate(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, [waiting]);
  return waiting && late;
}

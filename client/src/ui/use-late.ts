import { useEffect, useState } from 'react';

const PATIENCE_MS = 150;

/** True once something has been awaited so long that it should be shown: a quick answer never flickers. */
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

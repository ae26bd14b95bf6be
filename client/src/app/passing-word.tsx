import { useEffect, useState, type ReactNode } from 'react';
import { usePassingWord } from '../state/passing-word.ts';

const SHOWN_MS = 4_500;

/** A sentence over the canvas that goes by itself. It is read out elsewhere. */
export function PassingWord(): ReactNode {
  const { words, turn } = usePassingWord();
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (turn === 0) return undefined;
    const timer = window.setTimeout(() => setGone(turn), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [turn]);
  if (turn === gone || words === '') return null;
  return (
    <p className="passing-word" aria-hidden="true" data-testid="passing-word">
      {words}
    </p>
  );
}

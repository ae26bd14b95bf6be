import { useEffect, useEffectEvent } from 'react';
import { play, usePlaying } from '../../state/playing.ts';

const STEP_MS = 850;

/** Steps on, about once a second while time is played, until `step` says that there is nothing further. */
export function usePlayer(step: () => boolean): boolean {
  const playing = usePlaying(({ on }) => on);
  const advance = useEffectEvent(() => {
    if (!step()) play(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = window.setInterval(advance, STEP_MS);
    return () => window.clearInterval(timer);
  }, [playing]);
  // What is not seen does not play on.
  useEffect(() => () => play(false), []);
  return playing;
}

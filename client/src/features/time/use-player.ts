import { useEffect, useEffectEvent, useState } from 'react';

const STEP_MS = 850;

/** Steps on, about once a second, until `step` says that there is nothing further. */
export function usePlayer(step: () => boolean): {
  readonly playing: boolean;
  readonly play: (on: boolean) => void;
} {
  const [playing, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    if (!step()) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = window.setInterval(advance, STEP_MS);
    return () => window.clearInterval(timer);
  }, [playing]);
  return { playing, play: setPlaying };
}

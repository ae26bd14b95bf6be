import { useEffect, useState, type ReactNode } from 'react';
import { useAnnouncer } from '../state/announcer.ts';

/**
 * What changed, for those who do not see it change. Before a dialog the rest of the page is not heard: the dialog has a
 * region of its own, and of all that are there the one that came last speaks.
 */
export function LiveRegion(): ReactNode {
  const [region] = useState((): object => ({}));
  const { words, turn } = useAnnouncer();
  // What was said before it came is not said again.
  const [before] = useState(turn);
  const [said, setSaid] = useState({ words: '', turn });
  useEffect(() => {
    regions.push(region);
    return () => void regions.splice(regions.indexOf(region), 1);
  }, [region]);
  useEffect(() => {
    if (turn === before) return undefined;
    // Later by the time in which a dialog goes that was done with by what is said: the page says it then.
    const timer = window.setTimeout(() => {
      if (regions.at(-1) === region) setSaid({ words, turn });
    }, SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [region, before, words, turn]);
  return (
    <div className="unseen" aria-live="polite" data-testid="announcements">
      {/* The same words said twice are two announcements. */}
      <span key={said.turn}>{said.words}</span>
    </div>
  );
}

const SETTLED_MS = 120;

/** Those that are on the page, in the order in which they came. */
const regions: object[] = [];

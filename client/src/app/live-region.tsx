import type { ReactNode } from 'react';
import { useAnnouncer } from '../state/announcer.ts';

/** What changed, for those who do not see it change. */
export function LiveRegion(): ReactNode {
  const { words, turn } = useAnnouncer();
  return (
    <div className="unseen" aria-live="polite" data-testid="announcements">
      {/* The same words said twice are two announcements. */}
      <span key={turn}>{words}</span>
    </div>
  );
}

import type { ReactNode } from 'react';
import { count } from '../../words/count.ts';
import { sayComing } from './say-coming.ts';
import type { Newcomers } from './use-newcomers.ts';

/** What an expansion would bring, or what keeps it from bringing anything. */
export function ExpansionSays({
  found: { failure, waiting, along, cuts },
  coming,
  total,
  wanted,
  room,
}: {
  readonly found: Newcomers;
  readonly coming: number;
  readonly total: number;
  /** How many may come at most, as typed; not a number where that is none. */
  readonly wanted: number;
  /** How many more nodes the canvas takes. */
  readonly room: number;
}): ReactNode {
  return (
    <p role="status" className="expand-says" data-testid="expand-says">
      {failure !== undefined
        ? failure.message
        : waiting
          ? 'Counting …'
          : !(wanted >= 1)
            ? 'Say in digits how many may come, 1 at least.'
            : sayComing(coming, total, along, cuts.length > 0)}
      {cuts.length > 0 && !waiting && (
        <span className="soft">
          {' '}
          {cuts
            .map(
              (cut) =>
                `${cut.shown.toLocaleString('en-GB')} of ${count(cut.total, 'relationship')} were looked at, ${cut.orderedBy}.`,
            )
            .join(' ')}
        </span>
      )}
      {wanted > room && (
        <span className="soft">
          {' '}
          The canvas takes {count(room, 'more node', 'more nodes')}; hide some first.
        </span>
      )}
    </p>
  );
}

import type { ReactNode } from 'react';
import { InlineButton } from '../../ui/inline-button.tsx';
import { count } from '../../words/count.ts';

/** Of a case too large to draw node by node: what the canvas shows of it, and how to see more. */
export function LargeCase({
  start,
  nodes,
  communities,
  onStart,
}: {
  readonly start: 'case' | 'best-connected' | 'nothing';
  /** How many nodes are on the canvas, and how many there are. */
  readonly nodes: { readonly shown: number; readonly total: number };
  /** How many are closed, and how many nodes they hold. */
  readonly communities: { readonly closed: number; readonly held: number };
  readonly onStart: (start: 'case' | 'best-connected') => void;
}): ReactNode {
  const all = nodes.total.toLocaleString('en-GB');
  const shown = nodes.shown.toLocaleString('en-GB');
  return (
    <p className="legend-cut" data-testid="large-case">
      {start === 'case' && (
        <>
          {nodes.shown === 0
            ? `${all} nodes are too many to draw one by one: they are shown as communities. `
            : `${shown} of ${all} nodes are drawn one by one. `}
          {communities.held.toLocaleString('en-GB')} are in{' '}
          {count(communities.closed, 'closed community', 'closed communities')}: double-click one, or choose
          it and press Enter, to open it.{' '}
        </>
      )}
      {start === 'best-connected' && `${shown} of ${all} nodes are shown, most relationships first. `}
      {start === 'nothing' && `${shown} of ${all} nodes are shown. `}
      {start !== 'best-connected' && (
        <InlineButton className="plain-link" onPress={() => onStart('best-connected')}>
          Show the most connected
        </InlineButton>
      )}
      {start === 'nothing' && ' · '}
      {start !== 'case' && (
        <InlineButton className="plain-link" onPress={() => onStart('case')}>
          Show all by communities
        </InlineButton>
      )}
    </p>
  );
}

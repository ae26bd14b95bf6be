import type { ReactNode } from 'react';
import type { Community } from '#core/wire/communities';
import { count } from '../../words/count.ts';
import { sayCommunity, sayKindsOf } from '../../words/say-community.ts';
import './communities.css';

/** The communities of the canvas to be read, the open ones first: so that they can be opened without seeing it. */
export function CommunityList({
  closed,
  opened,
  onOpen,
  onClose,
  onLook,
}: {
  readonly closed: readonly Community[];
  readonly opened: readonly Community[];
  readonly onOpen: (community: Community) => void;
  readonly onClose: (community: Community) => void;
  readonly onLook: (community: Community) => void;
}): ReactNode {
  const behind = closed.reduce((sum, { members }) => sum + members, 0);
  return (
    <details className="community-outline" open data-testid="community-list">
      <summary>
        {count(closed.length, 'closed community', 'closed communities')} with {count(behind, 'node')} that are
        not listed one by one
      </summary>
      <ul className="community-list">
        {[...opened, ...closed].map((community, place) => {
          const open = place < opened.length;
          const name = sayCommunity(community);
          return (
            <li key={community.id}>
              <button
                type="button"
                className="quiet-button"
                aria-label={`${open ? 'Close' : 'Open'} ${name}`}
                onClick={() => (open ? onClose : onOpen)(community)}
              >
                {open ? 'Close' : 'Open'}
              </button>
              <button type="button" className="entity-link" onClick={() => onLook(community)}>
                {name}
              </button>{' '}
              <span className="soft">{sayKindsOf(community)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

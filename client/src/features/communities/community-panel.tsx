import type { ReactNode } from 'react';
import { ENTITY_LABELS } from '#core/model/labels';
import type { Community } from '#core/wire/communities';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { kindPlural } from '../../state/kind-names.ts';
import { usePreferences } from '../../state/preferences.ts';
import { count } from '../../words/count.ts';
import { sayCommunity } from '../../words/say-community.ts';
import './communities.css';

/** Another community, and how many relationships join the two. */
export interface JoinedCommunity {
  readonly community: Community;
  readonly count: number;
}

/** What a community is: how many are in it, of which kinds, who is most connected, and what else it is joined to. */
export function CommunityPanel({
  community,
  open,
  joined,
  onOpen,
  onClose,
  onOpenNode,
  onLook,
}: {
  readonly community: Community;
  readonly open: boolean;
  /** Closed ones that it is joined to, the strongest first. */
  readonly joined: readonly JoinedCommunity[];
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onOpenNode: (id: string) => void;
  readonly onLook: (community: Community) => void;
}): ReactNode {
  const looks = usePreferences((preferences) => preferences.kinds);
  const { members, within, parts, labels, leading } = community;
  return (
    <article className="node-panel community-panel">
      <header className="panel-title">
        <p className="panel-kind">Community</p>
        <h2>{sayCommunity(community)}</h2>
        <p className="soft">
          {count(members, 'node')} more joined to each other than to the rest, {count(within, 'relationship')}{' '}
          among them.
          {parts > 0 && ` It is made of ${count(parts, 'smaller community', 'smaller communities')}.`}
        </p>
      </header>
      <button
        type="button"
        className="button button-main"
        onClick={open ? onClose : onOpen}
        data-testid={open ? 'close-community' : 'open-community'}
      >
        {open ? 'Close it' : 'Open it'}
      </button>
      <h3>What is in it</h3>
      <ul className="community-kinds">
        {ENTITY_LABELS.filter(({ name }) => (labels[name] ?? 0) > 0).map(({ name }) => (
          <li key={name}>
            <LabelIcon label={name} />
            <span>{kindPlural(name, looks)}</span>
            <span className="legend-count">{(labels[name] ?? 0).toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ul>
      <h3>Most connected in it</h3>
      <ul className="community-list">
        {leading.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="entity-link" onClick={() => onOpenNode(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {joined.length > 0 && (
        <>
          <h3>Most joined to</h3>
          <ul className="community-list">
            {joined.map(({ community: other, count: many }) => (
              <li key={other.id}>
                <button type="button" className="entity-link" onClick={() => onLook(other)}>
                  {sayCommunity(other)}
                </button>{' '}
                <span className="soft">{count(many, 'relationship')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

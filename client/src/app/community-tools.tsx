import { useMemo, type ReactNode } from 'react';
import type { CommunityId } from '#core/community';
import type { Community } from '#core/wire/communities';
import { CommunityList } from '../features/communities/community-list.tsx';
import { CommunityPanel, type JoinedCommunity } from '../features/communities/community-panel.tsx';
import { LargeCase } from '../features/communities/large-case.tsx';
import { InlineButton } from '../ui/inline-button.tsx';
import { sayCommunityShort } from '../words/say-community.ts';
import { closeCommunity, openCommunity, startWith } from './community-actions.ts';
import { lookAtCommunity, openNode } from './journeys.ts';
import type { Canvas } from './use-canvas.ts';

const MOST_JOINED = 5;
const look = ({ id }: Community): void => lookAtCommunity(id);

/** What a community is, where one is shown that the address names. */
export function CommunityDetails({
  id,
  canvas: { communities, links },
}: {
  readonly id: CommunityId;
  readonly canvas: Pick<Canvas, 'communities' | 'links'>;
}): ReactNode {
  const joined = useMemo((): readonly JoinedCommunity[] => {
    const byId = new Map<string, Community>(communities?.closed.map((one) => [one.id, one]));
    return links
      .filter(({ from, to }) => from === id || to === id)
      .flatMap(({ from, to, count }) => {
        const community = byId.get(from === id ? to : from);
        return community === undefined ? [] : [{ community, count }];
      })
      .slice(0, MOST_JOINED);
  }, [id, communities, links]);
  if (communities === null) return <p className="soft">Communities are not shown now.</p>;
  const isIt = (one: Community): boolean => one.id === id;
  const opened = communities.opened.find(isIt);
  const community = opened ?? communities.closed.find(isIt);
  if (community === undefined) return <p className="soft">This community is within one that is closed.</p>;
  return (
    <CommunityPanel
      community={community}
      open={opened !== undefined}
      joined={joined}
      onOpen={() => openCommunity(community, communities)}
      onClose={() => closeCommunity(community, communities)}
      onOpenNode={openNode}
      onLook={look}
    />
  );
}

/** In which community a node is; nothing where communities are not shown. */
export function CommunityOfNode({
  id,
  canvas: { communities, communityOf },
}: {
  readonly id: string;
  readonly canvas: Pick<Canvas, 'communities' | 'communityOf'>;
}): ReactNode {
  const community = communityOf(id);
  if (community === undefined || communities === null) return null;
  const closed = communities.closed.includes(community);
  return (
    <p className="soft" data-testid="community-of-node">
      In the community of{' '}
      <InlineButton className="plain-link" onPress={() => lookAtCommunity(community.id)}>
        {sayCommunityShort(community)}
      </InlineButton>
      {closed && (
        <>
          , which is closed.{' '}
          <InlineButton className="plain-link" onPress={() => openCommunity(community, communities)}>
            Open it
          </InlineButton>
        </>
      )}
    </p>
  );
}

/** The communities as text, over the outline and the tables. */
export function CommunitiesAsText({ canvas: { communities } }: { readonly canvas: Canvas }): ReactNode {
  if (communities === null) return null;
  return (
    <CommunityList
      closed={communities.closed}
      opened={communities.opened}
      onOpen={(community) => openCommunity(community, communities)}
      onClose={(community) => closeCommunity(community, communities)}
      onLook={look}
    />
  );
}

/** What the legend says of a case too large to draw; nothing of a small one. */
export function LargeCaseNotice({
  canvas: { base, communities, contents, ground },
}: {
  readonly canvas: Canvas;
}): ReactNode {
  if (!base.large || base.overview === undefined) return null;
  const closed = communities?.closed ?? [];
  return (
    <LargeCase
      start={ground.board.start}
      nodes={{ shown: contents.nodes.length, total: base.overview.cut.nodes.total }}
      communities={{
        closed: closed.length,
        held: closed.reduce((sum, { members }) => sum + members, 0),
      }}
      onStart={startWith}
    />
  );
}

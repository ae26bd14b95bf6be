import { useMemo } from 'react';
import { isCommunityId } from '#core/community';
import type { Community } from '#core/wire/communities';
import type { Address } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import { useHand } from '../state/hand.ts';
import { sayCommunityShort } from '../words/say-community.ts';
import { closeAllCommunities, closeCommunity, openCommunity, startWith } from './community-actions.ts';
import { lookAtCommunity } from './journeys.ts';
import type { Canvas } from './use-canvas.ts';

const NONE: readonly Command[] = [];

/** What can be done with communities; nothing where the case is small enough to be drawn node by node. */
export function useCommunityCommands(
  { community, focus }: Address,
  { base, communities, communityOf, ground }: Pick<Canvas, 'base' | 'communities' | 'communityOf' | 'ground'>,
): readonly Command[] {
  const walkedTo = useHand((hand) => hand.walkedTo);
  const { start, opened } = ground.board;
  return useMemo(() => {
    if (!base.large) return NONE;
    const walked = walkedTo !== null && isCommunityId(walkedTo) ? walkedTo : null;
    const meant = walked ?? (focus === null ? community : (communityOf(focus)?.id ?? community));
    return [
      ...(communities === null ? [] : commandsFor(meant, communities, opened.length)),
      {
        id: 'show-best-connected',
        title: 'Show the most connected nodes instead of communities',
        group: 'Canvas',
        alsoCalled: ['overview', 'hubs'],
        unavailable: start === 'best-connected' ? 'They are shown.' : undefined,
        run: () => startWith('best-connected'),
      },
      {
        id: 'show-communities',
        title: 'Show the whole case by its communities',
        group: 'Canvas',
        alsoCalled: ['clusters', 'groups'],
        unavailable: start === 'case' ? 'They are shown.' : undefined,
        run: () => startWith('case'),
      },
    ];
  }, [base.large, start, opened, community, focus, walkedTo, communities, communityOf]);
}

/** `asked`: how many are to be open, whether or not what they hold has come. */
function commandsFor(
  id: string | null,
  communities: NonNullable<Canvas['communities']>,
  asked: number,
): readonly Command[] {
  const { closed, opened } = communities;
  const isIt = (one: Community): boolean => one.id === id;
  const [toOpen, toClose] = [closed.find(isIt), opened.find(isIt)];
  const named = (one: Community): string => sayCommunityShort(one);
  const it = toOpen ?? toClose;
  return [
    {
      id: 'open-community',
      title: toOpen === undefined ? 'Open a community' : `Open the community of ${named(toOpen)}`,
      group: 'Canvas',
      alsoCalled: ['expand the cluster', 'show members'],
      unavailable: toOpen === undefined ? 'Choose a closed community first.' : undefined,
      run: () => {
        if (toOpen !== undefined) openCommunity(toOpen, communities);
      },
    },
    {
      id: 'close-community',
      title: toClose === undefined ? 'Close a community' : `Close the community of ${named(toClose)}`,
      group: 'Canvas',
      unavailable: toClose === undefined ? 'Choose an open community first.' : undefined,
      run: () => {
        if (toClose !== undefined) closeCommunity(toClose, communities);
      },
    },
    {
      id: 'close-all-communities',
      title: 'Close all communities',
      group: 'Canvas',
      unavailable: asked === 0 ? 'None is open.' : undefined,
      run: closeAllCommunities,
    },
    {
      id: 'look-at-community',
      title: it === undefined ? 'Say what a community is' : `Say what the community of ${named(it)} is`,
      group: 'Canvas',
      unavailable: it === undefined ? 'Choose a community first.' : undefined,
      run: () => {
        if (it !== undefined) lookAtCommunity(it.id);
      },
    },
  ];
}

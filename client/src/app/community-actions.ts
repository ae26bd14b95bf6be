import type { Community } from '#core/wire/communities';
import { withinCommunity, type ShownCommunities } from '../graph/shown-communities.ts';
import { closeCommunities, openCommunities } from '../state/board.ts';
import { changeBoard, changeInSight } from '../state/board-history.ts';
import { lookCloselyAt, pointAt } from '../state/hand.ts';
import { say } from '../state/passing-word.ts';
import { count } from '../words/count.ts';
import { sayCommunityShort } from '../words/say-community.ts';

/** Opens a community on the canvas, and goes near to it. */
export function openCommunity(community: Community): void {
  const name = sayCommunityShort(community);
  changeBoard(`Open ${name}`, (board) => openCommunities(board, [community.id]));
  // What the pointer is on now is another thing, which has not been entered.
  pointAt(null);
  lookCloselyAt([community.id]);
  say(
    community.parts > 0
      ? `${name}: ${count(community.parts, 'community', 'communities')}, each of which opens.`
      : `${name}: ${count(community.members, 'node')}.`,
  );
}

/** Closes a community, and with it those within. */
export function closeCommunity(community: Community, shown: ShownCommunities): void {
  const name = sayCommunityShort(community);
  pointAt(null);
  changeBoard(`Close ${name}`, (board) => closeCommunities(board, withinCommunity(community.id, shown)));
  say(`${name}: closed.`);
}

export function closeAllCommunities(): void {
  changeBoard('Close all communities', (board) => ({ ...board, opened: [] }));
  say('All communities are closed.');
}

/** Shows a case that is too large to draw by its most connected nodes, or by its communities again. */
export function startWith(start: 'case' | 'best-connected'): void {
  changeInSight(start === 'case' ? 'Show the communities' : 'Show the most connected', (_, beneath) => ({
    ...beneath,
    start,
  }));
}

import { MOST_ON_CANVAS } from '#core/wire/among';
import type { CommunityId } from '#core/community';
import { MOST_OPENED, type Community } from '#core/wire/communities';
import { missingFrom } from '../graph/on-canvas.ts';
import { withinCommunity, type ShownCommunities } from '../graph/shown-communities.ts';
import { currentAddress } from '../state/address-bar.ts';
import { closeCommunities, openCommunities } from '../state/board.ts';
import { changeBoard, changeInSight } from '../state/board-history.ts';
import { lookCloselyAt, pointAt } from '../state/hand.ts';
import { say } from '../state/passing-word.ts';
import { count } from '../words/count.ts';
import { sayCommunityShort } from '../words/say-community.ts';
import type { OnGround } from './use-ground.ts';

/**
 * Opens a community on the canvas, and goes near to it; says so where the canvas has no room for what it holds. One that was
 * opened and has not come is asked for again.
 */
export function openCommunity(
  community: Community,
  shown: ShownCommunities & Pick<OnGround, 'readAgain'>,
): void {
  const name = sayCommunityShort(community);
  const { start, opened } = currentAddress().board;
  if (start === 'case' && opened.includes(community.id)) {
    shown.readAgain();
    say(`${name} is being read.`);
    return;
  }
  const full = whyFull(community, shown);
  if (full !== undefined) {
    say(`${name} was not opened: ${full}`);
    return;
  }
  if (!changeBoard(`Open ${name}`, (board) => openCommunities(board, [community.id]))) return;
  // What the pointer is on now is another thing, which has not been entered.
  pointAt(null);
  lookCloselyAt([community.id]);
  say(
    community.parts > 0
      ? `${name}: ${count(community.parts, 'community', 'communities')}, each of which opens.`
      : `${name}: ${count(community.members, 'node')}.`,
  );
}

/** Why a community can not be opened beside what is on the canvas; what was opened and is still being read counts too. */
function whyFull(
  { parts, members }: Community,
  { closed, opened, inside }: ShownCommunities,
): string | undefined {
  const { board } = currentAddress();
  if (board.opened.length >= MOST_OPENED) {
    return `at most ${MOST_OPENED} communities can be open at once. Close another one first.`;
  }
  if (parts > 0) return undefined;
  const asked = new Set<string>(board.opened);
  const held = [...closed, ...opened]
    .filter((each) => each.parts === 0 && asked.has(each.id))
    .reduce((sum, each) => sum + each.members, 0);
  const known = new Set<string>(inside.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const here = held + missingFrom(board, (id) => known.has(id)).length;
  if (here + members <= MOST_ON_CANVAS) return undefined;
  return `the canvas takes ${count(MOST_ON_CANVAS, 'node')} and has ${here.toLocaleString('en-GB')}. Close another community first.`;
}

/** Closes a community, and with it those within. */
export function closeCommunity(community: Community, shown: ShownCommunities): void {
  const name = sayCommunityShort(community);
  pointAt(null);
  changeBoard(`Close ${name}`, (board) => closeCommunities(board, withinCommunity(community.id, shown)));
  say(`${name}: closed.`);
}

/** Gives up the communities that were opened and could not be read. */
export function leaveClosed(ids: readonly CommunityId[]): void {
  changeBoard('Leave closed', (board) => closeCommunities(board, ids));
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

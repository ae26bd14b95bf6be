import { CancelledError, type QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { MOST_AMONG } from '#core/wire/among';
import { withinSentence } from '#core/within-sentence';
import { neighboursOptions } from '../api/read-neighbours.ts';
import { howMany, type Expansion } from '../features/expansion/newcomers.ts';
import { missingFrom } from '../graph/on-canvas.ts';
import { addedTo, addNodes, collapseNode, isOn } from '../state/board.ts';
import { changeInSight } from '../state/board-history.ts';
import { currentBoardInSight } from '../state/carried.ts';
import { bringToSight } from '../state/hand.ts';
import { say } from '../state/passing-word.ts';
import { isOver, isUnderWay, underWay } from '../state/under-way.ts';
import { count } from '../words/count.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { letGo } from './let-go.ts';
import { filtersRemove, sayUnseen } from './say-unseen.ts';
import { sayStaying } from './say-staying.ts';

/** More new nodes than this come only after a question. */
const MOST_UNASKED = 25;
/** So many nodes are expanded at once, and no more. */
const MOST_EXPANDED = 20;

/** The nodes whose expansion waits for an answer: which of its neighbours, and how many. */
export const useExpanding = create<{ readonly ids: readonly string[] | null }>(() => ({ ids: null }));

/** What expanding has to know of the canvas; what is on it may change while neighbours are read. */
export type ExpansionGround = Pick<CanvasGround, 'isPlaced' | 'nameOf' | 'drawn'>;

/** What is on the canvas at this moment, and how many more nodes it takes. */
export function onCanvasNow({ isPlaced }: Pick<CanvasGround, 'isPlaced'>): {
  readonly isHere: (id: string) => boolean;
  readonly room: number;
} {
  const board = currentBoardInSight();
  return {
    isHere: (id) => isOn(board, id, isPlaced(id)),
    room: Math.max(0, MOST_AMONG - missingFrom(board, isPlaced).length),
  };
}

/**
 * Expands nodes: at once where few are new, after a question where many are, and says so where none is. What is being
 * expanded already is not expanded a second time.
 */
export async function expand(
  client: QueryClient,
  ids: readonly string[],
  ground: ExpansionGround,
): Promise<void> {
  if (ids.length > MOST_EXPANDED) {
    say(`At most ${MOST_EXPANDED} nodes are expanded at once: ${ids.length} are selected.`);
    return;
  }
  const work = `expand ${ids.join(' ')}`;
  if (isUnderWay(work)) return;
  underWay(work, {
    words: `Reading what ${nameThem(ids, ground.nameOf)} is joined to`,
    share: null,
    saidElsewhere: false,
    stop: () => {
      for (const id of ids) void client.cancelQueries({ queryKey: neighboursOptions(id).queryKey });
    },
  });
  const read = await Promise.all(ids.map((id) => client.fetchQuery(neighboursOptions(id))))
    .catch((error: unknown) => {
      if (error instanceof CancelledError) say('Nothing was expanded: it was stopped.');
      else say(error instanceof Error ? error.message : 'The neighbours could not be read.');
    })
    .finally(() => isOver(work));
  if (read === undefined) return;
  const { isHere, room } = onCanvasNow(ground);
  const newcomers = read.map((neighbours, place) => ({
    of: ids[place] ?? '',
    ids: neighbours.ids.filter((id) => !isHere(id)),
  }));
  const many = howMany(newcomers);
  const whole = read.every(({ cut }) => cut.shown === cut.total);
  if (many > Math.min(MOST_UNASKED, room) || !whole) useExpanding.setState({ ids });
  else if (many > 0) bring(newcomers, ground);
  else say(sayNone(new Set(read.flatMap((neighbours) => neighbours.ids)), ground));
}

function sayNone(neighbours: ReadonlySet<string>, { drawn }: ExpansionGround): string {
  if (neighbours.size === 0) return 'Nothing in the papers joins this to anything else yet.';
  const board = currentBoardInSight();
  const isRemoved = (id: string): boolean => filtersRemove(board) && !drawn.nodes.has(id);
  const there =
    neighbours.size === 1
      ? 'Its one neighbour is on the canvas.'
      : `All ${count(neighbours.size, 'neighbour')} are on the canvas.`;
  return there + sayUnseen([...neighbours], board, isRemoved);
}

/**
 * Puts what an expansion brings onto the canvas, and what it came from: a node that is there only as long as it is open
 * would take its lines along when it goes.
 */
export function bring(expansions: readonly Expansion[], ground: ExpansionGround): void {
  useExpanding.setState({ ids: null });
  const { isHere } = onCanvasNow(ground);
  const expanded = expansions.map(({ of }) => of);
  const name = nameThem(expanded, ground.nameOf);
  const done = changeInSight(`Expand ${name}`, (board) => {
    const kept = addNodes(
      board,
      null,
      expanded.filter((id) => !isHere(id)),
    );
    return expansions.reduce((now, { of, ids }) => addNodes(now, of, ids), kept);
  });
  if (!done) return;
  bringToSight(expansions.flatMap(({ of, ids }) => [of, ...ids]));
  const board = currentBoardInSight();
  const came = [...new Set(expansions.flatMap(({ ids }) => ids))];
  say(
    `${count(came.length, 'node')} came with ${name}.` +
      sayUnseen(came, board, () => false) +
      (filtersRemove(board) ? ' What the filters remove is not shown.' : ''),
  );
}

/**
 * Takes back what the expansions of some nodes brought, and nothing that came another way as well; nothing either that an
 * open community holds.
 */
export function collapse(
  ids: readonly string[],
  {
    isPlaced,
    nameOf,
    named,
    contents,
    large,
  }: ExpansionGround & Pick<CanvasGround, 'contents' | 'named' | 'large'>,
): void {
  const name = nameThem(ids, nameOf);
  let gone: ReadonlySet<string> = new Set();
  let staying: ReadonlySet<string> = new Set();
  let held = 0;
  const done = changeInSight(`Collapse ${name}`, (board) => {
    const isHeld = (id: string): boolean => large && board.start === 'case' && isPlaced(id);
    const after = ids.reduce((now, of) => collapseNode(now, of, isPlaced, isHeld), board);
    const left = addedTo(after);
    const came = [...addedTo(board)].filter((id) => !left.has(id) && isOn(board, id, isPlaced(id)));
    gone = new Set(came.filter((id) => !isHeld(id)));
    held = came.length - gone.size;
    const off = new Set(after.removed);
    staying = new Set([...gone].filter((id) => named.has(id) && !off.has(id)));
    return after;
  });
  if (!done) return;
  if (gone.size === 0) {
    say(
      held === 0
        ? `Nothing on the canvas came by expanding ${name}.`
        : `Nothing went with ${name}: what came by expanding it is in open communities.`,
    );
    return;
  }
  letGo((id) => gone.has(id) && !staying.has(id), contents);
  const went = gone.size - staying.size;
  say(
    went === 0
      ? `Nothing went with ${name}.${sayStaying(staying.size, 'node')}`
      : `${count(went, 'node')} went with ${name}.${sayStaying(staying.size)}`,
  );
}

/** A node by its name as it stands in a sentence, several by their number. */
export function nameThem(ids: readonly string[], nameOf: ExpansionGround['nameOf']): string {
  const [only] = ids;
  return ids.length === 1 && only !== undefined
    ? withinSentence(only, nameOf(only) ?? only)
    : count(ids.length, 'node');
}

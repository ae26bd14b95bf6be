import { CancelledError, type QueryClient } from '@tanstack/react-query';
import { MOST_AMONG, MOST_ON_CANVAS } from '#core/wire/among';
import type { AroundResponse } from '#core/wire/around';
import { aroundOptions } from '../api/read-around.ts';
import { missingFrom } from '../graph/on-canvas.ts';
import { stepsAround } from '../graph/steps-around.ts';
import { keepOnly, removeNodes, showRemoved, type Board } from '../state/board.ts';
import { changeInSight } from '../state/board-history.ts';
import type { Command } from '../state/command.ts';
import { bringToSight, pointAt } from '../state/hand.ts';
import { say } from '../state/passing-word.ts';
import { isOver, isUnderWay, underWay } from '../state/under-way.ts';
import { count } from '../words/count.ts';
import { seenOn, type CanvasGround, type Held } from './canvas-ground.ts';
import type { Commanded } from './commanded.ts';
import { collapse, expand, nameThem } from './expanding.ts';
import { letGo } from './let-go.ts';
import { filtersRemove, sayUnseen } from './say-unseen.ts';
import { sayStaying } from './say-staying.ts';

const STEPS = [1, 2, 3] as const;

/** What comes onto the canvas, and what goes off it. */
export function showingCommands(
  client: QueryClient,
  { ground, targets, here, them, none, noneHere }: Commanded,
): readonly Command[] {
  const { drawn, contents, nameOf } = ground;
  const seen = seenOn(drawn);
  return [
    {
      id: 'expand',
      title: none === undefined ? `Expand ${them}` : 'Expand what is selected',
      group: 'Canvas',
      keys: ['Ctrl+E'],
      alsoCalled: ['neighbours', 'show connections'],
      unavailable: none,
      run: () => void expand(client, targets, ground),
    },
    {
      id: 'collapse',
      title: none === undefined ? `Collapse ${them}` : 'Collapse what is selected',
      group: 'Canvas',
      keys: ['Ctrl+Shift+E'],
      unavailable: none,
      run: () => collapse(targets, ground),
    },
    {
      id: 'hide',
      title: noneHere === undefined ? `Hide ${nameThem(here, nameOf)}` : 'Hide what is selected',
      group: 'Canvas',
      keys: ['Ctrl+H'],
      alsoCalled: ['remove from the canvas'],
      unavailable: noneHere,
      run: () => hide(here, nameThem(here, nameOf), contents),
    },
    {
      id: 'hide-others',
      title: 'Hide the others',
      group: 'Canvas',
      keys: ['Ctrl+Shift+H'],
      alsoCalled: ['keep only what is selected'],
      unavailable: noneHere,
      run: () => hideOthers(targets, ground),
    },
    {
      id: 'show-all',
      title: 'Show everything again',
      group: 'Canvas',
      alsoCalled: ['bring back hidden nodes', 'whole case'],
      unavailable: isWhole(ground.board)
        ? `Nothing is hidden${filtersRemove(ground.board) ? ' but what the filters remove' : ''}.`
        : undefined,
      run: () => showAll(ground),
    },
    {
      id: 'only-links',
      title: 'Show only links among what is on the canvas',
      group: 'Canvas',
      alsoCalled: ['links among what I have', 'keep what is here'],
      unavailable: seen.length === 0 ? 'Nothing is on the canvas.' : undefined,
      run: () => keep('Only links among what is here', seen, ground),
    },
    ...STEPS.map((steps): Command => ({
      id: `focus-${steps}`,
      title: `Show only what is within ${count(steps, 'step')} of ${none === undefined ? them : 'what is selected'}`,
      group: 'Canvas',
      alsoCalled: ['focus', 'ego network', 'surroundings'],
      unavailable: none,
      run: () => void focusOn(client, targets, steps, them, ground),
    })),
  ];
}

function hide(ids: readonly string[], name: string, contents: Held): void {
  if (!changeInSight(`Hide ${name}`, (board) => removeNodes(board, ids))) return;
  const gone = new Set(ids);
  letGo((id) => gone.has(id), contents);
  pointAt(null);
  say(`${name} ${ids.length === 1 ? 'is' : 'are'} hidden.`);
}

/** What is of a hidden kind or removed by filters is kept too: it is there as soon as its kind or all is shown again. */
function hideOthers(ids: readonly string[], ground: CanvasGround): void {
  const on = new Set(ground.contents.nodes.map(({ id }) => id));
  const kept = ids.filter((id) => on.has(id));
  keep(`Hide all but ${nameThem(kept, ground.nameOf)}`, kept, ground);
}

/**
 * Leaves only these nodes on the canvas, beside what an answer or the like names, brings them to sight and says so; or says
 * that they are more than a canvas can have.
 */
export function keep(
  name: string,
  ids: readonly string[],
  { drawn, contents, board, named }: Pick<CanvasGround, 'drawn' | 'contents' | 'board' | 'named'>,
  also = '',
): void {
  const kept = new Set(ids);
  if (kept.size > MOST_ON_CANVAS) {
    say(
      `Nothing was changed: the canvas takes ${count(MOST_ON_CANVAS, 'node')} one by one, and these are ${kept.size.toLocaleString('en-GB')}.`,
    );
    return;
  }
  if (!changeInSight(name, (board) => keepOnly(board, ids))) return;
  letGo((id) => !kept.has(id), contents);
  bringToSight(ids);
  const staying = [...named].filter((id) => !kept.has(id));
  const on = new Set(contents.nodes.map(({ id }) => id));
  const unseen = sayUnseen([...kept], board, (id) => on.has(id) && !drawn.nodes.has(id));
  say(
    `${count(kept.size, 'node is', 'nodes are')} on the canvas.${unseen}${sayStaying(staying.length)}${also}`,
  );
}

/** The nodes within some steps of some nodes, in all that the page has of the case. */
export function surroundings(
  ids: readonly string[],
  steps: number,
  { drawn, overview }: Pick<CanvasGround, 'drawn' | 'overview'>,
): readonly string[] {
  return stepsAround(ids, [...(overview?.relationships ?? []), ...drawn.relationships.values()], steps);
}

/** Of a large case most of what is around is not on the page, and is read first. */
async function focusOn(
  client: QueryClient,
  ids: readonly string[],
  steps: number,
  them: string,
  ground: CanvasGround,
): Promise<void> {
  const within = `${count(steps, 'step')} of ${them}`;
  if (!ground.large) {
    keep(`Within ${within}`, surroundings(ids, steps, ground), ground);
    return;
  }
  const around = await readSurroundings(client, ids, steps, within);
  if (around === undefined) return;
  const also = around.more
    ? ` There are more within ${within} than the canvas takes at once: these are the nearest.`
    : '';
  keep(`Within ${within}`, around.ids, ground, also);
}

async function readSurroundings(
  client: QueryClient,
  ids: readonly string[],
  steps: number,
  within: string,
): Promise<AroundResponse | undefined> {
  const options = aroundOptions(ids, steps);
  const work = `around ${steps} ${ids.join(' ')}`;
  if (isUnderWay(work)) return undefined;
  underWay(work, {
    words: `Reading what is within ${within}`,
    share: null,
    saidElsewhere: false,
    stop: () => void client.cancelQueries({ queryKey: options.queryKey }),
  });
  try {
    return await client.fetchQuery(options);
  } catch (error) {
    if (error instanceof CancelledError) say('Nothing was changed: it was stopped.');
    else say(error instanceof Error ? error.message : 'The neighbours could not be read.');
    return undefined;
  } finally {
    isOver(work);
  }
}

function isWhole(board: Board): boolean {
  return board.start === 'case' && board.removed.length === 0 && board.hidden.length === 0;
}

function showAll({ board, overview, drawn, isPlaced }: CanvasGround): void {
  let left = 0;
  const done = changeInSight('Show everything again', (_, beneath) => {
    const after = showEverything(beneath, isPlaced);
    left = after.removed.length;
    return after;
  });
  if (!done) return;
  bringToSight([...(overview?.nodes.map(({ id }) => id) ?? []), ...drawn.nodes.keys()]);
  const but = [
    left === 0 ? '' : `${count(left, 'node')} for which the canvas has no room`,
    filtersRemove(board) ? 'what the filters remove' : '',
  ].filter((part) => part !== '');
  say(`Everything is shown again${but.length === 0 ? '' : ` but ${but.join(' and ')}`}.`);
}

/**
 * What the case places by itself came by no expansion any more: collapsing one takes nothing of it off. What can not be
 * read with the rest stays off.
 */
function showEverything(board: Board, isPlaced: (id: string) => boolean): Board {
  const added = board.added
    .map((addition) => ({ ...addition, ids: addition.ids.filter((id) => !isPlaced(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const all: Board = { ...showRemoved(board), start: 'case', added };
  const missing = missingFrom(all, isPlaced);
  if (missing.length <= MOST_AMONG) return all;
  const off = new Set(board.removed);
  const excess = missing.filter((id) => off.has(id)).slice(MOST_AMONG - missing.length);
  return removeNodes(all, excess);
}

import type { CommunityId } from '#core/community';
import type { EntityLabel } from '#core/model/labels';
import { NO_FILTERS, type Filters } from './filters.ts';

/** A place in the units of the overview: x to the right, y upwards. */
export type Place = readonly [x: number, y: number];

/** The ways to lay the canvas out. `case`: as the server placed it. `force`: its outcome stands in `places`. */
export const LAYOUTS = ['case', 'force', 'circular', 'layered', 'timeline', 'concentric'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What discs can be sized by. `degree`: by how many relationships there are in the whole case. */
export const SIZES = ['degree', 'betweenness', 'pagerank', 'equal'] as const;
export type SizeBy = (typeof SIZES)[number];

/** What discs can be coloured by. */
export const TINTS = ['kind', 'communities', 'components'] as const;
export type TintBy = (typeof TINTS)[number];

/** What a board begins with. */
export const STARTS = ['case', 'best-connected', 'nothing'] as const;

/** Nodes that were put on the canvas together. */
export interface Addition {
  /** The node whose expansion brought them; null where something else did. */
  readonly of: string | null;
  readonly ids: readonly string[];
}

/**
 * What is on the canvas, and how: all that a hand can change and Ctrl+Z takes back. The address tells it, a saved view
 * holds it. It names nodes by id and nothing else of the case.
 */
export interface Board {
  /**
   * `case`: the overview, which of a case too large to draw is its communities, with what was added; `best-connected`:
   * of such a case its most connected nodes instead; `nothing`: only what was added.
   */
  readonly start: (typeof STARTS)[number];
  /** The communities that are open, in the order of the ids. */
  readonly opened: readonly CommunityId[];
  /** In the order in which they came. */
  readonly added: readonly Addition[];
  /** What was taken off the canvas, in the order of the ids. */
  readonly removed: readonly string[];
  /** The kinds that are hidden, in the model's order. */
  readonly hidden: readonly EntityLabel[];
  readonly filters: Filters;
  readonly layout: LayoutName;
  /** The middle of a concentric layout. */
  readonly middle: string | null;
  /** Where nodes lie that were moved by hand or by the force layout. */
  readonly places: Readonly<Record<string, Place>>;
  /** Those that no layout moves, in the order of the ids. */
  readonly pinned: readonly string[];
  readonly sizeBy: SizeBy;
  readonly tintBy: TintBy;
  /** Pairs whose parallel relationships are drawn apart: both ids in their order, with a space between. */
  readonly unfolded: readonly string[];
}

export const WHOLE_CASE: Board = {
  start: 'case',
  opened: [],
  added: [],
  removed: [],
  hidden: [],
  filters: NO_FILTERS,
  layout: 'case',
  middle: null,
  places: {},
  pinned: [],
  sizeBy: 'degree',
  tintBy: 'kind',
  unfolded: [],
};

/** Puts nodes on the canvas; those that were taken off come back. */
export function addNodes(board: Board, of: string | null, ids: readonly string[]): Board {
  if (ids.length === 0) return board;
  const back = new Set(ids);
  return {
    ...board,
    added: [...board.added, { of, ids: [...back].sort() }],
    removed: board.removed.filter((id) => !back.has(id)),
  };
}

/**
 * Takes back what a node's expansions brought, and nothing that came another way. What the board begins with would bring
 * back by itself (`isPlaced`) is taken off, as it was before it was expanded; all else may still come with a community
 * that is opened. What an open community holds (`isHeld`) has come with it, and stays.
 */
export function collapseNode(
  board: Board,
  of: string,
  isPlaced: (id: string) => boolean,
  isHeld: (id: string) => boolean = () => false,
): Board {
  const after = { ...board, added: board.added.filter((addition) => addition.of !== of) };
  if (after.added.length === board.added.length) return board;
  const left = addedTo(after);
  const gone = new Set([...addedTo(board)].filter((id) => !left.has(id) && !isHeld(id)));
  return {
    ...removeNodes(
      after,
      [...gone].filter((id) => isOn(after, id, isPlaced(id))),
    ),
    pinned: board.pinned.filter((id) => !gone.has(id)),
  };
}

/** All that was added, however it came, whether or not it was taken off since. */
export function addedTo({ added }: Pick<Board, 'added'>): ReadonlySet<string> {
  return new Set(added.flatMap(({ ids }) => ids));
}

/** Takes nodes off the canvas. How they came is kept: they come back that way. */
export function removeNodes(board: Board, ids: readonly string[]): Board {
  if (ids.length === 0) return board;
  const gone = new Set(ids);
  return {
    ...board,
    removed: [...new Set([...board.removed, ...ids])].sort(),
    pinned: board.pinned.filter((id) => !gone.has(id)),
  };
}

/** Leaves only these on the canvas. */
export function keepOnly(board: Board, ids: readonly string[]): Board {
  const kept = new Set(ids);
  return {
    ...board,
    start: 'nothing',
    added: [{ of: null, ids: [...kept].sort() }],
    removed: [],
    pinned: board.pinned.filter((id) => kept.has(id)),
  };
}

/** Brings back all that was taken off, or hidden by its kind. */
export function showRemoved(board: Board): Board {
  return { ...board, removed: [], hidden: [] };
}

/** Opens communities: what they hold takes their place. */
export function openCommunities(board: Board, ids: readonly CommunityId[]): Board {
  const opened = [...new Set([...board.opened, ...ids])].sort();
  const there = board.start === 'case' && opened.length === board.opened.length;
  return there ? board : { ...board, start: 'case', opened };
}

/** Closes communities again; whoever asks names those within them too. */
export function closeCommunities(board: Board, ids: readonly CommunityId[]): Board {
  const closed = new Set(ids);
  const opened = board.opened.filter((id) => !closed.has(id));
  return opened.length === board.opened.length ? board : { ...board, opened };
}

/** Moves nodes, and pins them where `pin` is set: a hand's place is not a layout's to change. */
export function placeNodes(board: Board, places: Readonly<Record<string, Place>>, pin: boolean): Board {
  const moved = Object.fromEntries(
    Object.entries(places).map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)] as const]),
  );
  return {
    ...board,
    places: { ...board.places, ...moved },
    pinned: pin ? [...new Set([...board.pinned, ...Object.keys(moved)])].sort() : board.pinned,
  };
}

/** Pins nodes where they lie, given in `places`; or lets them go, for the next layout to move. */
export function pinNodes(board: Board, places: Readonly<Record<string, Place>>): Board {
  return placeNodes(board, places, true);
}

export function unpinNodes(board: Board, ids: readonly string[]): Board {
  const loose = new Set(ids);
  return { ...board, pinned: board.pinned.filter((id) => !loose.has(id)) };
}

/** Lays the canvas out another way: places made by hand go, those of what is pinned stay. */
export function layOut(board: Board, layout: LayoutName, middle: string | null = null): Board {
  const pinned = new Set(board.pinned);
  return {
    ...board,
    layout,
    middle: layout === 'concentric' ? middle : null,
    places: Object.fromEntries(Object.entries(board.places).filter(([id]) => pinned.has(id))),
  };
}

export function filterBy(board: Board, change: Partial<Filters>): Board {
  return { ...board, filters: { ...board.filters, ...change } };
}

/** Draws the parallels of a pair apart, or folds them again. */
export function toggleFold(board: Board, pair: string): Board {
  const open = board.unfolded.includes(pair);
  return {
    ...board,
    unfolded: open ? board.unfolded.filter((other) => other !== pair) : [...board.unfolded, pair].sort(),
  };
}

/** Draws the parallels of these pairs apart, whatever was apart before, and folds all others. */
export function unfoldOnly(board: Board, pairs: readonly string[]): Board {
  const sorted = [...new Set(pairs)].sort();
  const same =
    sorted.length === board.unfolded.length && sorted.every((pair, at) => pair === board.unfolded[at]);
  return same ? board : { ...board, unfolded: sorted };
}

/** Whether a node is on the canvas, where the overview has it or not. */
export function isOn(board: Board, id: string, inOverview: boolean): boolean {
  if (board.removed.includes(id)) return false;
  return (
    (board.start !== 'nothing' && inOverview) || board.added.some((addition) => addition.ids.includes(id))
  );
}

import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { communityIdSchema } from '#core/community';
import { nodeIdSchema } from '#core/identity';
import { MOST_ON_CANVAS } from '#core/wire/among';
import { MOST_OPENED } from '#core/wire/communities';
import { z } from 'zod';
import { LAYOUTS, SIZES, STARTS, TINTS, type Addition, type Board, type Place } from './board.ts';
import { parseFilters, printFilters } from './filters.ts';

/** Pairs of nodes whose parallel relationships are drawn apart: more would be too long for the browser's own history. */
const MOST_PAIRS = 25_000;
/** Of what separates the parts of a value: none of them stands in an id, all may stand in a query as they are. */
const BY = '!';
const AT = '*';
const PAIR = '*';

const isId = (id: string): boolean => nodeIdSchema.safeParse(id).success;
const ids = (text: string | null): string[] =>
  [...new Set((text ?? '').split(','))].filter(isId).slice(0, MOST_ON_CANVAS);

/** Reads a board from an address's query; what is not well formed is left out. */
export function parseBoard(given: URLSearchParams): Board {
  const hidden = new Set((given.get('hide') ?? '').split(','));
  const layout = z.enum(LAYOUTS).catch('case').parse(given.get('layout'));
  const middle = given.get('middle') ?? '';
  const places = Object.fromEntries(
    (given.get('at') ?? '').split(',').flatMap(parsePlace).slice(0, MOST_ON_CANVAS),
  );
  return {
    start: parseStart(given),
    opened: parseOpened(given.get('open')),
    added: given.getAll('add').slice(0, MOST_ON_CANVAS).flatMap(parseAddition),
    removed: ids(given.get('without')).sort(),
    hidden: ENTITY_LABEL_NAMES.filter((label) => hidden.has(label)),
    filters: parseFilters(given),
    layout,
    middle: layout === 'concentric' && isId(middle) ? middle : null,
    places,
    pinned: ids(given.get('pin')).sort(),
    sizeBy: z.enum(SIZES).catch('degree').parse(given.get('size')),
    tintBy: z.enum(TINTS).catch('kind').parse(given.get('tint')),
    unfolded: [...new Set((given.get('unfold') ?? '').split(',').flatMap(parsePair))]
      .sort()
      .slice(0, MOST_PAIRS),
  };
}

/** A board as pairs of an address's query: none for the whole case as it comes. */
export function printBoard(board: Board): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  if (board.start === 'nothing') pairs.push(['from-nothing', '1']);
  else if (board.start !== 'case') pairs.push(['start', board.start]);
  if (board.opened.length > 0) pairs.push(['open', board.opened.map(withoutPrefix).join(',')]);
  for (const { of, ids: its } of board.added) {
    pairs.push(['add', `${of === null ? '' : `${of}${BY}`}${its.join(',')}`]);
  }
  if (board.removed.length > 0) pairs.push(['without', board.removed.join(',')]);
  if (board.hidden.length > 0) pairs.push(['hide', board.hidden.join(',')]);
  pairs.push(...printFilters(board.filters));
  if (board.layout !== 'case') pairs.push(['layout', board.layout]);
  if (board.middle !== null) pairs.push(['middle', board.middle]);
  const placed = Object.keys(board.places).sort();
  if (placed.length > 0) {
    pairs.push(['at', placed.map((id) => [id, ...(board.places[id] ?? [])].join(AT)).join(',')]);
  }
  if (board.pinned.length > 0) pairs.push(['pin', board.pinned.join(',')]);
  if (board.sizeBy !== 'degree') pairs.push(['size', board.sizeBy]);
  if (board.tintBy !== 'kind') pairs.push(['tint', board.tintBy]);
  if (board.unfolded.length > 0) pairs.push(['unfold', board.unfolded.join(',').replaceAll(' ', PAIR)]);
  return pairs;
}

function parseStart(given: URLSearchParams): Board['start'] {
  if (given.get('from-nothing') === '1') return 'nothing';
  return z.enum(STARTS).catch('case').parse(given.get('start'));
}

/** `0~person:amber-rudd`: a link is to be short. */
const withoutPrefix = (id: string): string => id.slice(id.indexOf(':') + 1);

function parseOpened(text: string | null): Board['opened'] {
  const opened = (text ?? '').split(',').flatMap((short) => {
    const id = communityIdSchema.safeParse(`community:${short}`);
    return id.success ? [id.data] : [];
  });
  return [...new Set(opened)].sort().slice(0, MOST_OPENED);
}

function parseAddition(text: string): readonly Addition[] {
  const at = text.indexOf(BY);
  const of = at < 0 ? null : text.slice(0, at);
  const its = ids(text.slice(at + 1)).sort();
  return its.length === 0 || (of !== null && !isId(of)) ? [] : [{ of, ids: its }];
}

function parsePlace(text: string): readonly (readonly [string, Place])[] {
  const [id = '', x = '', y = ''] = text.split(AT);
  const number = /^-?\d{1,7}$/;
  // Adding 0 turns -0 into 0, which is what it is printed as.
  return isId(id) && number.test(x) && number.test(y) ? [[id, [Number(x) + 0, Number(y) + 0]]] : [];
}

function parsePair(text: string): readonly string[] {
  const [one = '', other = '', ...more] = text.split(PAIR);
  return isId(one) && isId(other) && more.length === 0 && one <= other ? [`${one} ${other}`] : [];
}

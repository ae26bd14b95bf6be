import fc from 'fast-check';
import { communityId } from '#core/community';
import { ENTITY_LABELS, ENTITY_LABEL_NAMES } from '#core/model/labels';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { STATUSES } from '#core/stance';
import { LAYOUTS, SIZES, STARTS, TINTS, type Board, type Place } from './board.ts';
import { CLOCKS, TIME_MODES, type Filters } from './filters.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
export const arbitraryNodeId = fc
  .tuple(fc.constantFrom(...ENTITY_LABELS.map((label) => label.idPrefix)), slug)
  .map(([prefix, name]) => `${prefix}:${name}`);
export const arbitraryIds = fc
  .uniqueArray(arbitraryNodeId, { maxLength: 5 })
  .map((ids): readonly string[] => [...ids].sort());

const arbitraryCommunities = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), arbitraryNodeId), {
    maxLength: 4,
    selector: ([depth, id]) => `${depth} ${id}`,
  })
  .map((all) => all.map(([depth, id]) => communityId(depth, id)).sort());

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .string({ maxLength: 40, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => !/\p{Surrogate}/u.test(text));

const filters: fc.Arbitrary<Filters> = fc
  .record({
    types: fc.subarray([...RELATIONSHIP_TYPE_NAMES]),
    standings: fc.subarray([...STATUSES]),
    sources: arbitraryIds,
    leastSources: fc.integer({ min: 1, max: 99 }),
    clock: fc.constantFrom(...CLOCKS),
    mode: fc.constantFrom(...TIME_MODES),
    from: fc.option(day),
    to: fc.option(day),
    undated: fc.boolean(),
    text: words,
    how: fc.constantFrom('grey' as const, 'remove' as const),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

const coordinate = fc.integer({ min: -999_999, max: 999_999 });
const place: fc.Arbitrary<Place> = fc.tuple(coordinate, coordinate);

/** Any board that the page could have made: in the order that the page keeps. For tests. */
export const arbitraryBoard: fc.Arbitrary<Board> = fc
  .record({
    start: fc.constantFrom(...STARTS),
    opened: arbitraryCommunities,
    added: fc.array(
      fc.record({ of: fc.option(arbitraryNodeId), ids: arbitraryIds.filter((ids) => ids.length > 0) }),
      { maxLength: 4 },
    ),
    removed: arbitraryIds,
    hidden: fc.subarray([...ENTITY_LABEL_NAMES]),
    filters,
    layout: fc.constantFrom(...LAYOUTS),
    middle: fc.option(arbitraryNodeId),
    places: fc.dictionary(arbitraryNodeId, place, { maxKeys: 5, noNullPrototype: true }),
    pinned: arbitraryIds,
    sizeBy: fc.constantFrom(...SIZES),
    tintBy: fc.constantFrom(...TINTS),
    unfolded: fc
      .uniqueArray(
        fc.tuple(arbitraryNodeId, arbitraryNodeId).map((pair) => [...pair].sort().join(' ')),
        { maxLength: 3 },
      )
      .map((pairs) => [...pairs].sort()),
  })
  .map((board) => (board.layout === 'concentric' ? board : { ...board, middle: null }));

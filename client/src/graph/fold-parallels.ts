import type { DrawnEdge } from './drawn-edge.ts';
import { curvatures, pairKey, parallelsOf } from './parallels.ts';
import type { Stroke } from './stroke.ts';

/** So many relationships between the same two nodes are drawn as one arrow with their number; fewer, side by side. */
export const FOLD_FROM = 3;

/** Which relationships stay apart where parallels are folded. */
export interface Unfolding {
  /** Keys of pairs that somebody unfolded, or all of them. */
  readonly pairs: ReadonlySet<string> | 'all';
  /** Relationships that are drawn for themselves wherever they are: an answer's, so that their words can be read. */
  readonly apart: ReadonlySet<string>;
}

export const ALL_FOLDED: Unfolding = { pairs: new Set(), apart: new Set() };

/** The arrows on the canvas by id, and for each relationship that has none of its own the one that it is folded into. */
export interface Folded {
  readonly arrows: ReadonlyMap<string, DrawnEdge>;
  readonly foldOf: ReadonlyMap<string, string>;
}

export function isFold(edgeId: string): boolean {
  return edgeId.startsWith(FOLD);
}

/** Folds parallels into one arrow each, or lays them side by side, whatever the order they come in. */
export function foldParallels(
  relationships: ReadonlyMap<string, DrawnEdge>,
  { pairs, apart }: Unfolding,
): Folded {
  const arrows = new Map(relationships);
  const foldOf = new Map<string, string>();
  for (const bundle of parallelsOf(relationships.values())) {
    const unfolded = pairs === 'all' || bundle.slice(0, 1).some((one) => pairs.has(pairKey(one)));
    const foldable = unfolded ? [] : bundle.filter(({ id }) => !apart.has(id));
    const fold = foldable.length < FOLD_FROM ? undefined : foldOne(foldable);
    if (fold !== undefined) {
      for (const { id } of foldable) {
        arrows.delete(id);
        foldOf.set(id, fold.id);
      }
      arrows.set(fold.id, fold);
    }
    const beside = fold === undefined ? bundle : [...bundle.filter(({ id }) => !foldOf.has(id)), fold];
    for (const [id, curvature] of curvatures(beside)) {
      const arrow = arrows.get(id);
      if (arrow !== undefined) arrows.set(id, { ...arrow, curvature });
    }
  }
  return { arrows, foldOf };
}

/** The keys of the pairs whose parallels are folded unless somebody unfolds them, in their order. */
export function pairsThatFold(relationships: Iterable<DrawnEdge>): readonly string[] {
  return parallelsOf(relationships)
    .flatMap((bundle) => (bundle.length >= FOLD_FROM ? bundle.slice(0, 1) : []))
    .map(pairKey)
    .sort();
}

const FOLD = 'fold:';
const STRONGEST_FIRST: readonly Stroke[] = ['solid', 'dashed', 'dash-dot', 'dotted', 'faded'];
/** So many different words are said of an arrow; the rest are a number. */
const MOST_SAID = 3;

/**
 * One arrow for many: the strongest standing decides its stroke, any contradiction makes it red. What a filter greys
 * decides nothing as long as something is left.
 */
function foldOne(bundle: readonly DrawnEdge[]): DrawnEdge {
  const key = bundle[0] === undefined ? '' : pairKey(bundle[0]);
  const members = [...bundle].sort((a, b) => (a.id < b.id ? -1 : 1));
  const left = members.filter((member) => member.faded !== true);
  const deciding = left.length > 0 ? left : members;
  // Always from the same end, so that a fold is never turned round: which way it points is a matter of its heads.
  const [startNodeId = '', endNodeId = ''] = key.split(' ');
  const forward = deciding.filter((member) => member.startNodeId === startNodeId);
  const heads = forward.length === deciding.length ? 'end' : forward.length === 0 ? 'start' : 'both';
  const [first] = deciding;
  const alike = first?.head !== undefined && deciding.every((member) => member.head === first.head);
  return {
    id: `${FOLD}${key}`,
    startNodeId,
    endNodeId,
    type: first !== undefined && deciding.every((member) => member.type === first.type) ? first.type : '',
    words: heads === 'both' ? `${deciding.length} relationships, both ways` : wordsOf(deciding),
    stroke: STRONGEST_FIRST.find((stroke) => deciding.some((member) => member.stroke === stroke)) ?? 'solid',
    contradiction: deciding.some((member) => member.contradiction),
    width: deciding.reduce((most, member) => Math.max(most, member.width), 0),
    curvature: 0,
    head: alike ? first.head : 'filled',
    heads,
    folds: members.map((member) => member.id),
    number: deciding.length,
    ...(members.some((member) => member.noted === true) && { noted: true }),
    ...(left.length === 0 && { faded: true }),
  };
}

function wordsOf(members: readonly DrawnEdge[]): string {
  const said = [...new Set(members.map((member) => member.words))];
  const more = said.length - MOST_SAID;
  return [...said.slice(0, MOST_SAID), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

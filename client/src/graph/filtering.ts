import { plainText } from '#core/plain-text';
import { listOf } from '#core/property-value';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { verbOf } from '#core/relationship-sentence';
import { isFiltering, type Filters, type TimeMode } from '../state/filters.ts';
import type { Dates, Span } from './dating.ts';

/** What does not meet the filters. */
export interface FilteredOut {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
}

export const NOTHING_OUT: FilteredOut = { nodes: new Set(), relationships: new Set() };

interface OnCanvas {
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
}

/**
 * Works out what steps back. A relationship has to meet everything that is asked of it, and both its ends have to
 * stay. A node has to meet the words and its own date; what has no date of its own, is stated at another time, or is
 * asked about by its relationships (their types, standings, sources), stays by having at least one that stays.
 */
export function filterOut({ nodes, relationships }: OnCanvas, filters: Filters, dates: Dates): FilteredOut {
  if (!isFiltering(filters)) return NOTHING_OUT;
  const ofPapers = filters.sources.length > 0;
  const ofRelationships =
    filters.types.length + filters.standings.length > 0 || filters.leastSources > 1 || ofPapers;
  const ofTime = filters.from !== null || filters.to !== null;
  const spans = dates[filters.clock];
  const meets = relationshipTest(filters, spans);
  const words = plainText(filters.text);

  const says = new Set<string>();
  if (words !== '') {
    for (const { id, name, properties } of nodes) {
      const names = [name, ...listOf(properties, 'aliases')];
      if (names.some((each) => plainText(each).includes(words))) says.add(id);
    }
    for (const relationship of relationships) {
      if (plainText(verbOf(relationship, 'start')).includes(words)) {
        says.add(relationship.startNodeId).add(relationship.endNodeId);
      }
    }
  }
  const met = relationships.filter(meets);
  const joined = new Set(met.flatMap(({ startNodeId, endNodeId }) => [startNodeId, endNodeId]));
  const papers = new Set(filters.sources);

  const staying = new Set<string>();
  for (const node of nodes) {
    if (words !== '' && !says.has(node.id)) continue;
    if (ofTime) {
      const span = spans.get(node.id);
      const inTime = span === undefined ? filters.undated : isWithin(span, filters);
      if (!inTime && !(joined.has(node.id) && (span === undefined || isSaidAgain(node.id)))) continue;
    }
    const carried = papers.has(node.id) || (ofPapers && carriedBy(node, papers));
    if (ofRelationships && !joined.has(node.id) && !carried) continue;
    staying.add(node.id);
  }
  const stays = new Set(
    met
      .filter(({ startNodeId, endNodeId }) => staying.has(startNodeId) && staying.has(endNodeId))
      .map(({ id }) => id as string),
  );
  return {
    nodes: new Set(nodes.filter(({ id }) => !staying.has(id)).map(({ id }) => id)),
    relationships: new Set(relationships.filter(({ id }) => !stays.has(id)).map(({ id }) => id)),
  };
}

/** A claim is dated by what it says, or when it was first made; whenever it is stated, it is there. */
function isSaidAgain(id: string): boolean {
  return id.startsWith('claim:');
}

function relationshipTest(
  filters: Filters,
  spans: ReadonlyMap<string, Span>,
): (relationship: WireRelationship) => boolean {
  const [types, standings] = [new Set(filters.types), new Set<string>(filters.standings)];
  const papers = new Set(filters.sources);
  const ofTime = filters.from !== null || filters.to !== null;
  return (relationship) => {
    const { id, type, status, properties } = relationship;
    if (types.has(type) || standings.has(status)) return false;
    const sources = typeof properties['sources'] === 'number' ? properties['sources'] : 0;
    if (filters.leastSources > 1 && sources < filters.leastSources) return false;
    if (papers.size > 0 && !carriedBy(relationship, papers)) return false;
    if (!ofTime) return true;
    const span = spans.get(id);
    return span === undefined ? filters.undated : isWithin(span, filters);
  };
}

function carriedBy(
  { properties }: Pick<WireRelationship, 'properties'>,
  papers: ReadonlySet<string>,
): boolean {
  return listOf(properties, 'papers').some((paper) => papers.has(paper));
}

/** Whether a span meets a range: it may reach out of it, but not lie outside. */
export function isWithin(
  span: Span,
  range: { readonly mode: TimeMode; readonly from: string | null; readonly to: string | null },
): boolean {
  const { mode, from, to } = range;
  const begins = span.from ?? '';
  const ends = span.to ?? '9999';
  const notTooLate = to === null || begins <= to;
  const notTooEarly = from === null || ends >= from;
  switch (mode) {
    case 'as-of':
      return notTooLate;
    case 'since':
      return notTooEarly;
    case 'within':
      return notTooLate && notTooEarly;
    default:
      return mode satisfies never;
  }
}

import { entityLabel, type EntityLabel } from '#core/model/labels';
import type { Filters } from '../state/filters.ts';
import type { Meeting } from '../words/say-meeting.ts';
import type { Dates } from './dating.ts';
import { filterOut, NOTHING_OUT, type FilteredOut } from './filtering.ts';
import type { Contents } from './on-canvas.ts';

/** What is on the canvas without the kinds that are hidden; the same object where that is all of it. */
export function withoutKinds(contents: Contents, hidden: readonly EntityLabel[]): Contents {
  const unseen = new Set<string>(hidden);
  const nodes = contents.nodes.filter(({ labels }) => {
    const label = entityLabel(labels);
    return label !== undefined && !unseen.has(label);
  });
  return nodes.length === contents.nodes.length ? contents : among(contents, nodes, () => true);
}

/** The same without what filters take out. */
export function withoutOut(contents: Contents, out: FilteredOut): Contents {
  if (out === NOTHING_OUT) return contents;
  const nodes = contents.nodes.filter(({ id }) => !out.nodes.has(id));
  return among(contents, nodes, (id) => !out.relationships.has(id));
}

function among(
  { relationships }: Contents,
  nodes: Contents['nodes'],
  keeps: (relationship: string) => boolean,
): Contents {
  const on = new Set<string>(nodes.map(({ id }) => id));
  return {
    nodes,
    relationships: relationships.filter(
      ({ id, startNodeId, endNodeId }) => on.has(startNodeId) && on.has(endNodeId) && keeps(id),
    ),
  };
}

/**
 * Works out what steps back, and counts what is seen. Nothing that is seen stays for the sake of a hidden neighbour; of
 * the hidden kinds that steps back which would if they were seen.
 */
export function filterSeen(
  contents: Contents,
  seen: Contents,
  filters: Filters,
  dates: Dates,
): { readonly out: FilteredOut; readonly meeting: Meeting } {
  const ofSeen = filterOut(seen, filters, dates);
  const ofAll = seen === contents ? ofSeen : filterOut(contents, filters, dates);
  return {
    out: ofAll === ofSeen ? ofSeen : both(ofSeen, ofAll),
    meeting: {
      nodes: share(seen.nodes.length, ofSeen.nodes.size),
      relationships: share(seen.relationships.length, ofSeen.relationships.size),
    },
  };
}

function both(one: FilteredOut, other: FilteredOut): FilteredOut {
  return {
    nodes: new Set([...one.nodes, ...other.nodes]),
    relationships: new Set([...one.relationships, ...other.relationships]),
  };
}

function share(all: number, out: number): Meeting['nodes'] {
  return { meet: all - out, all };
}

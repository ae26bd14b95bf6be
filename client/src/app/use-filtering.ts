import { useMemo } from 'react';
import type { Board } from '../state/board.ts';
import { datesOf, type Dates } from '../graph/dating.ts';
import { facetsOf, type Facets } from '../graph/facets.ts';
import { filterSeen, withoutKinds } from '../graph/filter-seen.ts';
import type { FilteredOut } from '../graph/filtering.ts';
import { histogramOf, type Histogram } from '../graph/histogram.ts';
import type { Contents } from '../graph/on-canvas.ts';
import type { Meeting } from '../words/say-meeting.ts';

/** What filters and the strip of time say of what is on the canvas. */
export interface Filtering {
  readonly out: FilteredOut;
  /** What is seen before filters: all but the kinds that are hidden. All that is counted here is counted in it. */
  readonly seen: Contents;
  readonly meeting: Meeting;
  readonly facets: Facets;
  readonly histogram: Histogram;
  readonly dates: Dates;
}

export function useFiltering(contents: Contents, { filters, hidden }: Board): Filtering {
  const { nodes, relationships } = contents;
  const dates = useMemo(() => datesOf(nodes, relationships), [nodes, relationships]);
  const seen = useMemo(() => withoutKinds(contents, hidden), [contents, hidden]);
  const facets = useMemo(() => facetsOf(seen.relationships), [seen]);
  const { out, meeting } = useMemo(
    () => filterSeen(contents, seen, filters, dates),
    [contents, seen, filters, dates],
  );
  const spans = dates[filters.clock];
  const histogram = useMemo(
    () => histogramOf(seen.relationships.map(({ id }) => spans.get(id))),
    [seen, spans],
  );
  return { out, seen, meeting, facets, histogram, dates };
}

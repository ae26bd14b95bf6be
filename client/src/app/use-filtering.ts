import { useMemo } from 'react';
import { datesOf, type Dates } from '../graph/dating.ts';
import { facetsOf, type Facets } from '../graph/facets.ts';
import { filterOut, type FilteredOut } from '../graph/filtering.ts';
import { histogramOf, type Histogram } from '../graph/histogram.ts';
import type { Contents } from '../graph/on-canvas.ts';
import type { Filters } from '../state/filters.ts';

/** What filters and the strip of time say of what is on the canvas. */
export interface Filtering {
  readonly out: FilteredOut;
  readonly facets: Facets;
  readonly histogram: Histogram;
  readonly dates: Dates;
}

export function useFiltering(contents: Contents, filters: Filters): Filtering {
  const { nodes, relationships } = contents;
  const dates = useMemo(() => datesOf(nodes, relationships), [nodes, relationships]);
  const facets = useMemo(() => facetsOf(relationships), [relationships]);
  const out = useMemo(
    () => filterOut({ nodes, relationships }, filters, dates),
    [nodes, relationships, filters, dates],
  );
  const spans = dates[filters.clock];
  const histogram = useMemo(
    () => histogramOf(relationships.map(({ id }) => spans.get(id))),
    [relationships, spans],
  );
  return { out, facets, histogram, dates };
}

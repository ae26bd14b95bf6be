import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { neighbourhoodOptions } from '../api/read-neighbourhood.ts';
import { pathsOptions } from '../api/read-paths.ts';
import type { Brought } from '../graph/drawn-graph.ts';
import { sharedPart } from '../graph/shared-part.ts';
import type { Address } from '../state/address.ts';
import { litAmong } from '../state/path-asked.ts';
import { pathPart } from './brought.ts';

/** A part of the graph, and the name of the wish to see it that the camera follows once. */
export interface SpokenOf extends Brought {
  readonly wish: string;
}

/** What an open card or panel speaks of: the path that is looked at, else two compared nodes with what they share. */
export function useSpokenOf({ path, compared }: Pick<Address, 'path' | 'compared'>): SpokenOf | undefined {
  const found = useQuery(pathsOptions(path)).data;
  const [one, other] = compared ?? ['', ''];
  const enabled = compared !== null;
  const ofOne = useQuery({ ...neighbourhoodOptions(one), enabled }).data;
  const ofOther = useQuery({ ...neighbourhoodOptions(other), enabled }).data;
  return useMemo(() => {
    if (path !== null) {
      const walked = found === undefined ? undefined : pathPart(found, litAmong(path, found.paths));
      return walked === undefined ? undefined : { ...walked, wish: `path ${idsOf(walked)}` };
    }
    if (!enabled || ofOne === undefined || ofOther === undefined) return undefined;
    return { ...sharedPart([one, other], ofOne, ofOther), wish: `compare ${one} ${other}` };
  }, [path, found, enabled, one, other, ofOne, ofOther]);
}

function idsOf({ relationships }: Brought): string {
  return relationships.map(({ id }) => id).join(' ');
}

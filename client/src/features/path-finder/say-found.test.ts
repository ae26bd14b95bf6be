import { expect, test } from 'vitest';
import type { PathsResponse } from '#core/wire/paths';
import { sayFound } from './say-found.ts';

type Found = Parameters<typeof sayFound>[0];
const path = { nodes: [], steps: [], sentence: '' };
const shortest = (count: number, more = false): Partial<Found> => ({
  paths: [path],
  shortest: { steps: 4, count, more },
});
const gaveUp = (completeTo: number): PathsResponse['cut'] => ({ nodesLookedAt: 9_000, completeTo });

test.each<[Partial<Found>, string]>([
  [{}, 'There is no such path of up to 6 steps.'],
  [{ cut: gaveUp(0) }, 'No such path was found before the search gave up; there may be one.'],
  [
    { cut: gaveUp(3) },
    'No such path was found before the search gave up; there may be one of more than 3 steps.',
  ],
  [shortest(1), 'The shortest path has 4 steps.'],
  [{ ...shortest(1), cut: gaveUp(4) }, 'The shortest path has 4 steps.'],
  [{ ...shortest(1), cut: gaveUp(2) }, 'The shortest path found before the search gave up has 4 steps.'],
  [shortest(3), 'The shortest paths have 4 steps; there are 3 of them.'],
  [shortest(1_000, true), 'The shortest paths have 4 steps; there are more than 1,000 of them.'],
  [
    { ...shortest(3), cut: gaveUp(3) },
    'The shortest paths found before the search gave up have 4 steps; there are at least 3 of them.',
  ],
])('of what was found it says no more than the search can know: %j', (found, said) => {
  expect(sayFound({ paths: [], shortest: null, cut: null, ...found })).toBe(said);
});

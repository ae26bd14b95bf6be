import { count } from './count.ts';

export type Since = 'this view was saved' | 'this link was copied';

/**
 * What has become of the case since a view was saved on it, or a link copied. `gone` are the nodes it names that are there
 * no more; undefined where that could not be told.
 */
export function sayChanged(gone: number | undefined, since: Since): string {
  const changed = `The data changed since ${since}`;
  if (gone === undefined) return `${changed}. Whether nodes that it names are gone could not be told.`;
  if (gone === 0) return `${changed}. All nodes that it names are still there.`;
  const are = gone === 1 ? 'is' : 'are';
  return `${changed}: ${count(gone, 'node')} that it names ${are} gone.`;
}

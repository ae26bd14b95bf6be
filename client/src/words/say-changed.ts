import { count } from './count.ts';

/** What has become of the case since a view was saved on it. `gone` are the nodes it names that are there no more. */
export function sayChanged(gone: number): string {
  if (gone === 0)
    return 'The data changed since this view was saved. All nodes that it names are still there.';
  const are = gone === 1 ? 'is' : 'are';
  return `The data changed since this view was saved: ${count(gone, 'node')} that it names ${are} gone.`;
}

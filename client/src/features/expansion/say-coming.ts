import { count } from '../../words/count.ts';

/**
 * How many nodes would come of how many that are new, along so many ways. Where not all relationships were looked at
 * (`cut`), there may be more than these.
 */
export function sayComing(coming: number, total: number, ways: number, cut: boolean): string {
  if (ways === 0) return 'Choose a relationship at least.';
  if (total === 0)
    return cut
      ? 'All that those looked at lead to is on the canvas already.'
      : 'All that these lead to is on the canvas already.';
  if (coming < total || cut)
    return `${coming.toLocaleString('en-GB')} of ${cut ? 'at least ' : ''}${count(total, 'new node')} would come.`;
  return `${count(total, 'new node')} would come: all there are.`;
}

import { count } from '../../words/count.ts';

/** What can be put into a list, in a few words: what is selected, or the one relationship that is open. */
export function sayChosen(ids: readonly string[]): string {
  return ids.some((id) => id.includes('~')) ? 'this relationship' : count(ids.length, 'selected thing');
}

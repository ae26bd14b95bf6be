import { MOST_STEPS, type PathsResponse } from '#core/wire/paths';
import { count } from '../../words/count.ts';

/** What was found, in a sentence; where the search gave up, no more than it can know. */
export function sayFound({
  paths,
  shortest,
  cut,
}: Pick<PathsResponse, 'paths' | 'shortest' | 'cut'>): string {
  if (shortest === null || paths.length === 0) return sayNone(cut);
  const { steps, more } = shortest;
  const all = cut === null || cut.completeTo >= steps;
  const found = all ? '' : ' found before the search gave up';
  if (shortest.count === 1 && !more) return `The shortest path${found} has ${count(steps, 'step')}.`;
  const least = more ? 'more than ' : all ? '' : 'at least ';
  const many = `${least}${shortest.count.toLocaleString('en-GB')}`;
  return `The shortest paths${found} have ${count(steps, 'step')}; there are ${many} of them.`;
}

function sayNone(cut: PathsResponse['cut']): string {
  if (cut === null) return `There is no such path of up to ${count(MOST_STEPS, 'step')}.`;
  const longer = cut.completeTo === 0 ? '' : ` of more than ${count(cut.completeTo, 'step')}`;
  return `No such path was found before the search gave up; there may be one${longer}.`;
}

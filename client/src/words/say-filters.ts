import { relationshipTypeDefinition } from '#core/model/relationship-types';
import { sayWhen } from '#core/date/say-when';
import { withinSentence } from '#core/within-sentence';
import type { Board } from '../state/board.ts';
import { onlyTypes } from '../state/filters.ts';
import { kindPlural } from '../state/kind-names.ts';
import type { KindLook } from '../state/preferences.ts';

/** What narrows what is shown, a phrase each, with kinds as they are called here: `hidden: Topics`. */
export function sayFilters(
  { start, hidden, removed, filters }: Board,
  nameOf: (id: string) => string | undefined,
  kinds: Readonly<Record<string, KindLook>>,
): readonly string[] {
  const { types, standings, sources, leastSources, clock, text } = filters;
  const phrases: string[] = [];
  if (start === 'nothing') phrases.push('only nodes that were chosen');
  if (hidden.length > 0) {
    phrases.push(`hidden: ${hidden.map((label) => kindPlural(label, kinds)).join(', ')}`);
  }
  if (removed.length > 0) phrases.push(`${removed.length.toLocaleString('en-GB')} taken off the canvas`);
  if (types.length > 0) {
    const only = onlyTypes(filters);
    const words = (only ?? types).map((type) => `“${relationshipTypeDefinition(type)?.reads ?? type}”`);
    phrases.push(`${only === undefined ? 'without' : 'only'} ${words.join(', ')}`);
  }
  if (standings.length > 0) phrases.push(`without what is ${standings.join(', ')}`);
  if (sources.length > 0)
    phrases.push(`only from ${sources.map((id) => withinSentence(id, nameOf(id) ?? id)).join(', ')}`);
  if (leastSources > 1) phrases.push(`with ${leastSources} independent sources or more`);
  const range = sayRange(filters);
  if (range !== undefined) phrases.push(`${clock} ${range}`);
  if (text !== '') phrases.push(`with “${text}” in a name or the relationship`);
  return phrases;
}

function sayRange({ mode, from, to }: Board['filters']): string | undefined {
  const [first, last] = [from === null ? undefined : sayWhen(from), to === null ? undefined : sayWhen(to)];
  switch (mode) {
    case 'as-of':
      return last === undefined ? undefined : `until ${last}`;
    case 'since':
      return first === undefined ? undefined : `since ${first}`;
    case 'within':
      if (first === undefined && last === undefined) return undefined;
      if (first === last) return first;
      return [first === undefined ? '' : `from ${first}`, last === undefined ? '' : `to ${last}`]
        .join(' ')
        .trim();
    default:
      return mode satisfies never;
  }
}

import type { EntityLabel } from '#core/model/labels';
import { plainText } from '#core/plain-text';
import { allNameWords, nameWords, type NamedEntity, type NameIndex } from './name-index.ts';
import { mentionsIn } from './name-mentions.ts';
import { sentenceOf, SMALL, stem } from './telling-words.ts';

/**
 * The claims and events of which a sentence says the same in other words: `Thompson was refused NHS treatment for his
 * cancer`. Whoever is named must be named there, in that order; every other telling word must stand there, be they fewer,
 * and no `not` more or less; what is done to somebody is not what they do.
 */
export function saidAlike(
  text: string,
  labels: readonly EntityLabel[],
  names: NameIndex,
): readonly NamedEntity[] {
  const wantedLabels = labels.filter((label) => label === 'Claim' || label === 'Event');
  const plain = plainText(text).replace(
    /^(?:the (?:claim|statement|idea|story|allegation|suggestion) )?that /,
    '',
  );
  if (wantedLabels.length === 0 || plain.split(' ').length < LEAST_WORDS) return [];
  const named = mentionsIn(plain, names);
  const { stems: asked, negated, passive } = sentenceOf(plain);
  const ofNames = new Set(named.flatMap((entity) => [...allNameWords(entity)].map(stem)));
  const wanted = [...new Set(asked.filter((one) => !ofNames.has(one) && !LIGHT.has(one)))];
  if (wanted.length === 0) return [];
  return names.ofLabels(wantedLabels).filter((entity) => {
    const { stems, ...said } = sentenceOf(entity.name);
    // `Rudd was accused by Gove` is not `Rudd accused Gove`
    if (said.negated !== negated || (named.length > 0 && said.passive !== passive)) return false;
    if (!wanted.every((one) => stems.includes(one))) return false;
    let from = 0;
    for (const one of named) {
      const at = placeOf(one, stems, from, names);
      if (at < 0) return false;
      from = at;
    }
    const telling = new Set(sentenceOf(withoutDay(entity.name)).stems.filter((one) => !LIGHT.has(one)));
    // few words tell a thing only where they are all that is said of it: `when did Gove defend Rudd`
    if (wanted.length < LEAST_TELLING)
      return named.length > 0 && [...telling].every((one) => asked.includes(one) || ofNames.has(one));
    return (wanted.length + named.length) * 2 >= telling.size;
  });
}

const LEAST_WORDS = 3;
const LEAST_TELLING = 2;

/** `Gove defends Rudd, 28 April 2018` without its day. */
function withoutDay(name: string): string {
  return name.replace(/, [^,]*\d{4}$/, '');
}

/** Verbs that leave to their object what is done, by their stems. */
const LIGHT: ReadonlySet<string> = new Set(
  'take mak hav get giv go com put set feed try seem keep let us peopl som ther becom'.split(' '),
);

/** Where somebody stands in a sentence, by any name, that of an office that they held or of who held it; -1 where nowhere. */
function placeOf(entity: NamedEntity, stems: readonly string[], from: number, names: NameIndex): number {
  const holders = (entity.facts?.holders ?? []).flatMap(({ holder }) => names.entity(holder) ?? []);
  const offices = (entity.facts?.bodies ?? []).flatMap((id) => {
    const body = names.entity(id);
    return body?.label === 'Post' ? [body] : [];
  });
  const places = [entity, ...holders, ...offices].flatMap((one) =>
    nameWords(one).map((name) => {
      const words = name.filter((word) => !SMALL.has(word)).map(stem);
      return words.length === 0
        ? -1
        : stems.findIndex((_, at) => at >= from && words.every((word, next) => stems[at + next] === word));
    }),
  );
  const found = places.filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

import MiniSearch from 'minisearch';
import type { EntityLabel } from '#core/model/labels';
import { editDistance } from '#core/nearest-name';
import { cutUnspaced, isOneUnspaced } from '#core/cut-unspaced';
import { plainText } from '#core/plain-text';
import { kept } from './kept.ts';
import { saysAs } from './says-as.ts';
import { titles, type Titles } from './titles.ts';
import { vocabulary } from './vocabulary.ts';

/** An entity as it can be found by its names. */
export interface NamedEntity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A few words that tell namesakes apart. */
  readonly hint: string | null;
  /** What a description of it can rest on; left out where nothing is known. */
  readonly facts?: EntityFacts;
}

/** What tells a paper, an event or an office from others of its kind. Ids are entities'; days are ISO, null where open or unknown. */
export interface EntityFacts {
  /** A document's type, or the kind of another thing: `memo`, `hearing`, `party`. */
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Who wrote, sent or published it. */
  readonly makers: readonly string[];
  /** The makers apart, where they are known apart. */
  readonly authors?: readonly string[];
  readonly senders?: readonly string[];
  readonly publishers?: readonly string[];
  /** Whom it went to, copies too. */
  readonly recipients: readonly string[];
  /** Who held it, where it is an office; a term whose dates nobody gives has none. */
  readonly holders: readonly Term[];
  /** What a paper or an event is about. */
  readonly about?: readonly string[];
  /** Who took part in an event, or held it. */
  readonly takingPart?: readonly string[];
  /** The bodies that somebody belongs to, works for or holds an office in, and those that these are part of. */
  readonly bodies?: readonly string[];
  /** What the case says of it, a sentence each: in short, the claims about it, the occasions it was at. */
  readonly tellings?: readonly string[];
  /** What it said itself, a sentence each. */
  readonly sayings?: readonly string[];
}

export interface Term {
  readonly holder: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An entity found, by which of its names, and how well (higher is better, comparable within one search). */
export interface FoundEntity {
  readonly entity: NamedEntity;
  readonly matched: string;
  readonly score: number;
}

/** What some words of a question can mean. `several` are ordered best first. */
export type Resolution =
  | {
      readonly kind: 'one';
      readonly entity: NamedEntity;
      /** True where the words are a name of it, not a part of one. */
      readonly exactly: boolean;
    }
  | { readonly kind: 'several'; readonly entities: readonly NamedEntity[] }
  | { readonly kind: 'none' };

/** Finds entities by name, alias or part of one; through typing mistakes, missing accents and prefixes. */
export interface NameIndex {
  readonly search: (
    text: string,
    limit: number,
    labels?: readonly EntityLabel[],
  ) => { readonly hits: readonly FoundEntity[]; readonly total: number };
  /** What a name in a question means, among entities of some labels. Several fit: all of them, never a guess. */
  readonly resolve: (text: string, labels: readonly EntityLabel[]) => Resolution;
  /** The one entity of some labels that is called exactly so, possessive or not. */
  readonly named: (text: string, labels: readonly EntityLabel[]) => NamedEntity | undefined;
  /** All entities of some labels that are called exactly so, possessive or not. */
  readonly called: (text: string, labels: readonly EntityLabel[]) => readonly NamedEntity[];
  /** Everything of some labels, in the order of the case. */
  readonly ofLabels: (labels: readonly EntityLabel[]) => readonly NamedEntity[];
  readonly entity: (id: string) => NamedEntity | undefined;
  /** Names that read like a part of a sentence, each as one word of a question. */
  readonly titles: Titles;
  /** True where a word stands in the name of any entity, and so is no misspelt word of a question. */
  readonly knowsWord: (word: string) => boolean;
  /** Words of names that a slip of the hand makes of a word. */
  readonly wordsNear: (word: string) => readonly string[];
}

/** How readily a label is what a person looks for: people and papers before sentences that mention them. */
const WEIGHT: Readonly<Record<EntityLabel, number>> = {
  Person: 3,
  Post: 2.2,
  Organisation: 2.2,
  Document: 2,
  Group: 1.8,
  Event: 1.6,
  Topic: 1.5,
  Place: 1.4,
  Claim: 0.7,
};
const MOST_CHOICES = 8;
const MOST_REMEMBERED = 2000;

export function nameIndex(entities: readonly NamedEntity[]): NameIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const exact = new Map<string, NamedEntity[]>();
  const byWord = new Map<string, NamedEntity[]>();
  const known = titles(entities.flatMap(namesOf));
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      addTo(exact, withoutArticle(plainText(name)), entity);
      const title = known.wordFor(name);
      if (title !== undefined) addTo(exact, title, entity);
    }
    for (const word of allNameWords(entity)) addTo(byWord, word, entity);
  }
  const index = new MiniSearch<{ id: string; name: string; aliases: string }>({
    fields: ['name', 'aliases'],
    tokenize: searchedWordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 1.5 },
      prefix: (term) => term.length > 1 || isOneUnspaced(term),
      fuzzy: (term) => (term.length <= 3 ? false : HANGUL.test(term) ? 1 : 0.25),
      weights: { fuzzy: 0.4, prefix: 0.7 },
      tokenize: searchedWordsOf,
      boostDocument: (id) => WEIGHT[byId.get(String(id))?.label ?? 'Claim'],
    },
  });
  index.addAll(entities.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.join(' \n ') })));

  const near = vocabulary(byWord.keys());

  const search: NameIndex['search'] = (text, limit, labels) => {
    const typed = withoutArticle(plainText(text));
    const results = index.search(text).flatMap((result) => {
      const entity = byId.get(String(result.id));
      if (entity === undefined || (labels !== undefined && !labels.includes(entity.label))) return [];
      const bonus = exact.get(typed)?.includes(entity) === true ? 4 : startsName(entity, typed) ? 1.6 : 1;
      return [
        {
          entity,
          matched: bestName(entity, searchedWordsOf(text), result.terms),
          score: result.score * bonus,
        },
      ];
    });
    results.sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
    return { hits: results.slice(0, limit), total: results.length };
  };

  /** What some words are a slip of, whatever it is: to look for that takes longest. */
  const slipsFrom = kept((words: string): readonly NamedEntity[] => {
    const wanted = words.split(' ');
    return index
      .search(words, {
        combineWith: 'AND',
        prefix: false,
        fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : term.length === 3 ? 1 : false),
      })
      .flatMap(({ id }) => byId.get(String(id)) ?? [])
      .filter((entity) => nameWords(entity).some((known) => isSlipOf(wanted, known)));
  });

  const meant = (typed: string, labels: readonly EntityLabel[]): Resolution => {
    if (typed === '') return { kind: 'none' };
    const fits = (list: readonly NamedEntity[]): readonly NamedEntity[] =>
      list.filter((entity) => labels.includes(entity.label));
    const byName = fits(exact.get(typed) ?? []);
    if (byName.length > 0) return oneOrSeveral(byName, true);

    if (NO_NAME.test(typed)) return { kind: 'none' };
    const wanted = wordsOf(typed)
      .filter((word) => !FILLERS.has(word))
      .map((word) =>
        byWord.has(word)
          ? word
          : ([word.replace(/s$/, ''), word.replace(/ies$/, 'y')].find((one) => byWord.has(one)) ?? word),
      );
    if (wanted.length === 0) return { kind: 'none' };
    const unmarked = fits(exact.get(wanted.join(' ')) ?? []);
    if (unmarked.length > 0) return oneOrSeveral(unmarked, true);
    const byWords = withoutClaims(
      fits(byWord.get(wanted[0] ?? '') ?? []).filter((entity) =>
        nameWords(entity).some((words) => hasAll(words, wanted)),
      ),
      wanted,
    );
    const beginning = new Set(wanted.slice(0, 2).flatMap((word) => byWord.get(word) ?? []));
    const said = theOneSaid(wanted, fits([...beginning]), byWords, (id) => byId.get(id));
    if (said !== undefined) return oneOrSeveral([said]);
    const [whose, what] = typed.split(/(?:'s|s') /);
    const of = what === undefined ? [] : wordsOf(`${what} of ${whose ?? ''}`);
    if (
      byWords.length === 1 &&
      byWords.some((entity) => namesOf(entity).some((name) => saysAs(of, wordsOf(name), false)))
    )
      return oneOrSeveral(byWords);
    if (byWords.length > 0) {
      return byWords.length === 1 &&
        byWords.some((entity) =>
          namesOf(entity).some(
            (name) =>
              isPartOf(wanted, name) || isPartOf(wanted, withoutDate(name)) || isNearlyAllOf(wanted, name),
          ),
        )
        ? oneOrSeveral(byWords)
        : { kind: 'several', entities: byWords.slice(0, MOST_CHOICES) };
    }

    const slips = fits(slipsFrom(wanted.join(' ')));
    return slips.length === 0 ? { kind: 'none' } : oneOrSeveral(slips);
  };

  /** One question asks for the same words again and again: as the name in many forms, and in many descriptions. */
  const resolved = new Map<string, Resolution>();
  const resolve: NameIndex['resolve'] = (text, labels) => {
    const key = `${labels.join()}|${text}`;
    const before = resolved.get(key);
    if (before !== undefined) return before;
    const found = meant(withoutArticle(plainText(text)), labels);
    if (resolved.size >= MOST_REMEMBERED) resolved.clear();
    resolved.set(key, found);
    return found;
  };

  const called: NameIndex['called'] = (text, labels) =>
    (exact.get(withoutArticle(plainText(text)).replace(/'s?$/, '')) ?? []).filter(({ label }) =>
      labels.includes(label),
    );

  const named: NameIndex['named'] = (text, labels) => {
    const [only, other] = called(text, labels);
    return other === undefined ? only : undefined;
  };

  return {
    search,
    named,
    called,
    resolve,
    ofLabels: (labels) => entities.filter((entity) => labels.includes(entity.label)),
    entity: (id) => byId.get(id),
    titles: known,
    knowsWord: (word) => byWord.has(word) || exact.has(word),
    wordsNear: (word) => near.near(word),
  };
}

/** A few words mean a thing that is called so before the sentences that speak of it. */
function withoutClaims(entities: readonly NamedEntity[], wanted: readonly string[]): readonly NamedEntity[] {
  const others = entities.filter(({ label }) => label !== 'Claim');
  return wanted.length < 5 && others.length > 0 ? others : entities;
}

/**
 * The only claim or event that is said with some words: among all that may be, where hardly a word is missing; else the
 * one that holds them all.
 */
function theOneSaid(
  wanted: readonly string[],
  all: readonly NamedEntity[],
  holding: readonly NamedEntity[],
  byId: (id: string) => NamedEntity | undefined,
): NamedEntity | undefined {
  const says = (entity: NamedEntity, closely: boolean): boolean => {
    // `Michael Gove defends Rudd`: whoever took part may be called by more of their name
    const parties = (entity.facts?.takingPart ?? []).flatMap((id) => byId(id) ?? []);
    const called = new Set(parties.flatMap((party) => [...allNameWords(party)]));
    return namesOf(entity).some((name) => {
      const sentence = wordsOf(withoutDate(name));
      const asked = wanted.filter((word) => sentence.includes(word) || !called.has(word));
      return saysAs(asked, sentence, closely);
    });
  };
  const saying = (found: readonly NamedEntity[], closely: boolean): readonly NamedEntity[] =>
    found.filter((entity) => (entity.label === 'Claim' || entity.label === 'Event') && says(entity, closely));
  const [only, other] = saying(all, true);
  if (only !== undefined) return other === undefined ? only : undefined;
  return holding.length === 1 ? saying(holding, false)[0] : undefined;
}

/** `2015 report comes to light, April 2018`: what tells when it was is no part of what happened. */
function withoutDate(name: string): string {
  return name.replace(/, (?:by |before |after )?(?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}$/u, '');
}

/** Words that help a reader and tell nothing apart. */
const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'mr',
  'mrs',
  'ms',
  'sir',
  'dr',
  'miss',
  'dame',
  'lord',
  'lady',
  'baroness',
  'prof',
  'professor',
  'mp',
  'this',
  'that',
]);

function oneOrSeveral(entities: readonly NamedEntity[], exactly = false): Resolution {
  const [first, second] = entities;
  if (first !== undefined && second === undefined) return { kind: 'one', entity: first, exactly };
  return { kind: 'several', entities: entities.slice(0, MOST_CHOICES) };
}

export function namesOf(entity: NamedEntity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

/** Entities come one after another, each with all of its names. */
function addTo(map: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entity]);
  else if (known.at(-1) !== entity) known.push(entity);
}

const NAME_WORDS = new WeakMap<NamedEntity, readonly (readonly string[])[]>();

/** The words of each name of an entity, as they are compared. */
export function nameWords(entity: NamedEntity): readonly (readonly string[])[] {
  const known = NAME_WORDS.get(entity);
  if (known !== undefined) return known;
  const words = namesOf(entity).map(wordsOf);
  NAME_WORDS.set(entity, words);
  return words;
}

const ALL_NAME_WORDS = new WeakMap<NamedEntity, ReadonlySet<string>>();

/** The words of all names of an entity. */
export function allNameWords(entity: NamedEntity): ReadonlySet<string> {
  const known = ALL_NAME_WORDS.get(entity);
  if (known !== undefined) return known;
  const words = new Set(nameWords(entity).flat());
  ALL_NAME_WORDS.set(entity, words);
  return words;
}

/** The words of a name as they are compared: plain, without possessive endings and punctuation. */
export const wordsOf: (text: string) => readonly string[] = kept((text) =>
  plainText(text)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ''),
);

/** A pair of these is some five letters of which each is written by itself: two of them are another syllable. */
const HANGUL = /\p{scx=Hang}/u;

/** The words that names are searched by: what is written without blanks, in pairs of letters, as a part of it is asked for. */
function searchedWordsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    cutUnspaced(word.normalize('NFC'), 'names').map((piece) => piece.text.normalize('NFKD')),
  );
}

export function withoutArticle(plain: string): string {
  return plain
    .replace(/^["']+|["'.,;:!?]+$/g, '')
    .replace(/^(?:the|a|an|this|that|these|those)\s+/, '')
    .replace(
      /^(?:the rt\.? hon\.? |rt\.? hon\.? )?(?:(?:mr|mrs|ms|miss|sir|dame|lord|lady|baroness|dr|prof|professor)\b\.?\s+)?/,
      '',
    )
    .trim();
}

/** What no name begins with, and pronouns: who is meant by them is not in the question. */
const NO_NAME =
  /^(?:to|about|on|over|for|of|is|at|from|by|with|in|into|against|not|no|as)\b|^(?:who|whom|whose|what|which|when|where|how|him|her|them|it|she|he|they|me|us|you|i|someone|anybody|anyone)$/;

/**
 * True where words are enough to mean a name: they run through it unbroken, up to its last word or from its first. The
 * last few words of a whole sentence are not.
 */
function isPartOf(wanted: readonly string[], name: string): boolean {
  const words = wordsOf(name).filter((word) => !FILLERS.has(word));
  return words.some(
    (_, at) =>
      wanted.every((word, index) => words[at + index] === word) &&
      ((at + wanted.length === words.length && wanted.length * 3 >= words.length) ||
        (at === 0 && / of /.test(name))),
  );
}

/** True where hardly a word of the name is missing, whatever their order: `the Labour party leader`. */
function isNearlyAllOf(wanted: readonly string[], name: string): boolean {
  const words = wordsOf(name).filter((word) => !FILLERS.has(word));
  return wanted.length > 1 && wanted.length * 8 >= words.length * 7 && hasAll(words, wanted);
}

/** True where every word stands in the name but for a slip of the hand; numbers and first letters never slip. */
function isSlipOf(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((word) =>
    words.some(
      (known) =>
        known === word ||
        (wanted.length > 1 && known === `${word}${word.at(-1) ?? ''}`) ||
        (word.length > 3 &&
          !/\d/.test(word) &&
          known[0] === word[0] &&
          (word.length > 4 || known.length === word.length) && // `next` is no slip of `net`
          editDistance(word, known, 2) <= (word.length > 7 ? 2 : 1)),
    ),
  );
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

function startsName(entity: NamedEntity, typed: string): boolean {
  return namesOf(entity).some((name) => withoutArticle(plainText(name)).startsWith(typed));
}

/** The name that most of the searched words, or of the terms they matched, stand in; the first where several do. */
function bestName(entity: NamedEntity, typed: readonly string[], terms: readonly string[]): string {
  let best = { name: entity.name, count: -1 };
  for (const name of namesOf(entity)) {
    const words = searchedWordsOf(name);
    const exactly = typed.filter((word) => words.includes(word)).length;
    const count = 2 * exactly + terms.filter((term) => words.includes(term)).length;
    if (count > best.count) best = { name, count };
  }
  return best.name;
}

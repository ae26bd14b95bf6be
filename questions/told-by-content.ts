import type { EntityLabel } from '#core/model/labels';
import { plainText } from '#core/plain-text';
import { isNounFor } from './described.ts';
import { kept } from './kept.ts';
import { mentionsIn } from './name-mentions.ts';
import { allNameWords, nameWords, type NamedEntity, type NameIndex } from './name-index.ts';
import { sentenceOf, stem } from './telling-words.ts';

/**
 * Whoever, or whatever, is told by what is said of it: `the ally who spoke of a sandwich`, `the MP who told Rudd to come
 * clean`, `the paper with the 12,800 target in it`, `the posters in the regional centres`. Every telling word must stand in
 * one clause of what the case says of it, no `not` more or less. Empty where nothing is told so, or a word is left over.
 */
export function toldByContent(
  text: string,
  labels: readonly EntityLabel[],
  names: NameIndex,
): readonly NamedEntity[] {
  const described = partsOf(text);
  if (described === undefined) return [];
  const fitting = candidates(described, labels, names);
  return fitting.filter((entity) => fitsHead(entity, described, names));
}

interface Described {
  /** Whether a clause goes on about it: `who spoke of it`. */
  readonly clause: boolean;
  /** `who`: somebody, no thing and no body. */
  readonly somebody: boolean;
  /** Before the noun: `SNP`, `six-page`. */
  readonly before: readonly string[];
  readonly noun: string;
  readonly rest: string;
}

const PERSON =
  '(?:person|man|woman|individual|one|somebody|someone|official|civil servant|minister|politician|mp|author|journalist|reporter|spokesman|spokeswoman|spokesperson|chap|bloke|guy|lady|gentleman|figure|frontbencher|backbencher)';
const SEVERAL = '(?:people|persons|men|women|officials|ministers|politicians|mps)';
const BODY =
  '(?:body|organisation|department|agency|party|union|committee|newspaper|outlet|watchdog|helpline|operation|policy|scheme|programme)';
const HEADS = new RegExp(
  `^(?:the|that|those|this|these|an?) (?<before>(?:[\\w'-]+ ){0,3}?)(?<noun>${PERSON}|${SEVERAL}|${BODY}|[a-z]+) (?<joint>who|whom|that|which|whose|with|in which|in|on|behind|before|after|about|where|at)(?= ) (?<rest>.+)$`,
);
/** `the human-shield interview`: what tells it stands before. */
const BEFORE = /^(?:the|that|this|those|these) (?<before>[\w'-]+(?: [\w'-]+){0,4}) (?<noun>[a-z]+)$/;

const partsOf = kept((text: string): Described | undefined => {
  const plain = plainText(text).replace(/[,"]/g, '');
  const joined = HEADS.exec(plain)?.groups;
  if (joined !== undefined) {
    const { before = '', noun = '', rest = '', joint = '' } = joined;
    return {
      clause: /^(?:who|whom|that|which|whose)$/.test(joint),
      somebody: /^whom?$/.test(joint),
      before: words(before),
      noun,
      rest,
    };
  }
  const told = BEFORE.exec(plain)?.groups;
  return told === undefined
    ? undefined
    : {
        clause: false,
        somebody: false,
        before: [],
        noun: told['noun'] ?? '',
        rest: (told['before'] ?? '').replaceAll('-', ' '),
      };
});

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

interface Clause {
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Whether the thing itself said so. */
  readonly own: boolean;
}

function clauseOf(text: string, own: boolean): Clause {
  const { stems, negated, passive } = sentenceOf(text);
  return { own, stems: new Set(stems), negated, passive };
}

const CLAUSES =
  /[.;:]\s|, (?:and |but |who |which |or )?|(?<=\w) (?:and|but) (?=(?:said|says|called|denied|was|is|has|had)\b)/;

/** What the case says, by the stems of its words: built once for the names of a case. */
const indexes = new WeakMap<NameIndex, ReadonlyMap<string, readonly NamedEntity[]>>();
const clauses = new WeakMap<NamedEntity, readonly Clause[]>();

function clausesOf(entity: NamedEntity): readonly Clause[] {
  const known = clauses.get(entity);
  if (known !== undefined) return known;
  const { tellings = [], sayings = [] } = entity.facts ?? {};
  const parted = (telling: string): readonly string[] => [
    ...(telling.length < MOST_WHOLE ? [telling] : []),
    ...telling.split(CLAUSES),
  ];
  const made = [
    ...[...tellings, entity.name].flatMap(parted).map((clause) => clauseOf(clause, false)),
    ...sayings.flatMap(parted).map((clause) => clauseOf(clause, true)),
  ];
  clauses.set(entity, made);
  return made;
}

/** A sentence that is no longer may be told as a whole. */
const MOST_WHOLE = 120;
const TOLD: readonly EntityLabel[] = [
  'Person',
  'Group',
  'Organisation',
  'Document',
  'Event',
  'Topic',
  'Place',
];

function indexOf(names: NameIndex): ReadonlyMap<string, readonly NamedEntity[]> {
  const known = indexes.get(names);
  if (known !== undefined) return known;
  const made = new Map<string, NamedEntity[]>();
  for (const entity of names.ofLabels(TOLD))
    for (const one of new Set(clausesOf(entity).flatMap(({ stems }) => [...stems]))) {
      const list = made.get(one);
      if (list === undefined) made.set(one, [entity]);
      else list.push(entity);
    }
  indexes.set(names, made);
  return made;
}

/** Those of which one clause holds every telling word of a description. */
function candidates(
  { rest, clause: told, somebody }: Described,
  labels: readonly EntityLabel[],
  names: NameIndex,
): readonly NamedEntity[] {
  // whoever is named may be called otherwise there: any name of theirs will do
  const named = mentionsIn(rest, names);
  const ways = named.map((entity) => nameWords(entity).map((name) => name.map(stem)));
  const ofNames = new Set(named.flatMap((entity) => [...allNameWords(entity)].map(stem)));
  const { stems, negated, passive } = sentenceOf(rest);
  const wanted = [...new Set(stems.filter((one) => !ofNames.has(one)))];
  if (wanted.join('').length < LEAST_LETTERS) return [];
  const index = indexOf(names);
  const [found = []] = wanted.map((one) => index.get(one) ?? []).toSorted((a, b) => a.length - b.length);
  const says = SAYING.test(rest);
  return found.filter(
    (entity) =>
      labels.includes(entity.label) &&
      (told || !SPEAKS.has(entity.label)) &&
      (!somebody || entity.label === 'Person' || entity.label === 'Group') &&
      !named.includes(entity) &&
      clausesOf(entity).some(
        (clause) =>
          (clause.own || !says || !SPEAKS.has(entity.label)) &&
          clause.negated === negated &&
          // `who refused a licence` is not who was refused one
          (!told || says || clause.passive === passive) &&
          wanted.every((one) => clause.stems.has(one)) &&
          ways.every((some) => some.some((name) => name.every((word) => clause.stems.has(word)))),
      ),
  );
}

const LEAST_LETTERS = 5;
const SPEAKS: ReadonlySet<EntityLabel> = new Set(['Person', 'Group', 'Organisation']);
/** What somebody did who is told by their words: `spoke of a sandwich`. */
const SAYING =
  /^(?:has |had |have )?(?:said|says|say|spoke|speaks|talked|talks|told|tells|called|calls|thinks|thought|claims?|claimed|promised|pledged|insisted|described|warned|worries|worried|understands|reckons|complained|stated|argued)\b/;

/** Whether the noun, and what stands before it, can be said of something. */
function fitsHead(entity: NamedEntity, { before, noun }: Described, names: NameIndex): boolean {
  const is = (kinds: string): boolean => new RegExp(`^${kinds}$`).test(noun);
  const own = allNameWords(entity);
  const ofItself = own.has(noun) || isNounFor(entity, noun);
  const fits =
    ofItself ||
    (entity.label === 'Person' && is(PERSON)) ||
    (entity.label === 'Group' && is(SEVERAL)) ||
    ((entity.label === 'Organisation' || entity.label === 'Topic') && is(BODY)) ||
    (entity.label === 'Document' && /^(?:document|paper|file)$/.test(noun));
  if (!fits) return false;
  const rest = before.filter((word) => !EPITHETS.has(word) && !own.has(word));
  if (rest.length === 0) return true;
  const bodies = names.called(rest.join(' '), ['Organisation', 'Group', 'Place', 'Post']);
  const { bodies: of = [], makers = [], takingPart = [] } = entity.facts ?? {};
  return (
    bodies.some(({ id }) => [...of, ...makers, ...takingPart].includes(id)) ||
    (rest.length === 1 && RANKS.has(rest[0] ?? ''))
  );
}

const EPITHETS: ReadonlySet<string> = new Set(
  'senior female male unnamed anonymous other only same cabinet'.split(' '),
);
const RANKS: ReadonlySet<string> = new Set(
  'labour tory conservative opposition government shadow trade union'.split(' '),
);

import { ENTITY_LABEL_NAMES, type EntityLabel } from '#core/model/labels';
import { plainText } from '#core/plain-text';
import type { CalendarDay } from './calendar-day.ts';
import { spanOfEdtf } from './filled.ts';
import { datePhrases } from './date-phrase.ts';
import { PAPER_NOUNS } from './paper-kind.ts';
import { allNameWords, nameWords, wordsOf, type NamedEntity, type NameIndex } from './name-index.ts';

/** What people call papers and occasions, and the kinds (`docType`, `kind`) that each can mean. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  ...PAPER_NOUNS,
  article: ['article', 'webpage'],
  story: ['article', 'webpage'],
  tweets: ['social-post'],
  thread: ['social-post'],
  missive: ['letter', 'memo', 'email'],
  minute: ['memo', 'note'],
  briefing: ['briefing', 'memo', 'note', 'statement'],
  brief: ['briefing', 'memo', 'note'],
  dossier: ['report', 'memo'],
  study: ['report'],
  scoop: ['article'],
  exclusive: ['article'],
  column: ['article', 'webpage'],
  coverage: ['article'],
  item: ['article', 'webpage'],
  posters: ['posters'],
  video: ['video'],
  clip: ['video'],
  speech: ['speech'],
  interview: ['interview', 'appearance'],
  hearing: ['hearing'],
  session: ['hearing'],
  testimony: ['hearing'],
  evidence: ['hearing'],
  grilling: ['hearing'],
  questioning: ['hearing'],
  appearance: ['appearance', 'hearing', 'interview'],
  meeting: ['meeting'],
  leak: ['leak'],
  disclosure: ['leak'],
  question: ['urgent-question'],
  appointment: ['appointment'],
  promotion: ['appointment'],
  arrival: ['appointment'],
  ballot: ['election'],
  poll: ['election'],
};
/** Words for a paper of any kind. */
const ANY_PAPER: ReadonlySet<string> = new Set(['document', 'paper', 'file']);
const SMALL: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'that',
  'this',
  'one',
  'written',
  'sent',
  'published',
  'dated',
  'prepared',
  'drafted',
  'drawn',
  'up',
  'compiled',
  'produced',
  'composed',
  'penned',
  'authored',
  'issued',
  's',
  'tv',
  'television',
  'radio',
]);
const PARTIES: readonly EntityLabel[] = ['Person', 'Group', 'Organisation', 'Post'];

/**
 * The papers and events that a description fits: `Hugh Ind's memo`, `the letter to the committee`, `the hearing on
 * 25 April`, `the Guardian article`. Every word must be accounted for: by the kind, who made or got it, its date, or
 * its names. Empty where nothing fits or a word is left over.
 */
export function describedBy(
  text: string,
  labels: readonly EntityLabel[],
  names: NameIndex,
  today: CalendarDay,
): readonly NamedEntity[] {
  // `that memo`, `the report from December 2015`, `the memo that Ind wrote`: the same as `the … of …` and `… by …`
  const plain = plainText(text)
    .replace(/^(?:that|this|those|these) /, 'the ')
    .replace(/ (?:that|which) (?:is|was|are|were) /, ' ')
    .replace(
      / (?:headed|headlined|titled|entitled|(?:with|under|bearing) the (?:title|heading|headline)) /,
      ' ',
    )
    .replace(/ from (?=(?:the )?(?:\d|[a-z]+ \d{4}))/, ' of ')
    .replace(
      /^(the .+?) (?:that |which )?(\S+(?: \S+)?) (?:wrote|authored|drafted|sent|penned|prepared|compiled|produced|published|put out)$/,
      '$1 by $2',
    );
  const candidates = names.ofLabels(labels.filter((label) => label === 'Document' || label === 'Event'));
  if (candidates.length === 0) return [];
  // `the hearing on Wednesday` tells which; `the memo before Wednesday` is another question's date.
  const exact = datePhrases(plain, today).filter(({ edtf }) => !edtf.includes('..'));
  const dated = exact.map((phrase) => ({
    rest: `${plain.slice(0, phrase.start)} ${plain.slice(phrase.end).replace(/^'s?\b/, '')}`,
    span: spanOfEdtf(phrase.edtf),
  }));
  for (const { rest, span } of [{ rest: plain, span: undefined }, ...dated]) {
    const found = candidates.filter(
      (entity) =>
        fitsSpan(entity, span) &&
        (fitsWords(entity, rest.replace(/\s+/g, ' ').trim(), names, span !== undefined) ||
          isMetThen(entity, rest.trim(), names, span !== undefined)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function fitsSpan(
  entity: NamedEntity,
  span: { readonly from: string; readonly to: string } | undefined,
): boolean {
  if (span === undefined) return true;
  const { from = null, to = null } = entity.facts ?? {};
  if (from === null && to === null) return false;
  return (from ?? '') <= span.to && (to ?? '9999') >= span.from;
}

const GONE_TO = /^(.+) (?:to|before|with|for|at|in front of|by) (.+)$/;
const MET = /^(.+) (?:to|before|with|for|at|in front of|by|on) (.+)$/;

/**
 * Takes off the words who made it, whom it went to, who took part in it and what it is about, and asks whether the kind
 * and the names account for the rest.
 */
function fitsWords(entity: NamedEntity, words: string, names: NameIndex, dated: boolean): boolean {
  const { makers = [], recipients = [], about = [], takingPart = [] } = entity.facts ?? {};
  const of = makersAndBodies(makers, names);
  const isParty = (text: string, ids: readonly string[]): boolean => isAnyOf(text, ids, names);
  const own = allNameWords(entity);
  const isOwn = (text: string): boolean => wordsOf(text).every((word) => own.has(word) || SMALL.has(word));
  // `her appearance on the programme`; what is on a paper is no part of what it is called
  const to = (entity.label === 'Event' ? MET : GONE_TO).exec(words);
  if (to !== null) {
    const [, rest = '', party = ''] = to;
    const met = isParty(party, [...recipients, ...takingPart]) || (isOwn(party) && isOwn(rest));
    if (met && fitsWords(entity, rest, names, true)) return true; // a title can hold `to` too
  }
  const on = /^(.+?) (?:about|on|over|regarding|concerning|critical of|critici[sz]ing|attacking) (.+)$/.exec(
    words,
  );
  if (on !== null) {
    const [, rest = '', topic = ''] = on;
    if (isOneOf(topic, about, names) && fitsWords(entity, rest, names, true)) return true;
    // its name says what it is about
    if (isOwn(rest) && isNamedIn(topic, own, names)) return true;
  }
  const by = /^(.+?) (?:by|from|of|in)(?: the)? (.+)$/.exec(words);
  if (by !== null) {
    const [, rest = '', party = ''] = by;
    // `the recall of Rudd` is of her who is recalled
    const whose = entity.label === 'Event' ? [...of, ...takingPart] : of;
    if (isParty(party, whose) && fitsWords(entity, rest, names, true)) return true;
  }
  const as = /^(.+) as (?:the )?(.+)$/.exec(words);
  if (as !== null && isOwn(as[2] ?? '') && fitsWords(entity, as[1] ?? '', names, dated)) return true;
  const owned = /^(?:the )?(.+?)(?:'s|s') (.+)$/.exec(words);
  if (owned !== null) {
    const [, party = '', rest = ''] = owned;
    const told = isParty(party, [...of, ...takingPart]);
    return (
      (told && (fitsWords(entity, rest, names, true) || isOwn(rest))) ||
      isKindOf(entity, `${party} ${rest}`, isParty, dated)
    );
  }
  return isKindOf(entity, words, isParty, dated);
}

/** `who appeared before the committee on Wednesday`: whoever took part on that day stands for the occasion. */
function isMetThen(entity: NamedEntity, words: string, names: NameIndex, dated: boolean): boolean {
  return dated && entity.label === 'Event' && isAnyOf(words, entity.facts?.takingPart ?? [], names);
}

function isAnyOf(text: string, ids: readonly string[], names: NameIndex): boolean {
  if (ids.length === 0) return false;
  const party = names.resolve(text, PARTIES);
  switch (party.kind) {
    case 'one':
      return standsFor(party.entity, ids);
    case 'several':
      return party.entities.some((one) => standsFor(one, ids));
    case 'none':
      return false;
    default:
      return party satisfies never;
  }
}

/** Whoever made something, and the bodies that they are of: the memo of one of its officials is a memo from the Home Office. */
function makersAndBodies(makers: readonly string[], names: NameIndex): readonly string[] {
  return [...makers, ...makers.flatMap((id) => names.entity(id)?.facts?.bodies ?? [])];
}

function isNamedIn(text: string, words: ReadonlySet<string>, names: NameIndex): boolean {
  const found = names.resolve(text, ENTITY_LABEL_NAMES);
  return (
    found.kind === 'one' && nameWords(found.entity).some((name) => name.every((word) => words.has(word)))
  );
}

function isOneOf(text: string, ids: readonly string[], names: NameIndex): boolean {
  if (ids.length === 0) return false;
  const found = names.resolve(text, ENTITY_LABEL_NAMES);
  return found.kind === 'one' ? ids.includes(found.entity.id) : false;
}

/** `told` is true where something else tells it apart already, so that its kind alone is enough. */
function isKindOf(
  entity: NamedEntity,
  words: string,
  isParty: (text: string, ids: readonly string[]) => boolean,
  told: boolean,
): boolean {
  // `who had the memo sent` is not who had it: a participle at the end belongs to the question
  if (
    !told &&
    /\b(?:written|sent|published|dated|prepared|drafted|drawn up|compiled|produced|composed|penned|authored|issued)$/.test(
      words,
    )
  )
    return false;
  const left = wordsOf(words).filter((word) => !SMALL.has(word));
  const noun = [left.at(-1), left[0]].find((word) => word !== undefined && isNounFor(entity, word));
  if (noun === undefined) return false;
  const rest = left.toSpliced(left.lastIndexOf(noun), 1);
  const known = allNameWords(entity);
  if (rest.every((word) => known.has(word))) return told || rest.length > 0;
  return isParty(rest.join(' '), entity.facts?.makers ?? []);
}

/** Whether a noun is what people call a paper or an occasion of its kind. */
export function isNounFor(entity: NamedEntity, noun: string): boolean {
  const kind = entity.facts?.kind ?? '';
  return (
    kind === noun ||
    (NOUNS[noun]?.includes(kind) ?? false) ||
    (ANY_PAPER.has(noun) && entity.label === 'Document')
  );
}

/** An office stands for whoever held it. */
function standsFor(party: NamedEntity, ids: readonly string[]): boolean {
  return ids.includes(party.id) || (party.facts?.holders ?? []).some(({ holder }) => ids.includes(holder));
}

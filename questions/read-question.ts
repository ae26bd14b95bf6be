import { plainText } from '#core/plain-text';
import { CATALOGUE } from './catalogue.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { CatalogueEntry, SlotDefinition } from './catalogue-entry.ts';
import { DATE_WORDS, datePhrases } from './date-phrase.ts';
import { datedByEvent } from './dated-by-event.ts';
import { filledDate, type Filled, type FilledDate, type FilledKind } from './filled.ts';
import { wordsOf, type NamedEntity, type NameIndex } from './name-index.ts';
import { outOfScope } from './out-of-scope.ts';
import { COURTESY_WORDS, questionWords } from './question-words.ts';
import { nameGoesOn } from './name-goes-on.ts';
import { isPaperKindSlot, paperKindIn } from './paper-kind.ts';
import { givesWay } from './narrower.ts';
import { rewordings } from './rewordings.ts';
import { resolveSlot, type SlotResolution } from './resolve-slot.ts';
import { asksWhether } from './say-whether.ts';
import { sideBySide } from './side-by-side.ts';
import { withSpelling } from './spelling.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

/** How the words of a question were read. Nothing is ever guessed: what fits several is a choice, the rest is refused. */
export type QuestionRead =
  | {
      readonly kind: 'read';
      readonly entry: CatalogueEntry;
      readonly slots: Readonly<Record<string, Filled>>;
      /** True where it was asked for yes or no. */
      readonly whether: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly entry: CatalogueEntry;
      /** The slots that are clear already. */
      readonly slots: Readonly<Record<string, Filled>>;
      readonly choices: readonly {
        readonly slot: string;
        readonly text: string;
        readonly options: readonly NamedEntity[];
      }[];
    }
  /** `nearest` are the ids of what can be asked and is like it, best first. */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly nearest: readonly string[];
      /** The words that no name fits, where all the rest was understood. */
      readonly missing?: string;
    };

/** What a question is read against: the names of the case, and the day that its `yesterday` counts from. */
export interface QuestionContext {
  readonly names: NameIndex;
  readonly today: CalendarDay;
}

/** More words than any wording has; longer texts only cost time. */
const MOST_WORDS = 45;

/** What a name does not begin with: the form took words of the question for a name. */
const ASKING =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|any|everyone|anyone|there|if|whether)\b|\b(?:who|what|which|when|why|how|for the|of the|did|was)$/;

/** Reads a question with the closed grammar of the catalogue, and its names with the case's own. */
export function readQuestion(question: string, context: QuestionContext): QuestionRead {
  const words = questionWords(question);
  if (words.split(' ').length > MOST_WORDS) {
    return {
      kind: 'refused',
      reason: `I don’t understand a question of more than ${MOST_WORDS} words. Ask one thing, in a sentence.`,
      nearest: nearestEntries(words),
    };
  }
  const corrected = questionWords(withSpelling(plainText(question), GRAMMAR, context.names));
  const attempts = new Set(
    [words, corrected]
      .flatMap((asked) => [asked, datedByEvent(asked, context.names) ?? asked])
      .flatMap((asked) => rewordings(dateLast(asked, context.today)))
      .map((text) =>
        text
          .replace(/,(?=\s|$)| -+(?= )|[:;](?= )/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .flatMap((text) => [text, ...sideBySide(text, context.names)]),
  );
  const resolve = remembering(context);
  const readings = [...attempts]
    .flatMap((text) => variantsOf(text, context.today))
    .flatMap((variant) =>
      CATALOGUE.flatMap((entry) => matches(entry, variant)).filter(
        ({ texts }) => !nameGoesOn(variant.text, texts, context.names),
      ),
    )
    .toSorted((a, b) => a.unexplained - b.unexplained)
    .map((match) => ({ ...fill(match, resolve), unexplained: match.unexplained }));

  const fewest = Math.min(
    ...readings.flatMap(({ kind, unexplained }) => (kind === 'refused' ? [] : [unexplained])),
  );
  const best = readings.filter(({ kind, unexplained }) => kind !== 'refused' && unexplained === fewest);
  const found = best.flatMap((reading) => (reading.kind === 'read' ? [reading] : []));
  const meant = withoutWider(found);
  if (meant.length > 1) return readTwoWays(question, meant);
  const read = meant[0] ?? best[0];
  const scope = outOfScope(words);
  // Half a reading of a question that no papers answer is none.
  if (read?.kind === 'read') return { ...read, whether: asksWhether(words) };
  if (read !== undefined && scope === undefined) return read;
  const unknown = readings.find(
    (reading) => reading.kind === 'refused' && !ASKING.test(reading.missing ?? 'who'),
  );
  if (unknown?.kind === 'refused' && scope === undefined) {
    const nearest = [...new Set([...unknown.nearest, ...nearestEntries(corrected)])].slice(0, 3);
    return { kind: 'refused', reason: unknown.reason, nearest };
  }
  const said = `I don’t understand “${question.trim()}”.`;
  return {
    kind: 'refused',
    reason: scope === undefined ? said : `${said} ${scope}`,
    nearest: nearestEntries(corrected),
  };
}

type Reading = Extract<QuestionRead, { readonly kind: 'read' }>;

/** The different questions among readings that account for equally much, without those that give way to another. */
function withoutWider(found: readonly Reading[]): readonly Reading[] {
  const each = [...new Map(found.toReversed().map((reading) => [keyOf(reading), reading])).values()];
  const different = each.toReversed();
  return different.filter(({ entry }) => !different.some((other) => givesWay(entry.id, other.entry.id)));
}

function keyOf({ entry, slots }: Reading): string {
  return [entry.id, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].join(' ');
}

/** Who acted and who was acted on can hide in the same words: then neither is guessed. */
function readTwoWays(question: string, [one, other]: readonly Reading[]): QuestionRead {
  const says = (reading: Reading | undefined): string =>
    reading === undefined ? '' : `“${readsWith(reading.entry, (slot) => reading.slots[slot]?.name)}”`;
  return {
    kind: 'refused',
    reason: `“${question.trim()}” can mean ${says(one)} or ${says(other)}. Ask one of the two.`,
    nearest: [one, other].flatMap((reading) => reading?.entry.id ?? []),
  };
}

/** `In June 2017, what was it that …`: a date that comes first moves out of the way of the question. */
function dateLast(text: string, today: CalendarDay): string {
  const first = datePhrases(text, today).find(({ start }) => start === 0);
  const rest = first === undefined ? '' : text.slice(first.end).replace(/^\s*(?:[,:;]|-+ )?\s*/, '');
  return first === undefined ||
    !/^(?:who|whom|whose|what|which|when|where|how|was|were|is|are|did|does|do|has|have|had)\b/.test(rest)
    ? text
    : `${rest} ${text.slice(0, first.end)}`;
}

interface Variant {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly date: FilledDate | undefined;
}

/** A question as it stands, and with each of its dates taken out to stand by itself. */
function variantsOf(text: string, today: CalendarDay): readonly Variant[] {
  return [
    { text, words: wordSet(text), date: undefined },
    ...datePhrases(text, today).flatMap((phrase): readonly Variant[] => {
      if (isInName(text, phrase)) return [];
      const date = filledDate(phrase.edtf, phrase.relative);
      const rest = `${text.slice(0, phrase.start)} ${text.slice(phrase.end)}`.replace(/\s+/g, ' ').trim();
      return date === undefined || rest === '' ? [] : [{ text: rest, words: wordSet(rest), date }];
    }),
  ];
}

/**
 * `the December 2015 report`, `the memo of 21 June`: a date between an article and a noun, or behind a paper's own
 * noun, tells which report, not when something was.
 */
function isInName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const opened =
    /(?:^|\s)(?:the|a|an|this|that|which|\S+'s?) $/.test(text.slice(0, start)) ||
    /^(?:of )?the (?:year )?\d{4}$/.test(text.slice(start, end));
  if (opened && /^ (?!who|what|which|when|where|did|was|were)[a-z]/.test(text.slice(end))) return true;
  return /^(?:of|dated) /.test(text.slice(start, end)) && PAPER_OR_EVENT.test(text.slice(0, start));
}

const PAPER_OR_EVENT =
  /\b(?:memo|memorandum|letter|e-?mail|report|article|statement|paper|document|note|post|tweet|minutes|hearing|speech|interview|meeting|leak) $/;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/[^a-z]+/));
}

interface Match {
  readonly entry: CatalogueEntry;
  readonly texts: Readonly<Record<string, string>>;
  readonly date: FilledDate | undefined;
  readonly papers: FilledKind | undefined;
  /** How many words of the question stand in slots: the fewer, the more of it the form accounts for. */
  readonly unexplained: number;
}

function matches(entry: CatalogueEntry, { text, words, date }: Variant): readonly Match[] {
  const slot = entry.slots.find(({ kind }) => kind === 'date');
  if (date === undefined ? slot !== undefined && slot.optional !== true : slot === undefined) return [];
  return entry.forms.flatMap(({ pattern, dated, needs }) => {
    if (dated !== undefined && (date === undefined || (dated === 'before' && date.from !== ''))) return [];
    if (!needs.every((need) => holdsOneOf(words, need))) return [];
    const match = pattern.exec(text);
    if (match === null) return [];
    const texts = Object.fromEntries(
      Object.entries(match.groups ?? {}).flatMap(([name, words]) =>
        typeof words === 'string' && words.trim() !== '' ? [[name, words.trim()]] : [],
      ),
    );
    const unexplained = Object.values(texts).reduce((sum, words) => sum + words.split(' ').length, 0);
    const papers = entry.slots.some(isPaperKindSlot) ? paperKindIn(text, texts) : undefined;
    return [{ entry, texts, date, papers, unexplained }];
  });
}

function holdsOneOf(words: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  if (need.size < words.size) {
    for (const word of need) if (words.has(word)) return true;
    return false;
  }
  for (const word of words) if (need.has(word)) return true;
  return false;
}

type Resolve = (text: string, slot: SlotDefinition, date: FilledDate | undefined) => SlotResolution;

/** Many forms ask for the same words in the same kind of slot. */
function remembering({ names, today }: QuestionContext): Resolve {
  const known = new Map<string, SlotResolution>();
  return (text, slot, date) => {
    const key = `${slot.labels.join()}|${slot.orgKind ?? ''}|${date?.id ?? ''}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const resolved = resolveSlot(text, slot, names, today, date);
    known.set(key, resolved);
    return resolved;
  };
}

function fill({ entry, texts, date, papers }: Match, resolve: Resolve): QuestionRead {
  const slots: Record<string, Filled> = {};
  const choices: { slot: string; text: string; options: readonly NamedEntity[] }[] = [];
  for (const slot of entry.slots) {
    if (slot.kind === 'date') {
      if (date !== undefined) slots[slot.name] = date;
      continue;
    }
    if (isPaperKindSlot(slot)) {
      if (papers !== undefined) slots[slot.name] = papers;
      continue;
    }
    const text = texts[slot.name];
    if (text === undefined && slot.optional === true) continue;
    const found = resolve(text ?? '', slot, date);
    switch (found.kind) {
      case 'one':
        slots[slot.name] = found.filled;
        break;
      case 'several':
        choices.push({ slot: slot.name, text: text ?? '', options: found.entities });
        break;
      case 'none':
        return {
          kind: 'refused',
          reason: `I read this as “${readsWith(entry, (name) => (name === slot.name ? '…' : texts[name]))}”, but no ${slot.kind} here is called “${text ?? ''}”.`,
          nearest: [entry.id],
          missing: text ?? '',
        };
      default:
        return found satisfies never;
    }
  }
  return choices.length === 0
    ? { kind: 'read', entry, slots, whether: false }
    : { kind: 'choice', entry, slots, choices };
}

/** How an entry reads with its slots in it; what is in brackets goes where its slot has no words. */
export function readsWith(
  { reads }: Pick<CatalogueEntry, 'reads'>,
  textOf: (slot: string) => string | undefined,
): string {
  return reads
    .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) =>
      textOf(name) === undefined ? '' : part,
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => textOf(name) ?? '…');
}

const GRAMMAR: Vocabulary = vocabulary([
  ...CATALOGUE.flatMap((entry) => entry.forms.flatMap((form) => form.words)),
  ...DATE_WORDS,
  ...COURTESY_WORDS,
]);

const WORDS_OF: ReadonlyMap<
  string,
  { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> }
> = new Map(
  CATALOGUE.map(({ id, wordings, forms }) => [
    id,
    { own: new Set(wordsOf(wordings.join(' '))), all: new Set(forms.flatMap(({ words }) => words)) },
  ]),
);

/** The three questions of the catalogue that share most words with a text, as ids. */
export function nearestEntries(text: string): readonly string[] {
  const typed = [...new Set(wordsOf(text).filter((word) => !COMMON.has(word)))];
  return [...WORDS_OF]
    .map(([id, { own, all }]) => ({
      id,
      shared: typed.reduce((sum, word) => sum + (own.has(word) ? 3 : all.has(word) ? 1 : 0), 0),
    }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ id }) => id);
}

const COMMON: ReadonlySet<string> = new Set([
  'the',
  'a',
  'of',
  'on',
  'in',
  'was',
  'is',
  'did',
  'to',
  'and',
  's',
]);

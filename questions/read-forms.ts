import { atItsTime } from './at-its-time.ts';
import type { CalendarDay } from './calendar-day.ts';
import { CATALOGUE } from './catalogue.ts';
import type { CatalogueEntry, SlotDefinition } from './catalogue-entry.ts';
import { datePhrases } from './date-phrase.ts';
import { datedByEvent } from './dated-by-event.ts';
import { filledDate, LATEST, type Filled, type FilledDate, type FilledKind } from './filled.ts';
import type { Form } from './form.ts';
import type { NamedEntity, NameIndex } from './name-index.ts';
import { officeAtItsTime } from './office-at-its-time.ts';
import { isOnAir } from './on-air.ts';
import { nameGoesOn } from './name-goes-on.ts';
import { isPaperKindSlot, paperKindIn } from './paper-kind.ts';
import { givesWay } from './narrower.ts';
import { readsWith } from './reads-with.ts';
import { filledEntity, resolveSlot, type SlotResolution } from './resolve-slot.ts';
import { rewordings } from './rewordings.ts';
import { sideBySide } from './side-by-side.ts';

/** What a question is read against: the names of the case, and the day that its `yesterday` counts from. */
export interface QuestionContext {
  readonly names: NameIndex;
  readonly today: CalendarDay;
}

/** A question of the catalogue with every slot filled that must be. */
export interface Reading {
  readonly kind: 'read';
  readonly entry: CatalogueEntry;
  readonly slots: Readonly<Record<string, Filled>>;
}

/** A reading some of whose names fit several entities. */
export interface OpenReading {
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

/** A form fits, but the words in one of its slots are no name here. */
export interface UnknownName {
  readonly kind: 'unknown';
  readonly entry: CatalogueEntry;
  readonly reason: string;
  readonly missing: string;
  /** The words in all its slots. */
  readonly slots: readonly string[];
}

/**
 * What the forms of the catalogue make of some words: readings that account for equally much (several where the words can
 * mean several questions), else one with open names, else the names that are unknown, best first.
 */
export interface FormsRead {
  readonly readings: readonly Reading[];
  readonly open: OpenReading | undefined;
  readonly unknown: readonly UnknownName[];
}

/** Reads words with the forms of the catalogue. `texts` are spellings of the same question. */
export function readForms(texts: readonly string[], context: QuestionContext): FormsRead {
  const attempts = new Set(
    texts
      .flatMap((asked) => [
        asked,
        datedByEvent(asked, context.names, context.today) ?? asked,
        officeAtItsTime(asked, context.names, context.today) ?? asked,
      ])
      .flatMap((asked) => rewordings(dateLast(withoutThen(asked, context.today), context.today)))
      .map((text) =>
        text
          .replace(/,(?=\s|$)| -+(?= )|[:;](?= )/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .flatMap((text) => [text, ...sideBySide(text, context.names, context.today)]),
  );
  const resolve = remembering(context);
  const found = [...attempts]
    .flatMap((text) => variantsOf(text, context.today))
    .flatMap((variant) =>
      matches(variant).filter(
        ({ entry, texts: names }) =>
          (!isNameAlone(variant.text, names) || isCalledSo(variant.text, entry, context.names)) &&
          !nameGoesOn(variant.text, names, context.names) &&
          !isOnAir(variant.text, names, context.names),
      ),
    )
    .toSorted((a, b) => a.unexplained - b.unexplained)
    .map((match) => ({ read: fill(match, resolve, context.today), unexplained: match.unexplained }));
  const fewest = found.find(({ read }) => read.kind !== 'unknown')?.unexplained;
  const best = found.flatMap(({ read, unexplained }) => (unexplained === fewest ? [read] : []));
  return {
    readings: withoutWider(best.flatMap((read) => (read.kind === 'read' ? [read] : []))),
    open: best.find((read) => read.kind === 'choice'),
    unknown: found.flatMap(({ read }) => (read.kind === 'unknown' ? [read] : [])),
  };
}

function isNameAlone(text: string, names: Readonly<Record<string, string>>): boolean {
  return Object.values(names).some((name) => name === text);
}

/** `Home Secretary, 2015`: a name that asks by itself is a name, and no words for something else of its kind. */
function isCalledSo(text: string, { slots }: CatalogueEntry, names: NameIndex): boolean {
  return slots.some(({ labels }) => {
    const found = names.resolve(text, labels);
    return found.kind === 'one' && found.exactly;
  });
}

/** The different questions among readings that account for equally much, without those that give way to another. */
export function withoutWider(found: readonly Reading[]): readonly Reading[] {
  const each = [...new Map(found.toReversed().map((reading) => [keyOf(reading), reading])).values()];
  const different = each.toReversed();
  return different.filter(
    (one) => !different.some((other) => givesWay(one.entry.id, other.entry.id) || isOnOccasion(other, one)),
  );
}

/** `what did she say in answer to the urgent question`: what can be an occasion is no topic. */
function isOnOccasion(one: Reading, other: Reading): boolean {
  const { event } = one.slots;
  return (
    one.entry === other.entry &&
    event !== undefined &&
    other.slots['event'] === undefined &&
    other.slots['about']?.id === event.id
  );
}

function keyOf({ entry, slots }: Reading): string {
  return [entry.id, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].join(' ');
}

/** `I've been off since 27 April, what is new since then?`: the day is said already. */
function withoutThen(text: string, today: CalendarDay): string {
  const plain = text.replace(/ since then$/, '');
  return plain !== text && datePhrases(plain, today).some(({ edtf }) => edtf.endsWith('/..')) ? plain : text;
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
  readonly asked: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly date: FilledDate | undefined;
  readonly papers: FilledKind | undefined;
  /** How many words of the question stand in slots: the fewer, the more of it the form accounts for. */
  readonly unexplained: number;
}

function matches(variant: Variant): readonly Match[] {
  return formsFor(variant.words).flatMap(({ entry, form }) => match(entry, form, variant) ?? []);
}

function isOn(date: FilledDate, side: 'any' | 'before' | 'since'): boolean {
  return side === 'any' || (side === 'before' ? date.from === '' : date.to === LATEST);
}

function match(
  entry: CatalogueEntry,
  { pattern, dated, needs }: Form,
  { text, words, date }: Variant,
): Match | undefined {
  const slot = entry.slots.find(({ kind }) => kind === 'date');
  if (date === undefined ? slot !== undefined && slot.optional !== true : slot === undefined)
    return undefined;
  if (dated !== undefined && (date === undefined || !isOn(date, dated))) return undefined;
  if (!needs.every((need) => holdsOneOf(words, need))) return undefined;
  const fitting = pattern.exec(text);
  if (fitting === null) return undefined;
  const texts = Object.fromEntries(
    Object.entries(fitting.groups).flatMap(([name, words]) =>
      words.trim() === '' ? [] : [[name, words.trim()]],
    ),
  );
  const unexplained = Object.values(texts).reduce(
    (sum, words) => sum + words.replace(/^(?:that|this|those|these) /, '').split(' ').length,
    0,
  );
  const papers = entry.slots.some(isPaperKindSlot) ? paperKindIn(text, texts) : undefined;
  return { entry, asked: text, texts, date, papers, unexplained };
}

interface FormOfEntry {
  readonly entry: CatalogueEntry;
  readonly form: Form;
  readonly order: number;
}

/** The forms of the catalogue by the words of the set that is hardest to meet, one of which a text must hold; `''` needs none. */
let byNeed: ReadonlyMap<string, readonly FormOfEntry[]> | undefined;

/** The forms that some words can fit at all, in the order of the catalogue. */
function formsFor(words: ReadonlySet<string>): readonly FormOfEntry[] {
  byNeed ??= formsByNeed();
  const found = new Set<FormOfEntry>();
  for (const word of ['', ...words]) for (const form of byNeed.get(word) ?? []) found.add(form);
  return [...found].sort((a, b) => a.order - b.order);
}

function formsByNeed(): ReadonlyMap<string, readonly FormOfEntry[]> {
  const all = CATALOGUE.flatMap((entry) => entry.forms.map((form) => ({ entry, form })));
  const found = new Map<string, FormOfEntry[]>();
  for (const [order, { entry, form }] of all.entries()) {
    const least = form.needs.toSorted((a, b) => commonness(a) - commonness(b))[0];
    const one = { entry, form, order };
    for (const word of least ?? ['']) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [one]);
      else known.push(one);
    }
  }
  return found;
}

/** How readily a set of words is met by any question: by what it holds of the commonest, then by its size. */
function commonness(need: ReadonlySet<string>): number {
  return COMMONEST.filter((word) => need.has(word)).length * 1000 + need.size;
}

const COMMONEST = ['who', 'what', 'which', 'the', 'did', 'was', 'is', 'of', 'to', 'on', 'by', 'about', 'in'];

function holdsOneOf(words: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  if (need.size < words.size) {
    for (const word of need) if (words.has(word)) return true;
    return false;
  }
  for (const word of words) if (need.has(word)) return true;
  return false;
}

type Resolve = (text: string, slot: SlotDefinition, date: FilledDate | undefined) => SlotResolution;

/** What names were resolved to, as long as the case has those names: to look for what is like a name takes long. */
const resolutions = new WeakMap<NameIndex, Map<string, SlotResolution>>();
/** So many are kept before they are forgotten. */
const MOST_KEPT = 10_000;

/** Many forms, and many ways to cut a question, ask for the same words in the same kind of slot. */
function remembering({ names, today }: QuestionContext): Resolve {
  const kept = resolutions.get(names) ?? new Map<string, SlotResolution>();
  resolutions.set(names, kept);
  return (text, slot, date) => {
    const key = `${today}|${slot.labels.join()}|${slot.orgKind ?? ''}|${date?.id ?? ''}|${text}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const resolved = resolveSlot(text, slot, names, today, date);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, resolved);
    return resolved;
  };
}

function fill(
  { entry, asked, texts, date, papers }: Match,
  resolve: Resolve,
  today: CalendarDay,
): Reading | OpenReading | UnknownName {
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
      case 'several': {
        const options = atItsTime(asked, found.entities, today);
        const [only, other] = options;
        if (found.entities.length > 1 && only !== undefined && other === undefined)
          slots[slot.name] = filledEntity(only);
        else choices.push({ slot: slot.name, text: text ?? '', options });
        break;
      }
      case 'none':
        return {
          kind: 'unknown',
          entry,
          reason: `I read this as “${readsWith(entry, (name) => (name === slot.name ? '…' : texts[name]))}”, but no ${slot.kind} here is called “${text ?? ''}”.`,
          missing: text ?? '',
          slots: Object.values(texts),
        };
      default:
        return found satisfies never;
    }
  }
  return choices.length === 0 ? { kind: 'read', entry, slots } : { kind: 'choice', entry, slots, choices };
}

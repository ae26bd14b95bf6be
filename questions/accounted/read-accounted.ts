import { catalogueEntry } from '../catalogue.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { datePhrases } from '../date-phrase.ts';
import { filledDate, type Filled, type FilledDate } from '../filled.ts';
import { phrase, tokensIn, type Phrase } from '../form.ts';
import { withoutWider, type QuestionContext, type Reading } from '../read-forms.ts';
import { isOnAir } from '../on-air.ts';
import { resolveSlot } from '../resolve-slot.ts';
import { nameFinder, type FindNames, type NameSpan } from './name-spans.ts';
import { SENSES, type Asked, type Role, type Sense, type SenseSlot } from './senses.ts';

/**
 * Reads words in whatever order, where every one of them is accounted for: as a name, a date, a question word, a word by
 * which one question of the catalogue is told, or one that carries nothing. A word that is none of these (`not`, `why`,
 * `except`, a verb that no question has) ends the reading. Who acted and who was acted on must be plain from the voice of
 * the verb or a preposition. `texts` are ways to put one question. Gives the
 * different readings that there are; only a single one means anything.
 */
export function readAccounted(texts: readonly string[], context: QuestionContext): readonly Reading[] {
  const find = nameFinder(context);
  return withoutWider([...new Set(texts)].flatMap((text) => readText(text, context, find)));
}

function readText(text: string, context: QuestionContext, find: FindNames): readonly Reading[] {
  const plain = text
    .replace(/[,;:?!"]|\.(?!\d)|\s-+(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const dated = datePhrases(plain, context.today).flatMap(({ start, end, edtf, relative }) => {
    const date = filledDate(edtf, relative);
    const rest = `${plain.slice(0, start)} ${plain.slice(end)}`.replace(/\s+/g, ' ').trim();
    return date === undefined ? [] : [{ words: rest, date }];
  });
  return [{ words: plain, date: undefined }, ...dated].flatMap(({ words, date }) => {
    return [true, false].flatMap((described) => {
      const spans = find(words, described);
      return SENSES.flatMap((sense) => readSense(sense, { words, date, spans, context }));
    });
  });
}

interface Text {
  readonly words: string;
  readonly date: FilledDate | undefined;
  readonly spans: readonly NameSpan[];
  readonly context: QuestionContext;
}

/** What a stretch of tokens is accounted for as. */
type Item =
  | { readonly kind: 'name'; readonly to: number; readonly span: NameSpan }
  | { readonly kind: 'before'; readonly to: number }
  | { readonly kind: 'cue'; readonly to: number; readonly cue: number }
  | { readonly kind: 'asked'; readonly to: number; readonly asked: Asked }
  | { readonly kind: 'nothing'; readonly to: number };
type Placed = Item & { readonly from: number };

function readSense(sense: Sense, text: Text): readonly Reading[] {
  const entry = catalogueEntry(sense.entry);
  if (entry === undefined) return [];
  const dateSlot = entry.slots.find(({ kind }) => kind === 'date');
  if (text.date === undefined ? dateSlot !== undefined && dateSlot.optional !== true : dateSlot === undefined)
    return [];
  const items = itemsOf(sense, text);
  if (items === undefined) return [];
  if (!sense.cues.every((_, cue) => items.some((item) => item.kind === 'cue' && item.cue === cue))) return [];
  const asked = askedIn(items, text.words);
  if (![...asked].every((one) => sense.asks.includes(one) || one === 'whether')) return [];
  if (!sense.asks.some((one) => asked.has(one))) return [];
  return assignments(entry, sense, items, text).map((slots) => ({
    kind: 'read',
    entry,
    slots: text.date === undefined ? slots : { ...slots, date: text.date },
  }));
}

/**
 * What is asked for. `who` right behind a name goes on about it, where something else is asked for; a list is asked for
 * without a question word.
 */
function askedIn(items: readonly Placed[], words: string): ReadonlySet<Asked> {
  const all = items.filter((item) => item.kind === 'asked');
  const free = all.filter(
    ({ asked, from }) => asked !== 'who' || !items.some(({ kind, to }) => kind === 'name' && to === from),
  );
  const asked = new Set<Asked>((free.length > 0 ? free : all).map((item) => item.asked));
  if (WHETHER.test(words)) asked.add('whether');
  if (asked.size === 0 && LISTS.test(words)) asked.add('what');
  return asked;
}

const LISTS = /^(?:a |the )?(?:list|all|every|each|any)\b/;
const WHETHER = /^(?:that|was|were|is|are|did|does|do|has|have|had|whether|if)\b/;

const BODIES = '<bodies>';
const ASKED: readonly (readonly [Asked, Phrase])[] = [
  [
    'who',
    phrase(
      `([by|to|from|on|for|of|with|in|into|at] (who|whom|whose|whoever) [desk|desks|hands|inbox|in-tray|pen|office]|[on|in|into|at] (which|what) (desk|desks|hands|inbox|inboxes|in-tray|in-trays|offices)|(which|what) ${BODIES} ' s|[by|from|to] (which|what|any|all|every|how many|the|those|some) [of the] ${BODIES}|everyone|everybody|anyone|anybody|somebody|someone|those|the ones|ones)`,
    ),
  ],
  ['when', phrase('([since] when|[on|in|the] [what|which] (date|day|month|year) [of])')],
  ['how', phrase('(how|in what (way|ways))')],
  [
    'what',
    phrase(
      '([in|of|to|by|on] (what|whatever|anything|everything|something|(which|what|any|all|the|every|those) [of the] <papers>|[which|what] (evidence|things)))',
    ),
  ],
];

/** Words that carry nothing where all the others are accounted for. */
const NOTHING = phrase(
  `(the|a|an|was|were|is|are|be|been|being|has|have|had|did|does|do|it|they|them|she|he|her|him|his|their|its|herself|himself|themselves|this|that|these|there|here|then|so|but|and|also|all|any|some|every|each|both|already|ever|actually|please|exactly|else|together|one another|each other|two|list [of]|lists of|which|(i|we) [would|' d] (like|love|want|need) to (know|see|hear|learn)|since then|(i|we) ' ve been (off|away|out)|(i|we) (gather|believe|understand|hear|think|suppose|see|need|want)|i ' (d like|m told|ve heard)|(show|tell|give) (me|us)|in (this|the) (case|affair|story|matter|file|files|papers|articles|sources|record|press|scandal)|back in|went round|go round|did the rounds|do the rounds|at the time|(who|that|which) (was|is) it|(that|same) (person|man|woman|day)|what|was it)`,
);

/** Accounts for every token of a text, or for none: undefined where one is left over. */
function itemsOf(sense: Sense, { words, spans }: Text): readonly Placed[] | undefined {
  const { length } = tokensIn(words);
  const nameAt = new Map(spans.map((span) => [span.from, span]));
  const kept = new Map<number, readonly Placed[] | undefined>();

  const optionsAt = (place: number): readonly Item[] => {
    const span = nameAt.get(place);
    if (span !== undefined) return [{ kind: 'name', to: span.to, span }];
    const ends = (one: Phrase): readonly number[] =>
      [...one.endsAt(words, place)].filter((to) => to > place && !crosses(place, to)).sort((a, b) => b - a);
    return [
      ...Object.values(sense.slots).flatMap(({ before }) =>
        before === undefined
          ? []
          : ends(before).flatMap((to): readonly Item[] => (nameAt.has(to) ? [{ kind: 'before', to }] : [])),
      ),
      ...sense.cues.flatMap((one, cue) => ends(one).map((to): Item => ({ kind: 'cue', to, cue }))),
      ...ends(sense.also).map((to): Item => ({ kind: 'nothing', to })),
      ...ASKED.flatMap(([asked, one]) => ends(one).map((to): Item => ({ kind: 'asked', to, asked }))),
      ...[NOTHING, sense.also].flatMap((one) => ends(one).map((to): Item => ({ kind: 'nothing', to }))),
    ];
  };
  const crosses = (from: number, to: number): boolean =>
    spans.some((span) => span.from < to && span.to > from);

  const from = (place: number): readonly Placed[] | undefined => {
    if (place === length) return [];
    if (kept.has(place)) return kept.get(place);
    let found: readonly Placed[] | undefined;
    for (const option of optionsAt(place)) {
      const rest = from(option.to);
      if (rest === undefined) continue;
      found = [{ ...option, from: place }, ...rest];
      break;
    }
    kept.set(place, found);
    return found;
  };
  return from(0);
}

/** The ways in which the names fill the slots. Slots that take the same fill in the order of the text. */
function assignments(
  entry: CatalogueEntry,
  sense: Sense,
  items: readonly Placed[],
  text: Text,
): readonly Readonly<Record<string, Filled>>[] {
  const names = items.filter((item) => item.kind === 'name');
  const slots = entry.slots.filter(({ name }) => sense.slots[name] !== undefined);
  if (names.length > slots.length) return [];
  const ways = fillings(0, {});
  return entry.id === 'connected' ? ways.slice(0, 1) : ways;

  function fillings(
    at: number,
    taken: Readonly<Record<string, Filled>>,
  ): readonly Readonly<Record<string, Filled>>[] {
    const item = names[at];
    if (item === undefined)
      return slots.every(({ name, optional }) => optional === true || taken[name] !== undefined)
        ? [taken]
        : [];
    return slots.flatMap((slot) => {
      const allowed = sense.slots[slot.name];
      if (taken[slot.name] !== undefined || allowed === undefined) return [];
      if (!fits(item, allowed, items, text.words)) return [];
      if (isOnAir(text.words, { [slot.name]: item.span.text }, text.context.names)) return [];
      const found = resolveSlot(item.span.text, slot, text.context.names, text.context.today, text.date);
      if (found.kind !== 'one') return [];
      // The same in two slots asks nothing.
      if (Object.values(taken).some(({ id }) => id === found.filled.id)) return [];
      return fillings(at + 1, { ...taken, [slot.name]: found.filled });
    });
  }
}

type NameItem = Extract<Placed, { readonly kind: 'name' }>;

function fits(
  item: NameItem,
  { role, before, needsBefore }: SenseSlot,
  items: readonly Placed[],
  words: string,
): boolean {
  const previous = items.find(({ to }) => to === item.from);
  if (previous?.kind === 'before') {
    if (before?.endsAt(words, previous.from).includes(previous.to) !== true) return false;
  } else if (needsBefore) return false;
  return role === 'any' || roleOf(item, items, words) === role;
}

const BE = /^(?:was|were|is|are|been|being|be|got|get|gets|gotten)$/;
const OBJECT = /^(?:her|him|them|it)$/;
const SUBJECT = /^(?:he|she|they|that)$/;

/** Whether a name does what the question is told by or has it done, from voice, preposition and place; else undefined. */
function roleOf(item: NameItem, items: readonly Placed[], words: string): Role | undefined {
  const tokens = tokensIn(words).map(({ token }) => token);
  const cues = items.filter((other) => other.kind === 'cue' && other.cue === 0);
  const next = items.find(({ kind, from }) => kind !== 'nothing' && from >= item.to);
  // who must go, steps down or resigns is not who says so
  if (next?.kind === 'cue' && next.cue > 0 && !item.span.possessive) return 'target';
  const previous = items.find(({ to }) => to === item.from);
  if (previous?.kind === 'before') {
    const word = tokens[previous.to - 1] ?? '';
    if (/^(?:by|from|of)$/.test(word)) return 'actor';
    return cues.some(({ to }) => to <= previous.from) ? 'target' : undefined;
  }
  // who is to do something has not done it
  if (/^(?:should|must|ought|would|could|might|may|can)$/.test(tokens[item.from - 1] ?? '')) return undefined;
  const after = cues.find(({ from }) => from >= item.to);
  const last = cues.findLast(({ to }) => to <= item.from);
  if (item.span.possessive) return after?.from === item.to ? 'actor' : undefined;
  if (last?.to === item.from) return isPassive(last, tokens) ? undefined : 'target';
  if (after === undefined) return undefined;
  const between = tokens.slice(item.to, after.from);
  if (between.some((token) => /^(?:who|whom)$/.test(token)))
    return OBJECT.test(tokens[after.to] ?? '') && !isPassive(after, tokens) ? 'target' : undefined;
  if (isPassive(after, tokens)) return 'target';
  return OBJECT.test(tokens[after.to] ?? '') && !between.some((token) => SUBJECT.test(token))
    ? undefined
    : 'actor';
}

/** True for `was … criticised` and `criticised by`, not for `was criticising`. */
function isPassive(cue: Placed, tokens: readonly string[]): boolean {
  if (tokens[cue.to] === 'by') return true;
  const [verb = ''] = tokens.slice(cue.from, cue.to);
  if (verb.endsWith('ing')) return false;
  const before = tokens.slice(0, cue.from);
  const be = before.findLastIndex((token) => BE.test(token));
  const have = before.findLastIndex((token) =>
    /^(?:has|have|had|did|does|do|who|whom|what|that|it)$/.test(token),
  );
  return be !== -1 && be > have;
}

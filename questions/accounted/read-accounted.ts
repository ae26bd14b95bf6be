import { catalogueEntry } from '../catalogue.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { datePhrases } from '../date-phrase.ts';
import { filledDate, type Filled, type FilledDate, type FilledKind } from '../filled.ts';
import { phrase, tokensIn, type Phrase } from '../form.ts';
import { isPaperKindSlot, paperKindIn, PAPERS_SLOT } from '../paper-kind.ts';
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
  // what somebody ought to have done is not what they did
  if (/\b(?:should|must|ought to|could|might|would) have\b/.test(plain)) return [];
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
  if (!sense.cues.every((cue) => standsIn(cue, text.words))) return [];
  return coversOf(sense, text)
    .filter(
      (items) =>
        sense.cues.every((_, cue) => items.some((item) => item.kind === 'cue' && item.cue === cue)) &&
        isAskedSo(sense, items, text.words),
    )
    .flatMap((items) => {
      const papers = papersIn(entry, items, text.words);
      const more = {
        ...(papers === undefined ? {} : { [PAPERS_SLOT.name]: papers }),
        ...(text.date === undefined ? {} : { date: text.date }),
      };
      return assignments(entry, sense, items, text).map((slots): Reading => ({
        kind: 'read',
        entry,
        slots: { ...slots, ...more },
      }));
    });
}

/** The kind of paper that is asked for, where the question has a place for it. */
function papersIn(
  { slots }: CatalogueEntry,
  items: readonly Placed[],
  words: string,
): FilledKind | undefined {
  if (!slots.some(isPaperKindSlot)) return undefined;
  const names = items.flatMap((item) => (item.kind === 'name' ? [item.span.text] : []));
  return paperKindIn(words, Object.fromEntries(names.entries()));
}

function standsIn(one: Phrase, words: string): boolean {
  return tokensIn(words).some((_, place) => one.endsAt(words, place).length > 0);
}

/** Whether a sense's question is what is asked: by a question word, for yes or no, or by a noun alone, as in a telegram. */
function isAskedSo(sense: Sense, items: readonly Placed[], words: string): boolean {
  const asked = askedIn(items, words);
  if (asked.size === 0) return items.some((item) => item.kind === 'cue' && isNoun(sense, item, words));
  const tokens = tokensIn(words);
  return (
    [...asked].every((one) => sense.asks.includes(one) || one === 'whether') &&
    sense.asks.some((one) => asked.has(one)) &&
    // `to whom was it sent` is not who sent it
    items.every((item) => {
      const word = item.kind === 'asked' ? (tokens[item.from]?.token ?? '') : '';
      return !PREPOSITION.test(word) || sense.askedBy === undefined || sense.askedBy.includes(word);
    })
  );
}

function isNoun({ nouns }: Sense, cue: Placed, words: string): boolean {
  return nouns?.endsAt(words, cue.from).some((to) => to <= cue.to) === true;
}

const PREPOSITION = /^(?:by|to|from|on|for|of|with|in|into|at|against|towards|behind)$/;

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
  if (WHETHER.test(words) || WHETHER_LAST.test(words)) asked.add('whether');
  if (asked.size === 0 && LISTS.test(words)) asked.add('what');
  return asked;
}

const LISTS = /^(?:a |the )?(?:list|all|every|each|any)\b/;
const WHETHER = /^(?:that|was|were|is|are|did|does|do|has|have|had|whether|if)\b/;
const WHETHER_LAST = / (?:or not|yes or no)$/;

const BODIES = '<bodies>';
const OUTLETS =
  '(newspaper|newspapers|outlet|outlets|site|website|broadcaster|channel|title|titles|publication|publications|publisher|organisation|paper|papers|station|organ|imprint)';
const NAMES = '[the] (names|name|identity|identities|list) [of]';
const ASKED: readonly (readonly [Asked, Phrase])[] = [
  [
    'who',
    phrase(
      `([by|to|from|on|for|of|with|in|into|at] (who|whom|whose|whoever) [desk|desks|hands|inbox|in-tray|pen|office]|[on|in|into|at] (which|what) (desk|desks|hands|inbox|inboxes|in-tray|in-trays|offices)|(which|what) ${BODIES} ' s|[by|from|to] (which|what|any|all|every|how many|the|those|some) [of the] ${BODIES}|everyone|everybody|anyone|anybody|somebody|someone|those|the ones|ones|${NAMES} [all|those|the|any] [people|persons|everyone|everybody|anyone|whoever|${BODIES}]|[all|any|the|those] (people|persons|politicians|mps|ministers|officials|individuals|voices|colleagues|parties|members|names))`,
    ),
  ],
  ['when', phrase('([since] when|[on|in|the] [what|which] (date|day|month|year) [of])')],
  [
    'how',
    phrase('(how|[in|by] (what|which) (way|ways|manner|respect|respects|sense)|by what (means|route|steps))'),
  ],
  ['where', phrase('(where|whereabouts)')],
  [
    'outlet',
    phrase(
      `[by|in|on|from|through|with|under] ((which|what) ${OUTLETS}|whose (pages|imprint|website|columns|masthead|banner))`,
    ),
  ],
  [
    'what',
    phrase(
      '([in|of|to|by|on] (what|whatever|anything|everything|something|(which|what|any|all|the|every|those) [of the] <papers>|[which|what|any|all|the] (evidence|things|material|stuff|information)))',
    ),
  ],
];

/** What people say of asking and of themselves. */
const WORDS_OF_ASKER =
  "(i|we) [would|' d] (like|love|want|need) to (know|see|hear|learn|find out)|(i|we) ' ve been (off|away|out)|(i|we) (gather|believe|understand|hear|heard|think|suppose|see|need|want|wonder)|i ' (d like|m told|ve heard|m after|m asking)|(show|tell|give|find|get|remind) (me|us)|for (me|us)|do we know|do you know|is it known|it is known|known";
/** What is said of it: that sources say so is what is asked anyway. */
const REPORTED =
  '(known|said|reported|recorded|shown|understood|believed|thought|alleged|claimed|stated|documented|supposed|listed|named|identified|described|put down|down|credited|recorded) (to have [been]|to be|as [having [been]|being]|for [having]|with [having])|seem [to have [been]|to be]|seems [to have [been]|to be]|seemed [to have [been]|to be]|appears to [have|be]|appear to [have|be]|appeared to [have|be]';
/** What is said of a thing and singles out none. */
const QUALIFIED =
  'public|publicly|official|officially|written|full|complete|entire|whole|exact|precise|actual|alleged|supposed|various|several|many|certain|openly|directly|personally|in public|formally|formal|in writing|known';

/** Words that carry nothing where all the others are accounted for. */
const NOTHING = phrase(
  `(the|a|an|was|were|is|are|be|been|being|has|have|had|having|did|does|do|doing|get|gets|got|getting|it|they|them|she|he|her|him|his|their|its|herself|himself|themselves|this|that|these|those|there|here|then|so|but|and|or|also|all|any|some|every|each|both|either|such|other|others|already|ever|actually|please|exactly|precisely|else|together|one another|each other|two|list [of]|lists of|which|who|what|whether|if|or not|yes or no|${WORDS_OF_ASKER}|since then|in (this|the) (case|affair|story|matter|file|files|papers|articles|sources|record|press|scandal|documents|coverage|bundle)|(of|on) record|according to [the] (papers|sources|documents|articles|press|record|reports|file|files)|${REPORTED}|${QUALIFIED}|back in|went round|go round|did the rounds|do the rounds|at the time|at all|so far|to date|anywhere|somewhere|who is it|(who|that|which) (was|is) it|(that|same) (person|man|woman|day)|can be (found|seen|read)|in (full|particular|total|short|brief|turn)|by name|i mean|that is|in the end|of course|for (certain|sure)|in (so many|those|these) words)`,
);

/** How many ways to account for the rest of a text are kept at each place: those that differ in what tells a question. */
const MOST_COVERS = 12;

/** The ways to account for every token of a text, those with the longest phrases first; none where one is left over. */
function coversOf(sense: Sense, { words, spans }: Text): readonly (readonly Placed[])[] {
  const { length } = tokensIn(words);
  const nameAt = new Map(spans.map((span) => [span.from, span]));
  const inName = new Set(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, more) => from + more + 1)),
  );
  const kept = new Map<number, readonly Cover[]>();

  const optionsAt = (place: number): readonly Item[] => {
    const span = nameAt.get(place);
    const ends = (one: Phrase): readonly number[] => {
      const all = one.endsAt(words, place);
      return all.length === 0
        ? all
        : all.filter((to) => to > place && !crosses(place, to)).sort((a, b) => b - a);
    };
    if (span !== undefined) {
      // `what targets were there` asks for targets, where a topic is called so too
      const told = sense.cues.flatMap((one, cue) =>
        one
          .endsAt(words, place)
          .flatMap((to): readonly Item[] => (to === span.to ? [{ kind: 'cue', to, cue }] : [])),
      );
      return [{ kind: 'name', to: span.to, span }, ...told];
    }
    return [
      ...Object.values(sense.slots).flatMap(({ before }) =>
        before === undefined
          ? []
          : ends(before).flatMap((to): readonly Item[] => (nameAt.has(to) ? [{ kind: 'before', to }] : [])),
      ),
      ...sense.cues.flatMap((one, cue) => ends(one).map((to): Item => ({ kind: 'cue', to, cue }))),
      ...ends(sense.also).map((to): Item => ({ kind: 'nothing', to })),
      ...ASKED.flatMap(([asked, one]) => ends(one).map((to): Item => ({ kind: 'asked', to, asked }))),
      ...ends(NOTHING).map((to): Item => ({ kind: 'nothing', to })),
    ];
  };
  /** A phrase that ends inside a name, or goes over one. */
  const crosses = (from: number, to: number): boolean =>
    inName.has(to) || spans.some((span) => span.from >= from && span.from < to);

  const from = (place: number): readonly Cover[] => {
    if (place === length) return [{ items: [], tells: '' }];
    const known = kept.get(place);
    if (known !== undefined) return known;
    const found = new Map<string, Cover>();
    for (const option of optionsAt(place)) {
      if (found.size >= MOST_COVERS) break;
      for (const rest of from(option.to)) {
        const tells = `${tellingOf(option, place)}${rest.tells}`;
        if (!found.has(tells))
          found.set(tells, { items: [{ ...option, from: place }, ...rest.items], tells });
        if (found.size >= MOST_COVERS) break;
      }
    }
    const all = [...found.values()];
    kept.set(place, all);
    return all;
  };
  return from(0).map(({ items }) => items);
}

interface Cover {
  readonly items: readonly Placed[];
  /** What of it tells one reading from another. */
  readonly tells: string;
}

function tellingOf(item: Item, from: number): string {
  switch (item.kind) {
    case 'name':
    case 'nothing':
      return '';
    case 'before':
      return `b${from} `;
    case 'cue':
      return `c${item.cue}@${from}-${item.to} `;
    case 'asked':
      return `a${item.asked}@${from} `;
    default:
      return item satisfies never;
  }
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
      if (!fits(item, allowed, items, text.words, (cue) => isNoun(sense, cue, text.words))) return [];
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
  { role, before, needsBefore, ofIsTarget }: SenseSlot,
  items: readonly Placed[],
  words: string,
  nounAt: (cue: Placed) => boolean,
): boolean {
  const previous = items.find(({ to }) => to === item.from);
  if (previous?.kind === 'before') {
    if (before?.endsAt(words, previous.from).includes(previous.to) !== true) return false;
  } else if (needsBefore) return false;
  if (role === 'any') return true;
  if (role === 'first') return item.from === 0 || previous?.from === 0;
  if (role === 'owner') return item.span.possessive || previous?.kind === 'before';
  return roleOf(item, items, words, ofIsTarget, nounAt) === role;
}

const BE = /^(?:was|were|is|are|been|being|be|got|get|gets|gotten)$/;
const OBJECT = /^(?:her|him|them|it)$/;
const SUBJECT = /^(?:he|she|they|that)$/;

/** Whether a name does what the question is told by or has it done, from voice, preposition and place; else undefined. */
function roleOf(
  item: NameItem,
  items: readonly Placed[],
  words: string,
  ofIsTarget: boolean,
  nounAt: (cue: Placed) => boolean,
): Role | undefined {
  const tokens = tokensIn(words).map(({ token }) => token);
  const cues = items.filter((other) => other.kind === 'cue' && other.cue === 0);
  const next = items.find(({ kind, from }) => kind !== 'nothing' && from >= item.to);
  // who must go, steps down or resigns is not who says so
  if (next?.kind === 'cue' && next.cue > 0 && !item.span.possessive) return 'target';
  const previous = items.find(({ to }) => to === item.from);
  if (previous?.kind === 'before') {
    const word = tokens[previous.to - 1] ?? '';
    if (/^(?:by|from)$/.test(word) || (word === 'of' && !ofIsTarget)) return 'actor';
    return cues.some(({ to }) => to <= previous.from) ? 'target' : undefined;
  }
  // who is to do something has not done it
  if (/^(?:should|must|ought|would|could|might|may|can)$/.test(tokens[item.from - 1] ?? '')) return undefined;
  const after = cues.find(({ from }) => from >= item.to);
  const last = cues.findLast(({ to }) => to <= item.from);
  if (item.span.possessive) return after?.from === item.to ? 'actor' : undefined;
  if (last?.to === item.from) return isPassive(last, tokens) ? undefined : 'target';
  // `which denials has Gove made`
  if (
    last !== undefined &&
    after === undefined &&
    nounAt(last) &&
    /^(?:has|have|had|did|does|do)$/.test(tokens[last.to] ?? '')
  )
    return last.to + 1 === item.from ? 'actor' : undefined;
  if (after === undefined) return undefined;
  const between = tokens.slice(item.to, after.from);
  if (between.some((token) => /^(?:who|whom)$/.test(token)))
    return OBJECT.test(tokens[after.to] ?? '') && !isPassive(after, tokens) ? 'target' : undefined;
  if (isPassive(after, tokens)) return 'target';
  return OBJECT.test(tokens[after.to] ?? '') && !between.some((token) => SUBJECT.test(token))
    ? undefined
    : 'actor';
}

/** What somebody is, not what is done to them: `was critical of`. */
const ADJECTIVE =
  /^(?:critical|scathing|disapproving|disparaging|damning|unhappy|hard|harsh|supportive|protective|loyal|accusatory|after)$/;

/** True for `was … criticised` and `criticised by`, not for `was criticising`. */
function isPassive(cue: Placed, tokens: readonly string[]): boolean {
  if (tokens[cue.to] === 'by') return true;
  const [verb = ''] = tokens.slice(cue.from, cue.to);
  if (verb.endsWith('ing') || tokens.slice(cue.from, cue.to).some((token) => ADJECTIVE.test(token)))
    return false;
  const before = tokens.slice(0, cue.from);
  const be = before.findLastIndex((token) => BE.test(token));
  const have = before.findLastIndex((token) =>
    /^(?:has|have|had|did|does|do|who|whom|what|that|it)$/.test(token),
  );
  return be !== -1 && be > have;
}

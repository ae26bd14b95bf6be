import { plainText } from '#core/plain-text';
import { CATALOGUE } from './catalogue.ts';
import { DATE_WORDS } from './date-phrase.ts';
import { withDayNumbers } from './day-numbers.ts';
import { tokensIn, wordsIn } from './form.ts';
import { outOfScope } from './out-of-scope.ts';
import { readBesideRemarks } from './beside-remarks.ts';
import { readAccounted } from './accounted/read-accounted.ts';
import { COURTESY_WORDS, questionWords } from './question-words.ts';
import {
  readForms,
  withoutWider,
  type OpenReading,
  type QuestionContext,
  type Reading,
} from './read-forms.ts';
import { readsWith } from './reads-with.ts';
import { asksWhether } from './say-whether.ts';
import { withOtherSpellings, withSpelling } from './spelling.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';
import { withoutAsides } from './without-asides.ts';
import { withoutManner } from './without-manner.ts';

/** How the words of a question were read. Nothing is ever guessed: what fits several is a choice, the rest is refused. */
export type QuestionRead =
  /** `whether` is true where it was asked for yes or no. */
  | ((Reading | OpenReading) & { readonly whether: boolean })
  /** `meant` are the ids of the questions that it may well be, where it is known which. */
  | { readonly kind: 'refused'; readonly reason: string; readonly meant: readonly string[] };

/** More words than any wording has; longer texts only cost time. */
const MOST_WORDS = 45;
/** Words, numbers and marks together: a form looks at each by itself, whether or not blanks part them. */
const MOST_TOKENS = 70;
const TOO_LONG: QuestionRead = {
  kind: 'refused',
  reason: `I don’t understand a question of more than ${MOST_WORDS} words. Ask one thing, in a sentence.`,
  meant: [],
};

/** What a name does not begin with: the form took words of the question for a name. */
const ASKING =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|any|everyone|anyone|there|if|whether)\b|\b(?:who|what|which|when|why|how|for the|of the|did|was)$/;

/** More words than a name has that nobody here is called by. */
const MOST_WORDS_OF_NAME = 6;
/** What stands in a sentence and in no name: who speaks, a mark, a preposition to begin with, `draft me`. */
const SENTENCE =
  /[.,;:?!]|\b(?:i|i'm|i've|i'd|we|we're|we've|you|my|our|your|it|he|she|they|him|them|me|us|somebody|someone|something|anything|here|is|was|were|are|has|have|had|did|does|will|would|could|can|cannot|so|but|because|which|whose|who|what|when|though|those|near)\b|\w's (?:been|got|the|a)\b|^(?:of|to|in|on|at|for|with|by|from|about|up|out|over) |\bthat (?:has|have|was|is)\b/;

/** Words that no form accounts for, and that nobody would say a name is: `narrator leans on it three times, so i`. */
function isHeap(missing: string): boolean {
  return missing.split(' ').length > MOST_WORDS_OF_NAME || SENTENCE.test(missing);
}

/** Reads a question with the closed grammar of the catalogue, and its names with the case's own. */
export function readQuestion(asked: string, context: QuestionContext): QuestionRead {
  const { joined, parted } = context.names.titles;
  const plain = withOwners(withDayNumbers(plainText(asked)), context);
  const words = joined(plain);
  // a title alone may be asked as it stands: `who knew what, when?`
  const read = readJoined(words.includes(' ') ? words : plain, context);
  // what stands beside it may be a part of a longer name
  const otherwise = read.kind === 'read' || words === plain ? undefined : readJoined(plain, context);
  if (otherwise?.kind === 'read') return otherwise;
  return read.kind === 'refused'
    ? { ...read, reason: parted(read.reason.replace(`“${words}”`, () => `“${asked.trim()}”`)) }
    : read;
}

/** `rudds tweets`: typed in a hurry, what is somebody's has no apostrophe. */
function withOwners(plain: string, { names }: QuestionContext): string {
  return plain.replace(/\b([a-z]{3,})s(?= [a-z])/g, (whole, owner: string) =>
    !names.knowsWord(whole) && names.called(owner, ['Person']).length > 0 ? `${owner}'s` : whole,
  );
}

/** The same of a text in which titles stand as one word each. */
function readJoined(question: string, context: QuestionContext): QuestionRead {
  // Counted before anything looks at the words: what is said to be polite, or by the way, is not worth more than this.
  if (tokensIn(plainText(question)).length > 2 * MOST_TOKENS) return TOO_LONG;
  const words = questionWords(question);
  if (words.split(' ').length > MOST_WORDS || tokensIn(words).length > MOST_TOKENS) return TOO_LONG;
  const corrected = questionWords(withSpelling(plainText(question), GRAMMAR, context.names));
  const { readings, open, unknown } = readForms([words, corrected], context);
  if (readings.length > 1) return readTwoWays(question, readings);
  const [read] = readings;
  if (read !== undefined) return { ...read, whether: asksWhether(words) };
  const scope = outOfScope(words);
  // Half a reading of a question that no papers answer is none.
  if (open !== undefined && scope === undefined) return { ...open, whether: asksWhether(words) };
  const plainly = withoutManner(corrected, context.names);
  const plain = plainly === undefined || scope !== undefined ? [] : readForms([plainly], context).readings;
  if (plain[0] !== undefined && plain[1] === undefined)
    return { ...plain[0], whether: asksWhether(plainly ?? words) };
  const respelt = readRespelt(question, context);
  if (respelt !== undefined) return respelt;
  const texts = [...new Set([words, corrected, ...(plainly === undefined ? [] : [plainly])])];
  const without = readWithoutAsides(texts, context);
  if (without?.kind === 'read') return without;
  const accounted = readAccountedFor(texts, context);
  if (accounted !== undefined) return accounted;
  const beside = readBesideRemarks(question, context);
  if (beside !== undefined) return { ...beside.reading, whether: asksWhether(beside.words) };
  if (without !== undefined) return without;
  const nameless = scope === undefined ? unknown.filter(({ missing }) => !ASKING.test(missing)) : [];
  const said = `I don’t understand “${question.trim()}”.`;
  return {
    kind: 'refused',
    reason:
      nameless.find(({ slots }) => !slots.some(isHeap))?.reason ??
      (scope === undefined ? said : `${said} ${scope}`),
    meant: nameless.slice(0, 1).map(({ entry }) => entry.id),
  };
}

/** The one question that is left where a slip of the hand leads to several words; undefined where none is, or several. */
function readRespelt(question: string, context: QuestionContext): QuestionRead | undefined {
  const texts = withOtherSpellings(plainText(question), GRAMMAR, context.names).map(questionWords);
  const [only, other] = withoutWider(
    texts.flatMap((text) => (outOfScope(text) === undefined ? readForms([text], context).readings : [])),
  );
  return only === undefined || other !== undefined
    ? undefined
    : { ...only, whether: asksWhether(texts[0] ?? '') };
}

/** The one question by which every word is accounted for, whatever their order; undefined where there is none, or several. */
function readAccountedFor(texts: readonly string[], context: QuestionContext): QuestionRead | undefined {
  const cores = texts.flatMap((text) => [text, ...withoutAsides(text, context.names, context.today)]);
  const readings = readAccounted(cores, context);
  const [only, other] = readings;
  return only === undefined || other !== undefined
    ? undefined
    : { ...only, whether: asksWhether(texts[0] ?? '') };
}

/** The one question that is left where what is said of whoever asks is taken out; undefined where none is, or several. */
function readWithoutAsides(texts: readonly string[], context: QuestionContext): QuestionRead | undefined {
  const cores = new Set(
    texts.flatMap((text) => withoutAsides(text, context.names, context.today)).map(questionWords),
  );
  const found = [...cores].flatMap((words) =>
    outOfScope(words) === undefined ? [{ words, read: readForms([words], context) }] : [],
  );
  const readings = withoutWider(found.flatMap(({ read }) => read.readings));
  const [only, other] = readings;
  if (only !== undefined) {
    const asked = found.find(({ read }) => read.readings.includes(only));
    return other === undefined ? { ...only, whether: asksWhether(asked?.words ?? '') } : undefined;
  }
  const [open] = found.flatMap(({ words, read }) =>
    read.open === undefined ? [] : [{ ...read.open, whether: asksWhether(words) }],
  );
  return open;
}

/** Who acted and who was acted on can hide in the same words: then neither is guessed. */
function readTwoWays(question: string, [one, other]: readonly Reading[]): QuestionRead {
  const says = (reading: Reading | undefined): string =>
    reading === undefined ? '' : `“${readsWith(reading.entry, (slot) => reading.slots[slot]?.name)}”`;
  return {
    kind: 'refused',
    reason: `“${question.trim()}” can mean ${says(one)} or ${says(other)}. Ask one of the two.`,
    meant: [one, other].flatMap((reading) => reading?.entry.id ?? []),
  };
}

const GRAMMAR: Vocabulary = vocabulary([
  ...wordsIn(CATALOGUE.flatMap(({ forms }) => forms)),
  ...DATE_WORDS,
  ...COURTESY_WORDS,
]);

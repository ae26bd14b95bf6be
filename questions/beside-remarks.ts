import { plainText } from '#core/plain-text';
import { askedByNouns } from './accounted/asking-nouns.ts';
import { nameFinder, type FindNames } from './accounted/name-spans.ts';
import { readAccounted } from './accounted/read-accounted.ts';
import { ASKED, FINITE } from './aside-words.ts';
import { outOfScope } from './out-of-scope.ts';
import { isPaperKindSlot, paperKind } from './paper-kind.ts';
import { questionWords } from './question-words.ts';
import { readForms, withoutWider, type QuestionContext, type Reading } from './read-forms.ts';
import { BARE, cutsOf, type Cut } from './remark.ts';
import { resolveSlot } from './resolve-slot.ts';
import { datesIn, namesIn, takenUp, type SaidDate } from './taken-up.ts';
import { joined, partsOf } from './text-parts.ts';

/** A question that stands beside remarks, and the words of it that were read. */
export interface BesideRemarks {
  readonly reading: Reading;
  readonly words: string;
}

/**
 * Reads the question among remarks that may name what it is about: `Gove's been quizzed, I hear. What did Gove deny?`, and
 * takes up in it what they name, a day too: `The memo landed on my desk. Who wrote it?` A remark is left out only where it asks
 * nothing, sets no condition, and names nothing and no day that is not in the reading. Undefined where that leaves no
 * question, or several.
 */
export function readBesideRemarks(text: string, context: QuestionContext): BesideRemarks | undefined {
  const find = nameFinder(context);
  const parts = partsOf(withoutQuotes(plainText(text), context));
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const cuts = cutsOf(parts, find);
  // what a form fits is surer than words in whatever order
  for (const read of [byForms, readAccounted]) {
    const found = longestRead(cuts, (cut) => readCore(cut, read, find, context));
    const [only, other] = withoutWider(found.map(({ reading }) => reading));
    if (other !== undefined) return undefined;
    if (only !== undefined) return found.find(({ reading }) => reading === only);
  }
  return undefined;
}

type Read = (texts: readonly string[], context: QuestionContext) => readonly Reading[];

const byForms: Read = (texts, context) => readForms(texts, context).readings;

/** What is read of the longest questions that are read at all. */
function longestRead(
  cuts: readonly Cut[],
  read: (cut: Cut) => readonly BesideRemarks[],
): readonly BesideRemarks[] {
  let size = 0;
  let found: readonly BesideRemarks[] = [];
  for (const cut of cuts) {
    if (found.length > 0 && cut.core.length < size) break;
    size = cut.core.length;
    found = [...found, ...read(cut)];
  }
  return found;
}

const MOST_PARTS = 9;
/** Without what marks a quotation, and without marks in a title that is quoted; `...` ends a sentence. */
function withoutQuotes(text: string, { names }: QuestionContext): string {
  return text
    .replace(/(?<=^|\s)(['"])(\S.*?)\1(?=\s|$|[?!.,:;])/g, (whole, _, quoted: string) =>
      names.called(quoted, ['Document']).length > 0 ? quoted.replace(/[?!.,:;]/g, '') : whole,
    )
    .replace(/"/g, '')
    .replace(/\s*(?:…|\.{3,})\s*(?=[?!]?$)/u, '')
    .replace(/\s*(?:…|\.{3,})\s*/gu, '. ')
    .replace(/(?<=^|\s)'|(?<!s)'(?=\s|$|[?!.,:;])/g, '');
}

function readCore(
  { core, remarks }: Cut,
  read: Read,
  find: FindNames,
  context: QuestionContext,
): readonly BesideRemarks[] {
  const plain = questionWords(joined(core));
  if (plain === '' || BARE.test(plain)) return [];
  const spans = remarks.flatMap((remark) => namesIn(remark, find));
  const named = spans.map(({ text }) => text);
  const topics = spans.flatMap(({ text, owns }) => (owns ? [] : [text]));
  const dates = remarks.flatMap((remark) => datesIn(remark, context));
  const other = remarks.find(
    (remark) => !FINITE.test(remark) && find(remark, true).length > 0 && asksItself(remark, context),
  );
  if (other !== undefined) return [];
  for (const words of takenUp(plain, topics, dates, context, find)) {
    if (outOfScope(words) !== undefined) continue;
    const holding = read([words], context).filter(
      (reading) =>
        holdsAll(reading, named, dates, context) &&
        !asksForPapers(remarks, reading) &&
        (ASKED.test(words) || !remarks.some((remark) => asksOtherwise(remark, reading))),
    );
    if (holding.length > 0) return holding.map((reading) => ({ reading, words }));
  }
  return [];
}

/** `emails: what did she get` asks for those alone. */
function asksForPapers(remarks: readonly string[], { entry, slots }: Reading): boolean {
  return (
    entry.slots.some((slot) => isPaperKindSlot(slot) && slots[slot.name] === undefined) &&
    remarks.some(
      (remark) =>
        !FINITE.test(remark) && remark.split(/[^a-z-]+/).some((word) => paperKind(word) !== undefined),
    )
  );
}

/** `denials: rudd on targets`: a noun alone can be what is asked for, where the words beside it ask nothing themselves. */
function asksOtherwise(remark: string, { entry }: Reading): boolean {
  if (FINITE.test(remark)) return false;
  const told = askedByNouns(remark);
  return told.size > 0 && !told.has(entry.id);
}

/** `recipients of the memo.` is a question too. */
function asksItself(remark: string, context: QuestionContext): boolean {
  const words = questionWords(remark);
  return readForms([words], context).readings.length > 0 || readAccounted([words], context).length > 0;
}

/** Whether a reading has everything that is named, and no day is left out. */
function holdsAll(
  { entry, slots }: Reading,
  named: readonly string[],
  dates: readonly SaidDate[],
  { names, today }: QuestionContext,
): boolean {
  const date = slots['date'];
  return (
    named.every((name) =>
      entry.slots.some((slot) => {
        const filled = slots[slot.name];
        if (filled?.kind !== 'entity') return false;
        const found = resolveSlot(name, slot, names, today, undefined);
        return found.kind === 'one' && found.filled.id === filled.id;
      }),
    ) && dates.every(({ edtf }) => date !== undefined && sharesADay(date.id, edtf))
  );
}

/** `thursday` and `since thursday` are of one day. */
function sharesADay(one: string, other: string): boolean {
  const days = (edtf: string): readonly string[] => edtf.split('/').filter((day) => day !== '..');
  return days(other).every((day) => days(one).includes(day)) || one === other;
}

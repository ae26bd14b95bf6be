import type { FindNames } from './accounted/name-spans.ts';
import { datePhrases } from './date-phrase.ts';
import { tokensIn } from './form.ts';
import { openEnds } from './open-ends.ts';
import { questionWords } from './question-words.ts';
import type { QuestionContext } from './read-forms.ts';
import { BARE, OF_ASKER } from './remark.ts';
import { withoutAsides } from './without-asides.ts';

/** The ways to put a question with what the remarks beside it name: as it stands, and where it only points (`it`, `her`, `the two`, `after that`), or names nothing. `named` are names that can be taken up. */
export function takenUp(
  plain: string,
  named: readonly string[],
  dates: readonly SaidDate[],
  context: QuestionContext,
  find: FindNames,
): readonly string[] {
  const cores = [plain, ...withoutAsides(plain, context.names, context.today).map(questionWords)];
  const asked = [...new Set(cores.flatMap((core) => [...openEnds(core), core]))].filter(
    (core) => !BARE.test(core),
  );
  const all = [...asked, ...dated(asked, dates, context)];
  const topics = [...new Set(named)];
  const pointing = topics.flatMap((name) =>
    all.flatMap((words) => [
      ...pointers(name, context).flatMap((points) =>
        points.test(words) ? [words.replace(points, name), words.replace(points, `${name}'s`)] : [],
      ),
      ...(OWN.test(words) ? [words.replace(OWN, `${name}'s`)] : []),
    ]),
  );
  const [topic, second, third] = topics;
  if (second !== undefined && third === undefined)
    pointing.push(
      ...all.flatMap((words) =>
        BOTH.test(words) ? [words.replace(BOTH, `${topic ?? ''} and ${second}`)] : [],
      ),
    );
  const beside =
    topic === undefined || second !== undefined
      ? []
      : all.flatMap((words) =>
          find(words, true).length > 0
            ? []
            : [`${words} ${topic}`, `${topic} ${words}`, `${words} of ${topic}`],
        );
  return [...new Set([...all, ...pointing, ...beside])].slice(0, MOST_WORDINGS);
}

const MOST_WORDINGS = 16;
/** `the two`, of two that are named. */
const BOTH =
  /\b(?:the two(?: of them)?|these two|those two|the pair|them both|both of them|both|them|they)\b/;

/** The same with the day that a remark names, where a question points to it or names none. */
function dated(
  asked: readonly string[],
  [date, other]: readonly SaidDate[],
  { today }: QuestionContext,
): readonly string[] {
  if (date === undefined || other !== undefined) return [];
  const day = date.text.replace(/^(?:on|by|since|in|at|from|before|after|until) /, '');
  return asked.flatMap((words) => {
    const then = words.replace(
      /\b(after|before|since|by|until|from|on) (?:that(?: (?:day|date))?|then)\b/,
      `$1 ${day}`,
    );
    if (then !== words) return [then];
    return datePhrases(words, today).length > 0
      ? []
      : [`${words} ${/^(?:the )?\d/.test(date.text) ? 'on ' : ''}${date.text}`];
  });
}

/** What can point to a name: `he` to a person, `it` to a thing, `they` to a body or several. */
function pointers(name: string, { names }: QuestionContext): readonly RegExp[] {
  if (names.resolve(name, ['Person']).kind !== 'none') return [SOMEBODY];
  if (names.resolve(name, ['Group']).kind !== 'none') return [SEVERAL];
  return names.resolve(name, ['Organisation', 'Topic']).kind === 'none' ? [SOMETHING] : [SEVERAL, SOMETHING];
}

/** What points to somebody, to several or a body, and to something, that stand elsewhere. */
const SOMEBODY = /\b(?:that (?:man|woman|person)|the (?:man|woman)|him|her|he|she)\b/;
const SEVERAL =
  /(?<!\bwho (?:is|was|are|were) )\b(?:that lot|them|they|those|these)\b(?! (?:that|who|which)\b)/;
const SOMETHING =
  /(?<!\b(?:who|what|when|where|how) (?:is|was|are|were) )\b(?:(?:that|this|the) (?:one|party|body|committee|paper|document|report|memo|operation|thing)|it|that|this)\b(?! (?:that|who|which)\b)/;
const OWN = /\b(?:her own|his own|its own|their own|its|his|their|her(?= [a-z]+(?!\S)))\b/;

/** The names in a remark, and which of them only tell whose something else is: `amber rudd's pals`. */
export function namesIn(
  remark: string,
  find: FindNames,
): readonly { readonly text: string; readonly owns: boolean }[] {
  const plain = questionSafe(remark);
  const tokens = tokensIn(plain);
  return find(plain, true).map(({ text, possessive, to }) => ({
    text,
    owns: possessive && !IS_OR_HAS.test(plain.slice(tokens[to]?.start ?? plain.length)),
  }));
}

/** What follows `'s` where it is `is` or `has`, or somebody's name alone: `gove's been busy`, `thompson's name came up`. */
const IS_OR_HAS =
  /^$|^(?:been|a|an|the|not|in|on|at|out|up|got|had|having|done|gone|made|given|said|name|[a-z]+ing|[a-z]+ed)\b/;

/** A month and a prime minister are called as the verb is. */
function questionSafe(remark: string): string {
  return remark.replace(/\bmay (?=(?:be|have|not|well|also|just|seem|sound)\b)/g, '');
}

/** A day as a remark puts it, and what it is in EDTF. */
export interface SaidDate {
  readonly text: string;
  readonly edtf: string;
}

/** The days of a remark, without what whoever asks says of their own: `never heard of it before today`. */
export function datesIn(remark: string, { today }: QuestionContext): readonly SaidDate[] {
  const plain = questionSafe(remark).replace(OF_ASKER, '');
  const all = datePhrases(plain, today);
  return all
    .filter(
      ({ start, end }) =>
        !all.some(
          (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
        ),
    )
    .map(({ start, end, edtf }) => ({ text: plain.slice(start, end), edtf }));
}

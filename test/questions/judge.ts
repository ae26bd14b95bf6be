import type { QuestionResponse } from '#core/wire/question';
import { spanOfEdtf } from '#questions/filled';
import type { QuestionRead } from '#questions/read-question';
import type { AskedQuestion } from './read-sets.ts';

/**
 * How an answer compares with what its question asks for. `wrong` is the worst: an answer given as right that is read
 * otherwise, or an answer to what must be refused. `missed` is a refusal or a choice where an answer was wanted.
 */
export type Verdict = 'right' | 'missed' | 'wrong';

/** Whether a question was read as it is to be. */
export function judgeReading(asked: AskedQuestion, answer: QuestionResponse): Verdict {
  const answered = answer.kind === 'answer' || answer.kind === 'empty';
  if (asked.kind === 'refused') return answer.kind === 'refused' ? 'right' : answered ? 'wrong' : 'missed';
  if (asked.kind === 'choice') {
    if (answer.kind !== 'choice') return answered ? 'wrong' : 'missed';
    const offered = new Set(answer.choices.flatMap(({ options }) => options.map(({ id }) => String(id))));
    return (asked.options ?? []).every((id) => offered.has(id)) ? 'right' : 'missed';
  }
  if (!answered) return 'missed';
  const slots = answer.reading.slots.flatMap(({ name, id }) => (id === null ? [] : [[name, id] as const]));
  return isRight(asked, answer.reading.id, slots) ? 'right' : 'wrong';
}

/** The same of a question that is only read, where a set asks for no more. */
export function judgeRead(asked: AskedQuestion, read: QuestionRead): Verdict {
  if (read.kind !== 'read') return 'missed';
  const slots = Object.entries(read.slots).map(([name, { id }]) => [name, id] as const);
  return isRight(asked, read.entry.id, slots) ? 'right' : 'wrong';
}

function isRight(
  asked: AskedQuestion,
  id: string,
  slots: readonly (readonly [name: string, id: string])[],
): boolean {
  // the older sets were written before kinds of papers were told apart
  const told = slots.filter(([name]) => name !== 'papers' || asked.slots?.['papers'] !== undefined);
  return id === asked.reads && sameSlots(Object.fromEntries(told), asked.slots ?? {});
}

/** Whether the answer holds what it is to hold; undefined where the set does not say. */
export function judgeRows(asked: AskedQuestion, answer: QuestionResponse): Verdict | undefined {
  if (asked.rows === undefined && asked.empty === undefined) return undefined;
  if (answer.kind !== 'answer' && answer.kind !== 'empty') return 'missed';
  if (asked.empty === true) return answer.kind === 'empty' ? 'right' : 'wrong';
  const found = new Set(
    answer.rows.flatMap(({ cells: [first] }) =>
      typeof first === 'object' && first !== null ? [String(first.id)] : [],
    ),
  );
  const wanted = new Set(asked.rows);
  return found.size === wanted.size && [...wanted].every((id) => found.has(id)) ? 'right' : 'wrong';
}

function sameSlots(
  found: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...names].every((name) => found[name] === wanted[name] || isSameTime(found[name], wanted[name]));
}

/** `2017-05/2017-07` is the time from 1 May to 31 July, whichever way it is written. */
function isSameTime(found = '', wanted = ''): boolean {
  const [one, other] = [spanOfEdtf(found), spanOfEdtf(wanted)];
  return one !== undefined && other !== undefined && one.from === other.from && one.to === other.to;
}

import type { QuestionResponse } from '#core/wire/question';
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
  const slots = Object.fromEntries(
    answer.reading.slots.flatMap(({ name, id }) =>
      // the older sets were written before kinds of papers were told apart
      id === null || (name === 'papers' && asked.slots?.['papers'] === undefined) ? [] : [[name, id]],
    ),
  );
  return answer.reading.id === asked.reads && sameSlots(slots, asked.slots ?? {}) ? 'right' : 'wrong';
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
  return [...names].every((name) => found[name] === wanted[name]);
}

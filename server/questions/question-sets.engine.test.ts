import type { QuestionResponse } from '#core/wire/question';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQuestion } from '#questions/read-question';
import { testEngines, type FreshStore } from '../../test/engines.ts';
import { judgeRead, judgeReading, judgeRows, type Verdict } from '../../test/questions/judge.ts';
import { QUESTION_SETS, questionSet, type QuestionSet } from '../../test/questions/read-sets.ts';
import { loadShipped } from '../../test/shipped-case.ts';
import { caseCache, type CaseCache } from '../case-cache.ts';
import type { Reading } from '../read-graph.ts';
import { textsIn } from '../texts.ts';
import { answerQuestion } from './answer-question.ts';
import { questionContext } from './question-context.ts';

/** The share of each set that is read right, at the least: what has been reached is not given up again. */
const REACHED: Readonly<Record<QuestionSet, number>> = {
  'tuned-on': 0.985,
  'tuned-on-reporters': 0.98,
  'tuned-on-researchers': 0.99,
  'tuned-on-citizens': 0.98,
  'tuned-on-students': 0.92,
  'tuned-on-newsroom': 0.95,
  'tuned-on-lawyers': 0.93,
  'tuned-on-readers': 0.89,
  'tuned-on-briefers': 0.9,
  'tuned-on-clerks': 0.58,
  'tuned-on-phrasings': 0.98,
  'tuned-on-everyday': 0.97,
  'tuned-on-wordings': 0.97,
  'tuned-on-names': 0.57,
  'tuned-on-plain': 0.97,
  'kept-aside': 0.95,
  'kept-aside-plain': 0.96,
  'kept-aside-listeners': 0.86,
  'kept-aside-checkers': 0.48,
};

let one: FreshStore;
let setting: Reading & { readonly cache: CaseCache };
beforeAll(async () => {
  const [engine] = await testEngines();
  if (engine === undefined) throw new Error('there is no engine to ask');
  one = await engine.fresh();
  await loadShipped(one.store, one.folder);
  const reading = { store: one.store, texts: textsIn(one.folder) };
  setting = { ...reading, cache: caseCache(reading) };
});

const known = new Map<string, Promise<QuestionResponse>>();
/**
 * What is read alike is answered alike: one answer does for all wordings of a question. Undefined where it is refused:
 * what is offered instead, which takes longest to find, is no part of how it was read.
 */
async function answerTo(question: string): Promise<QuestionResponse | undefined> {
  const read = readQuestion(question, await questionContext(setting));
  if (read.kind === 'refused') return undefined;
  if (read.kind !== 'read') return answerQuestion(setting, { question });
  const ids = Object.entries(read.slots).map(([name, { id }]) => [name, id]);
  const key = JSON.stringify([read.entry.id, ids]);
  const answer = known.get(key) ?? answerQuestion(setting, { question });
  known.set(key, answer);
  return answer;
}
afterAll(() => one.end());

/** Sets that say how questions are read and nothing of their answers. */
const ONLY_READ: readonly QuestionSet[] = [
  'tuned-on-phrasings',
  'tuned-on-everyday',
  'tuned-on-wordings',
  'tuned-on-names',
  'tuned-on-plain',
  'kept-aside-plain',
];

describe.each(ONLY_READ)('the questions of %s', (name) => {
  test('are read as they are to be', { timeout: 300_000 }, async () => {
    const context = await questionContext(setting);
    const set = questionSet(name);
    const verdicts = set.map((asked) => ({
      asked,
      verdict: judgeRead(asked, readQuestion(asked.ask, context)),
    }));
    const of = (wanted: Verdict): readonly string[] =>
      verdicts.flatMap(({ asked, verdict }) => (verdict === wanted ? [asked.ask] : []));
    expect(of('wrong')).toEqual([]);
    expect(of('right').length / set.length).toBeGreaterThan(REACHED[name]);
  });
});

describe.each(QUESTION_SETS.filter((name) => !ONLY_READ.includes(name)))('the questions of %s', (name) => {
  test('are read and answered as they are to be; what must be refused is', { timeout: 300_000 }, async () => {
    const set = questionSet(name);
    let right = 0;
    const wrong: string[] = [];
    const answered: string[] = [];
    const misread: string[] = [];
    for (const asked of set) {
      const answer = await answerTo(asked.ask);
      const verdict =
        answer === undefined ? (asked.kind === 'refused' ? 'right' : 'missed') : judgeReading(asked, answer);
      if (verdict === 'right') right += 1;
      if (verdict === 'wrong') misread.push(asked.ask);
      if (asked.group === 'refused' && verdict !== 'right') answered.push(asked.ask);
      if (verdict === 'right' && answer !== undefined && judgeRows(asked, answer) === 'wrong')
        wrong.push(asked.ask);
    }
    expect(answered).toEqual([]);
    expect(misread).toEqual([]);
    expect(wrong).toEqual([]);
    expect(right / set.length).toBeGreaterThan(REACHED[name]);
  });
});

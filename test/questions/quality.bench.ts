import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuestionResponse } from '#core/wire/question';
import { readQuestion } from '#questions/read-question';
import { caseCache } from '../../server/case-cache.ts';
import { answerQuestion } from '../../server/questions/answer-question.ts';
import { questionContext } from '../../server/questions/question-context.ts';
import { textsIn } from '../../server/texts.ts';
import { embeddedEngine, type FreshStore } from '../engines.ts';
import { loadShipped } from '../shipped-case.ts';
import { judgeReading, judgeRows, type Verdict } from './judge.ts';
import { QUESTION_SETS, questionSet, type AskedQuestion } from './read-sets.ts';

let one: FreshStore;
beforeAll(async () => {
  one = await embeddedEngine().fresh();
  await loadShipped(one.store, one.folder);
});
afterAll(() => one.end());

/** Prints what share of each set is read and answered right, and how long a question takes beside the database. */
test('how well questions are read and answered', async () => {
  const reading = { store: one.store, texts: textsIn(one.folder) };
  const setting = { ...reading, cache: caseCache(reading) };
  const context = await questionContext(setting);
  const isOffered = async (asked: AskedQuestion, answer: QuestionResponse): Promise<boolean> => {
    if (answer.kind !== 'refused' || asked.reads === undefined) return false;
    const answers = await Promise.all(
      answer.suggestions.map((question) => answerQuestion(setting, { question })),
    );
    return answers.some((each) => judgeReading(asked, each) === 'right');
  };
  const rows = [];
  const times: number[] = [];
  for (const { ask } of questionSet('tuned-on')) readQuestion(ask, context); // the patterns compile at their first use
  for (const name of QUESTION_SETS) {
    const verdicts: {
      readonly asked: AskedQuestion;
      readonly read: Verdict;
      readonly held: Verdict | undefined;
      /** Whether it was refused, and what was meant is one of the questions that were offered instead. */
      readonly offered: boolean;
    }[] = [];
    for (const asked of questionSet(name)) {
      const begun = performance.now();
      readQuestion(asked.ask, context);
      times.push(performance.now() - begun);
      const answer: QuestionResponse = await answerQuestion(setting, { question: asked.ask });
      verdicts.push({
        asked,
        read: judgeReading(asked, answer),
        held: judgeRows(asked, answer),
        offered: await isOffered(asked, answer),
      });
    }
    for (const group of ['understood', 'paraphrased', 'misspelt', 'ambiguous', 'refused'] as const) {
      const of = verdicts.filter(({ asked }) => asked.group === group);
      if (of.length > 0) rows.push({ set: name, group, ...tally(of) });
    }
    rows.push({ set: name, group: 'all', ...tally(verdicts) });
  }
  console.table(rows);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`;
  console.log(
    `reading, without the database: median ${at(0.5)}, 95th of 100 ${at(0.95)}, longest ${at(0.9999)}`,
  );
  expect(rows.length).toBeGreaterThan(0);
});

function tally(
  of: readonly { readonly read: Verdict; readonly held: Verdict | undefined; readonly offered: boolean }[],
) {
  const read = of.filter(({ read }) => read === 'right').length;
  const checked = of.filter(({ held }) => held !== undefined);
  const held = checked.filter(({ held }) => held === 'right').length;
  return {
    questions: of.length,
    'read right': `${((100 * read) / of.length).toFixed(1)} %`,
    missed: of.filter(({ read }) => read === 'missed').length,
    'offered instead': of.filter(({ offered }) => offered).length,
    'read wrong': of.filter(({ read }) => read === 'wrong').length,
    'answers right': checked.length === 0 ? '' : `${held} of ${checked.length}`,
    'answers wrong': checked.filter(({ held }) => held === 'wrong').length,
  };
}

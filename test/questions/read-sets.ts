import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/** One question of a set, with how it is to be read; test/questions/README.md says what each part means. */
export const askedQuestionSchema = z.strictObject({
  ask: z.string(),
  group: z.enum(['understood', 'paraphrased', 'misspelt', 'ambiguous', 'refused']),
  reads: z.string().optional(),
  slots: z.record(z.string(), z.string()).optional(),
  rows: z.array(z.string()).readonly().optional(),
  empty: z.literal(true).optional(),
  kind: z.enum(['choice', 'refused']).optional(),
  options: z.array(z.string()).readonly().optional(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

export const QUESTION_SETS = [
  'tuned-on',
  'tuned-on-reporters',
  'tuned-on-researchers',
  'tuned-on-citizens',
  'tuned-on-students',
  'tuned-on-newsroom',
  'tuned-on-lawyers',
  'tuned-on-readers',
  'tuned-on-briefers',
  'tuned-on-clerks',
  'tuned-on-phrasings',
  'tuned-on-everyday',
  'tuned-on-wordings',
  'tuned-on-names',
  'tuned-on-plain',
  'kept-aside',
  'kept-aside-plain',
  'kept-aside-listeners',
  'kept-aside-checkers',
] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

/** A set of questions. Those kept aside are only ever measured with. */
export function questionSet(name: QuestionSet): readonly AskedQuestion[] {
  const file = fileURLToPath(new URL(`./${name}.yml`, import.meta.url));
  return z.array(askedQuestionSchema).parse(parse(readFileSync(file, 'utf8')));
}

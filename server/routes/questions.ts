import { catalogueResponseSchema, questionRequestSchema, questionResponseSchema } from '#core/wire/question';
import { CATALOGUE } from '#questions/catalogue';
import { answerQuestion } from '../questions/answer-question.ts';
import { route } from '../route.ts';

export const catalogueRoute = route({
  method: 'get',
  path: '/api/questions',
  summary: 'The questions that can be asked in plain words, with examples and what fills their slots',
  answer: catalogueResponseSchema,
  handle: () =>
    Promise.resolve({
      body: {
        questions: CATALOGUE.map(({ id, title, examples, slots }) => ({ id, title, examples, slots })),
      },
    }),
});

export const questionRoute = route({
  method: 'post',
  path: '/api/questions',
  summary:
    'Asks a question in words, or a reading whose slots were chosen; says how it was read, or that it was not',
  body: questionRequestSchema,
  answer: questionResponseSchema,
  handle: async (setting, { body }) => ({ body: await answerQuestion(setting, body) }),
});

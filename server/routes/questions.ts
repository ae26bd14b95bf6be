import { nodeIdSchema } from '#core/identity';
import {
  catalogueResponseSchema,
  completionRequestSchema,
  completionsResponseSchema,
  questionRequestSchema,
  questionResponseSchema,
} from '#core/wire/question';
import { CATALOGUE } from '#questions/catalogue';
import { completeQuestion, exampleOf } from '#questions/complete-question';
import { answerQuestion } from '../questions/answer-question.ts';
import { completionHelp } from '../questions/question-context.ts';
import { route } from '../route.ts';

export const catalogueRoute = route({
  method: 'get',
  path: '/api/questions',
  summary:
    'The questions that can be asked in plain words, with examples from this case and what fills their slots',
  answer: catalogueResponseSchema,
  handle: async (setting) => {
    const help = await completionHelp(setting);
    return {
      body: {
        questions: CATALOGUE.map((entry) => ({
          id: entry.id,
          title: entry.title,
          examples: [exampleOf(entry, help) ?? []].flat(),
          slots: entry.slots.map(({ name, kind, labels, optional }) => ({
            name,
            kind,
            labels,
            optional: optional === true,
          })),
        })),
      },
    };
  },
});

export const completionsRoute = route({
  method: 'get',
  path: '/api/questions/completions',
  summary: 'How a question that is being typed can go on: questions, then names for the slot it has come to',
  query: completionRequestSchema,
  answer: completionsResponseSchema,
  handle: async (setting, { query }) => {
    const completions = await completeQuestion(query.text, await completionHelp(setting), query.limit);
    return {
      body: {
        text: query.text,
        completions: completions.map(({ entity, ...completion }) => ({
          ...completion,
          entity:
            entity === null
              ? null
              : {
                  id: nodeIdSchema.parse(entity.id),
                  name: entity.name,
                  label: entity.label,
                  hint: entity.hint,
                },
        })),
      },
    };
  },
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

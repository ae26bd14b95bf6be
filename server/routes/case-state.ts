import { textOf } from '#core/property-value';
import { caseStateResponseSchema } from '#core/wire/case-state';
import { readLoadedCase } from '../read-graph.ts';
import { route } from '../route.ts';

export const caseStateRoute = route({
  method: 'get',
  path: '/api/case',
  summary: 'The state that the case is in: another hash means that it changed since',
  answer: caseStateResponseSchema,
  handle: async (setting) => {
    const hash = textOf(await readLoadedCase(setting), 'hash');
    return { body: caseStateResponseSchema.parse({ hash }) };
  },
});

import { caseStateResponseSchema } from '#core/wire/case-state';
import { saysOfItself } from '../case-state.ts';
import { readLoadedCase } from '../read-graph.ts';
import { route } from '../route.ts';

export const caseStateRoute = route({
  method: 'get',
  path: '/api/case',
  summary: 'The state that the case is in: where it is another, the case changed since',
  answer: caseStateResponseSchema,
  handle: async (setting) => ({ body: saysOfItself(await readLoadedCase(setting)) }),
});

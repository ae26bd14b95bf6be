import { MOST_ON_CANVAS } from '#core/wire/among';
import { missingRequestSchema, missingResponseSchema } from '#core/wire/missing';
import { lostTargets } from '../annotations/lost-targets.ts';
import { route } from '../route.ts';

export const missingRoute = route({
  method: 'post',
  path: '/api/graph/missing',
  summary: 'Which of some nodes, by id, the case does not have',
  body: missingRequestSchema,
  bodyLimits: { bytes: MOST_ON_CANVAS * 130, values: MOST_ON_CANVAS + 10 },
  answer: missingResponseSchema,
  ofOneState: true,
  handle: async ({ store }, { body: { ids } }) => {
    const missing = [...(await lostTargets(store, ids))].sort();
    return { body: { missing } };
  },
});

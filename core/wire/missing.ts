import { z } from 'zod';
import { MOST_ON_CANVAS } from './among.ts';

/** POST /api/graph/missing: the ids of nodes that somebody kept. */
export const missingRequestSchema = z.strictObject({
  ids: z
    .array(z.string().min(1).max(120))
    .min(1, 'name one node at least')
    .max(MOST_ON_CANVAS, `at most ${MOST_ON_CANVAS} nodes at once`)
    .readonly(),
});

/** Those that nothing in the case has, in the order of the ids. */
export const missingResponseSchema = z.object({ missing: z.array(z.string()).readonly() }).readonly();

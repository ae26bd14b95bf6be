import { z } from 'zod';
import { nodeIdSchema } from '../identity.ts';
import { MOST_AMONG } from './among.ts';

/** How many steps may be gone. */
export const MOST_AROUND = 3;

/** POST /api/graph/around: the nodes within so many steps of some nodes, whatever joins them. */
export const aroundRequestSchema = z.strictObject({
  ids: z
    .array(nodeIdSchema)
    .min(1, 'name one node at least')
    .max(MOST_AMONG, `at most ${MOST_AMONG} nodes at once`)
    .readonly(),
  steps: z.number().int().min(1).max(MOST_AROUND),
});

/**
 * The nodes asked for and those around them, nearest first and then in the order of their ids; no more than a canvas is
 * sent at once (`MOST_AMONG`). `more`: whether there are others within these steps.
 */
export const aroundResponseSchema = z
  .object({ ids: z.array(nodeIdSchema).readonly(), more: z.boolean() })
  .readonly();
export type AroundResponse = z.infer<typeof aroundResponseSchema>;

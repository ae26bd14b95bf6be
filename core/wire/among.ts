import { z } from 'zod';
import { cutSchema } from './cut.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** How many nodes may be asked for at once. */
export const MOST_AMONG = 5_000;

/**
 * POST /api/graph/among: the ids of nodes that the overview did not bring, from an expansion or a link. `beside` says what
 * is on the canvas with them: the usual overview, or nothing.
 */
export const amongRequestSchema = z.strictObject({
  beside: z.enum(['overview', 'nothing']).default('overview'),
  ids: z
    .array(z.string().min(1).max(120))
    .min(1, 'name one node at least')
    .max(MOST_AMONG, `at most ${MOST_AMONG} nodes at once`)
    .readonly(),
});

/** A node as it is drawn, with how many relationships it has in the whole case; the page finds its place. */
export const countedNodeSchema = z
  .object({ ...wireNodeSchema.unwrap().shape, degree: z.number().int().nonnegative() })
  .readonly();

/**
 * The nodes asked for in the order of their ids, and every relationship among them and between them and the nodes of
 * the usual overview, with what drawing needs of them.
 */
export const amongResponseSchema = z
  .object({
    /** The hash of the case that this was read from. */
    hash: z.string(),
    nodes: z.array(countedNodeSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
    /** The ids that nothing in the case has. */
    missing: z.array(z.string()).readonly(),
    cut: z.object({ relationships: cutSchema }).readonly(),
  })
  .readonly();
export type AmongResponse = z.infer<typeof amongResponseSchema>;

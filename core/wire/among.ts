import { z } from 'zod';
import { cutSchema } from './cut.ts';
import { MOST_IN_OVERVIEW } from './graph.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** How many nodes may come to a canvas beside what it begins with. */
export const MOST_AMONG = 5_000;

/**
 * How many nodes a canvas can have: the largest overview or what open communities hold, and what came beside it. So many
 * may be asked for at once, since all of them can be kept there one by one. An address may name as many and no more, so
 * that nothing that a hand did is lost in it, and nothing that somebody wrote into one grows without end.
 */
export const MOST_ON_CANVAS = MOST_IN_OVERVIEW + MOST_AMONG;

/**
 * POST /api/graph/among: the ids of nodes that the overview did not bring, from an expansion or a link. `beside` says what
 * is on the canvas with them: the usual overview, or nothing.
 */
export const amongRequestSchema = z.strictObject({
  beside: z.enum(['overview', 'nothing']).default('overview'),
  ids: z
    .array(z.string().min(1).max(120))
    .min(1, 'name one node at least')
    .max(MOST_ON_CANVAS, `at most ${MOST_ON_CANVAS} nodes at once`)
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

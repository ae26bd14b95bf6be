import { z } from 'zod';
import { caseSummarySchema } from './case-state.ts';
import { cutSchema } from './cut.ts';
import { limitSchema } from './limit.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

export const MOST_IN_OVERVIEW = 5_000;

/**
 * Asks for the overview. `limit` is the most nodes to send; `larger` says what to send of a case that has more: the best
 * connected, or its counts alone, for who shows it by its communities.
 */
export const graphRequestSchema = z.strictObject({
  limit: limitSchema(MOST_IN_OVERVIEW, 2000),
  larger: z.enum(['best-connected', 'counts']).default('best-connected'),
});

/** A node with its place on the canvas (abstract units, y upwards) and how many relationships it has in the whole case. */
export const placedNodeSchema = z
  .object({
    ...wireNodeSchema.unwrap().shape,
    x: z.number(),
    y: z.number(),
    degree: z.number().int().nonnegative(),
  })
  .readonly();
export type PlacedNode = z.infer<typeof placedNodeSchema>;

/** GET /api/graph: the case's overview. `hash` changes exactly when what the case says changes. */
export const graphResponseSchema = z
  .object({
    case: caseSummarySchema,
    hash: z.string(),
    engine: z.string(),
    nodes: z.array(placedNodeSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
    cut: z.object({ nodes: cutSchema, relationships: cutSchema }).readonly(),
    counts: z
      .object({
        labels: z.record(z.string(), z.number().int()).readonly(),
        types: z.record(z.string(), z.number().int()).readonly(),
        statuses: z.record(z.string(), z.number().int()).readonly(),
        evidence: z.number().int(),
        checked: z.number().int(),
      })
      .readonly(),
  })
  .readonly();
export type GraphResponse = z.infer<typeof graphResponseSchema>;

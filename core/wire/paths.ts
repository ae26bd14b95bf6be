import { z } from 'zod';
import { evidenceIdSchema, nodeIdSchema, relationshipIdSchema } from '../identity.ts';
import { wireEvidenceSchema } from './evidence.ts';
import { limitSchema } from './limit.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** No path of more steps is looked for. */
export const MOST_STEPS = 6;

/** GET /api/paths */
export const pathsRequestSchema = z.strictObject({
  from: nodeIdSchema,
  to: nodeIdSchema,
  /** Comma-separated relationship types; all where absent. */
  types: z.string().max(2000).optional(),
  /** How many paths. */
  k: limitSchema(20, 5),
  /** `true`: each step not before the one before it. */
  inTimeOrder: z.enum(['true', 'false']).default('false'),
});

/** A step of a path, from the node before it to the next one. */
export const pathStepSchema = z
  .object({
    from: nodeIdSchema,
    to: nodeIdSchema,
    relationship: relationshipIdSchema,
    /** False where the relationship leads from `to` to `from`. */
    forwards: z.boolean(),
    /** Other relationships between the two that would have done as well, the strongest first. */
    also: z.array(relationshipIdSchema).readonly(),
    /** When it happened, from the first moment to the last that it can have been; null where it is not dated. */
    happened: z.object({ from: z.string().nullable(), to: z.string().nullable() }).readonly().nullable(),
    /** In words, as it is walked: `Home Secretary was copied on Memo of 21 June 2017`. */
    sentence: z.string(),
    evidence: z.array(evidenceIdSchema).readonly(),
  })
  .readonly();
export type WirePathStep = z.infer<typeof pathStepSchema>;

export const pathSchema = z
  .object({
    /** The nodes it comes by, from the first to the last: one more than steps. */
    nodes: z.array(nodeIdSchema).readonly(),
    steps: z.array(pathStepSchema).readonly(),
    /** `Hugh Ind wrote Memo of 21 June 2017, which was copied to Home Secretary, a post held by Amber Rudd.` */
    sentence: z.string(),
  })
  .readonly();
export type WirePath = z.infer<typeof pathSchema>;

/** The paths, shortest first, with everything that they come by: each node, relationship and quotation once. */
export const pathsResponseSchema = z
  .object({
    paths: z.array(pathSchema).readonly(),
    /** How long the shortest are, and how many there are of that length: `more` where that is a least number. */
    shortest: z
      .object({ steps: z.number().int(), count: z.number().int(), more: z.boolean() })
      .readonly()
      .nullable(),
    /** What was searched, in a sentence or two for a person, and what was left out. */
    searched: z.string(),
    /** Where the search gave up: paths of up to `completeTo` steps are all there is, longer ones are in part. */
    cut: z.object({ nodesLookedAt: z.number().int(), completeTo: z.number().int() }).readonly().nullable(),
    /** Both ends, and all nodes that the paths come by. */
    nodes: z.array(wireNodeSchema).readonly(),
    /** All relationships that the paths are made of, and those named in `also`. */
    relationships: z.array(wireRelationshipSchema).readonly(),
    evidence: z.array(wireEvidenceSchema).readonly(),
    /** The documents that the evidence is from, and who speaks in it. */
    documents: z.array(wireNodeSchema).readonly(),
  })
  .readonly();
export type PathsResponse = z.infer<typeof pathsResponseSchema>;

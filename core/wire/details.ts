import { z } from 'zod';
import { nodeIdSchema, relationshipIdSchema } from '../identity.ts';
import { countedNodeSchema } from './among.ts';
import { wireEvidenceSchema } from './evidence.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** The most nodes, and the most relationships, of one request; a body of 64 kB may hold fewer. */
export const MOST_DETAILED = 2_000;

/** POST /api/details: which nodes and relationships to read whole. */
export const detailsRequestSchema = z.strictObject({
  nodes: z
    .array(nodeIdSchema)
    .max(MOST_DETAILED, `at most ${MOST_DETAILED} nodes at once`)
    .readonly()
    .default([]),
  relationships: z
    .array(relationshipIdSchema)
    .max(MOST_DETAILED, `at most ${MOST_DETAILED} relationships at once`)
    .readonly()
    .default([]),
});
export type DetailsRequest = z.input<typeof detailsRequestSchema>;

/**
 * They with every property (an overview leaves out what only a panel shows), of each node how many relationships it has
 * in the whole case, their evidence, each once, and the documents and speakers that the evidence names. What the case no
 * longer has is not in the answer.
 */
export const detailsResponseSchema = z
  .object({
    /** Of the state of the case that they are from, or of a later one where it changed meanwhile. */
    hash: z.string(),
    nodes: z.array(countedNodeSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
    evidence: z.array(wireEvidenceSchema).readonly(),
    documents: z.array(wireNodeSchema).readonly(),
  })
  .readonly();
export type DetailsResponse = z.infer<typeof detailsResponseSchema>;

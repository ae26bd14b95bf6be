import { z } from 'zod';
import { evidenceIdSchema, nodeIdSchema, relationshipIdSchema } from './identity.ts';
import { RELATIONSHIP_TYPE_NAMES } from './model/relationship-types.ts';
import { propertiesSchema } from './property-value.ts';
import { statusSchema } from './stance.ts';

/** A relationship between two entities, read left to right as a sentence. `sources` counts independent ones. */
export const caseRelationshipSchema = z
  .object({
    id: relationshipIdSchema,
    type: z.enum(RELATIONSHIP_TYPE_NAMES as [string, ...string[]]),
    startNodeId: nodeIdSchema,
    endNodeId: nodeIdSchema,
    status: statusSchema,
    evidence: z.array(evidenceIdSchema).readonly(),
    sources: z.number().int().nonnegative(),
    properties: propertiesSchema,
    origin: z.string(),
  })
  .readonly();
export type CaseRelationship = z.infer<typeof caseRelationshipSchema>;

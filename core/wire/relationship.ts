import { z } from 'zod';
import { evidenceIdSchema, nodeIdSchema, relationshipIdSchema } from '../identity.ts';
import { propertiesSchema } from '../property-value.ts';
import { statusSchema } from '../stance.ts';

/**
 * A relationship as it travels; `evidence` lists ids. `properties.sources` counts its independent sources, and
 * `properties.stances` lists the stances of its evidence.
 */
export const wireRelationshipSchema = z
  .object({
    id: relationshipIdSchema,
    type: z.string(),
    startNodeId: nodeIdSchema,
    endNodeId: nodeIdSchema,
    status: statusSchema,
    properties: propertiesSchema,
    evidence: z.array(evidenceIdSchema).readonly(),
  })
  .readonly();
export type WireRelationship = z.infer<typeof wireRelationshipSchema>;

import { z } from 'zod';
import { evidenceIdSchema, nodeIdSchema } from './identity.ts';
import { ENTITY_LABEL_NAMES } from './model/labels.ts';
import { propertiesSchema } from './property-value.ts';
import { statusSchema } from './stance.ts';

/** A node for something the case speaks of. `properties` holds everything but id, name, status and evidence. */
export const caseNodeSchema = z
  .object({
    id: nodeIdSchema,
    label: z.enum(ENTITY_LABEL_NAMES as [string, ...string[]]),
    name: z.string().min(1),
    status: statusSchema,
    evidence: z.array(evidenceIdSchema).readonly(),
    properties: propertiesSchema,
    origin: z.string(),
  })
  .readonly();
export type CaseNode = z.infer<typeof caseNodeSchema>;

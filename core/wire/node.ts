import { z } from 'zod';
import { nodeIdSchema } from '../identity.ts';
import { propertiesSchema } from '../property-value.ts';
import { statusSchema } from '../stance.ts';

/** A node as it travels. `labels` has `Entity` and the one it is shown as; `properties` holds neither id, name nor status. */
export const wireNodeSchema = z
  .object({
    id: nodeIdSchema,
    labels: z.array(z.string()).readonly(),
    name: z.string(),
    status: statusSchema,
    properties: propertiesSchema,
  })
  .readonly();
export type WireNode = z.infer<typeof wireNodeSchema>;

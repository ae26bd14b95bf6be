import { z } from 'zod';
import { FAILURE_CODES } from '../failure.ts';

/**
 * The body of every answer that is not a success. `line` and `column` (from 1) where a Cypher text is at fault;
 * `present`, what stands there now, where a change was based on something older.
 */
export const wireFailureSchema = z
  .object({
    code: z.enum(FAILURE_CODES),
    message: z.string(),
    requestId: z.string(),
    line: z.number().int().positive().optional(),
    column: z.number().int().positive().optional(),
    present: z.record(z.string(), z.unknown()).readonly().optional(),
  })
  .readonly();
export type WireFailure = z.infer<typeof wireFailureSchema>;

import { z } from 'zod';

/** How much of a list is shown, and what decided which part. */
export const cutSchema = z
  .object({
    shown: z.number().int().nonnegative(),
    total: z.number().int().nonnegative(),
    /** In words: `most relationships first`. */
    orderedBy: z.string(),
  })
  .readonly();
export type Cut = z.infer<typeof cutSchema>;

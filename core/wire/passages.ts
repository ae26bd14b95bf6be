import { z } from 'zod';
import { charOffsetSchema, nodeIdSchema } from '../identity.ts';
import { cutSchema } from './cut.ts';
import { limitSchema } from './limit.ts';

export const passagesRequestSchema = z.strictObject({
  q: z.string().trim().min(1, 'say which words to look for: ?q=…').max(200),
  limit: limitSchema(100, 20),
});

/** Where words stand in a paper's text. All offsets are UTF-16 code units into the document's text. */
export const passageSchema = z
  .object({
    document: nodeIdSchema,
    name: z.string(),
    start: charOffsetSchema,
    end: charOffsetSchema,
    /** The passage, from `start` to `end`. */
    text: z.string(),
    /** Where in the text the words stand, in their order. */
    found: z.array(z.object({ start: charOffsetSchema, end: charOffsetSchema }).readonly()).readonly(),
  })
  .readonly();
export type Passage = z.infer<typeof passageSchema>;

/** GET /api/passages */
export const passagesResponseSchema = z
  .object({
    query: z.string(),
    passages: z.array(passageSchema).readonly(),
    cut: cutSchema,
    /** How many papers' texts were searched, and how many papers the case holds. */
    papers: z.object({ searched: z.number().int(), held: z.number().int() }).readonly(),
  })
  .readonly();
export type PassagesResponse = z.infer<typeof passagesResponseSchema>;

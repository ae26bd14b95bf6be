import { z } from 'zod';
import { limitSchema } from './limit.ts';
import { nodeIdSchema } from '../identity.ts';
import { cutSchema } from './cut.ts';

export const searchRequestSchema = z.strictObject({
  q: z.string().trim().min(1, 'say what to look for: ?q=…').max(200),
  limit: limitSchema(100, 20),
  /** Comma-separated labels to search among; all where absent. */
  labels: z.string().max(200).optional(),
});

/** One thing found: by which of its names, and how well (higher is better; only comparable within one answer). */
export const searchHitSchema = z
  .object({
    id: nodeIdSchema,
    label: z.string(),
    name: z.string(),
    /** The name, alias or title that matched, where it is not `name` itself. */
    matched: z.string().nullable(),
    /** A few words that tell namesakes apart: a post, a kind, a date. */
    hint: z.string().nullable(),
    score: z.number(),
  })
  .readonly();
export type SearchHit = z.infer<typeof searchHitSchema>;

/** GET /api/search */
export const searchResponseSchema = z
  .object({ query: z.string(), hits: z.array(searchHitSchema).readonly(), cut: cutSchema })
  .readonly();
export type SearchResponse = z.infer<typeof searchResponseSchema>;

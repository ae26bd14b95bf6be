import { z } from 'zod';
import { LONGEST_STATEMENT } from './cypher.ts';

/** What a parameter of a saved statement takes: it decides the field that asks for it. */
export const PARAMETER_KINDS = ['text', 'number', 'date', 'yes-no', 'entity', 'list', 'json'] as const;

export const savedParameterSchema = z
  .strictObject({
    name: z.string().regex(/^[\p{L}_][\p{L}\p{N}_]{0,99}$/u),
    kind: z.enum(PARAMETER_KINDS),
    /** What the field holds at first, as typed. */
    value: z.string().max(2_000).default(''),
  })
  .readonly();

/** POST /api/saved-queries keeps one; a name that is taken is written over only with `replace`. */
export const saveQueryRequestSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  query: z.string().min(1).max(LONGEST_STATEMENT),
  parameters: z.array(savedParameterSchema).max(50).readonly().default([]),
  replace: z.boolean().default(false),
});
export type SaveQueryRequest = z.infer<typeof saveQueryRequestSchema>;

/** A statement that somebody saved; `id` is short and lasting: a link may name it. */
export const savedQuerySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    query: z.string(),
    parameters: z.array(savedParameterSchema).readonly(),
    savedAt: z.string(),
  })
  .readonly();
export type SavedQuery = z.infer<typeof savedQuerySchema>;

/** GET /api/saved-queries, by name. DELETE /api/saved-queries/{id} takes one away. */
export const savedQueriesResponseSchema = z
  .object({ queries: z.array(savedQuerySchema).readonly() })
  .readonly();
export type SavedQueriesResponse = z.infer<typeof savedQueriesResponseSchema>;

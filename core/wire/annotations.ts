import { z } from 'zod';
import { keptListSchema } from './list.ts';
import { keptNoteSchema } from './note.ts';
import { savedQuerySchema } from './saved-query.ts';
import { keptViewSchema } from './view.ts';

/**
 * The most that all notes, views and lists may take, in characters, and the links that were too long for an address
 * beside them; so much fits into one file, and back.
 */
export const MOST_ANNOTATIONS = 32_000_000;
export const MOST_OF_LINKS = 16_000_000;
export const ANNOTATIONS_FORMAT = 'whoknew-annotations';
export const ANNOTATIONS_VERSION = 1;

const envelope = {
  format: z.literal(ANNOTATIONS_FORMAT, 'this is no file of notes and views'),
  version: z.literal(ANNOTATIONS_VERSION, 'this file is of a version that is not read here'),
};

/** GET /api/annotations: all that users keep beside the case, as a file. */
export const annotationsSchema = z
  .object({
    ...envelope,
    exportedAt: z.string(),
    /** The case it was kept beside, and its hash then. */
    case: z.object({ id: z.string(), title: z.string(), hash: z.string() }).readonly(),
    notes: z.array(keptNoteSchema).readonly(),
    views: z.array(keptViewSchema).readonly(),
    lists: z.array(keptListSchema).readonly(),
    queries: z.array(savedQuerySchema).readonly(),
  })
  .readonly();
export type Annotations = z.infer<typeof annotationsSchema>;

const entries = z.array(z.unknown()).readonly().default([]);

/** POST /api/annotations: such a file. Each entry is read by itself, so that a bad one spoils no other. */
export const importRequestSchema = z.strictObject({
  ...envelope,
  exportedAt: z.string().optional(),
  case: z.object({ id: z.string(), title: z.string().optional() }).readonly().optional(),
  notes: entries,
  views: entries,
  lists: entries,
  queries: entries,
});
/** A file of another case is read in only where that is said: what it is about may be missing here, or be something else. */
export const importQuerySchema = z.strictObject({
  ofAnotherCase: z.enum(['true', 'false']).default('false'),
});
export type ImportRequest = z.infer<typeof importRequestSchema>;

const ids = z.array(z.string()).readonly();
/** What became of each entry of the file, by its id. */
export const importResponseSchema = z
  .object({
    created: ids,
    replaced: ids,
    unchanged: ids,
    /** What was left as it was here, each with its place in the file (`notes 3`, counted from 1) or id, and why. */
    refused: z.array(z.object({ entry: z.string(), reason: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type ImportResponse = z.infer<typeof importResponseSchema>;

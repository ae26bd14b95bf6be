import { z } from 'zod';

/**
 * DELETE /api/notes/{id}, /api/views/{id} and /api/lists/{id}: `changedAt` is that of what was decided on; where it is
 * another now, 409.
 */
export const forgetRequestSchema = z.strictObject({ changedAt: z.iso.datetime() });

export const forgetResponseSchema = z.object({ id: z.string() }).readonly();

import { z } from 'zod';

/** GET /api/case: the state that the case is in now. Where `hash` is another, what was read before may be so no more. */
export const caseStateResponseSchema = z.object({ hash: z.string() }).readonly();

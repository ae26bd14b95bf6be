import { z } from 'zod';

/** What a case calls itself, and the zone and the day that its times and `yesterday` count from. */
export const caseSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    timeZone: z.string(),
    calendarFrom: z.string(),
  })
  .readonly();

/** GET /api/case: the state that the case is in now. Where any of it is another, what was read before may be so no more. */
export const caseStateResponseSchema = z.object({ case: caseSummarySchema, hash: z.string() }).readonly();
export type CaseState = z.infer<typeof caseStateResponseSchema>;

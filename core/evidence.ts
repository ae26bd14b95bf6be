import { z } from 'zod';
import { readEdtf } from './date/edtf.ts';
import { charOffsetSchema, evidenceIdSchema, nodeIdSchema, relationshipIdSchema } from './identity.ts';
import { stanceSchema } from './stance.ts';

/** Whether the words were compared with the source's text: they are there, they are not, or there was no text at hand. */
export const CHECKS = ['verified', 'failed', 'unavailable'] as const;
export const checkSchema = z.enum(CHECKS);
export type Check = z.infer<typeof checkSchema>;

/** Where in a paper the words stand: in running text, in a header field, or in a row of a table. */
export const EVIDENCE_KINDS = ['quote', 'header', 'table-row'] as const;

/**
 * A quoted span of a document that carries a node or a relationship. Offsets are UTF-16 code units into the
 * document's text, `end` exclusive; `contextStart`–`contextEnd` is the sentence around it.
 */
export const evidenceSchema = z
  .object({
    id: evidenceIdSchema,
    document: nodeIdSchema,
    exact: z.string().min(1),
    start: charOffsetSchema,
    end: charOffsetSchema,
    contextStart: charOffsetSchema,
    contextEnd: charOffsetSchema,
    textSha256: z.string(),
    stance: stanceSchema,
    by: nodeIdSchema,
    as: z.string().optional(),
    said: z.string().optional(),
    /** The first and the last moment that `said` can mean, worked out from it; they compare as plain strings. */
    saidFrom: z.string().optional(),
    saidTo: z.string().optional(),
    credits: nodeIdSchema.optional(),
    kind: z.enum(EVIDENCE_KINDS),
    page: z.number().int().positive().optional(),
    supports: z.union([nodeIdSchema, relationshipIdSchema]),
    check: checkSchema,
    origin: z.string().optional(),
    recordedAt: z.string().optional(),
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a quotation's date is kept as beside itself: an open end is the first or last year. Empty where it is no date. */
export function spanSaid(
  said: string,
  timeZone: string,
): { readonly saidFrom?: string; readonly saidTo?: string } {
  const read = readEdtf(said, timeZone);
  return read.kind === 'no-date'
    ? {}
    : { saidFrom: read.when.from ?? '0000', saidTo: read.when.to ?? '9999' };
}

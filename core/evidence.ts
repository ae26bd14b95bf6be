import { z } from 'zod';
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

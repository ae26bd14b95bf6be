import { z } from 'zod';
import { checkSchema } from '../evidence.ts';
import { charOffsetSchema, evidenceIdSchema, nodeIdSchema } from '../identity.ts';
import { stanceSchema } from '../stance.ts';

/** A quotation as it travels. Null where the seed says nothing. Offsets are UTF-16 code units into the document's text. */
export const wireEvidenceSchema = z
  .object({
    id: evidenceIdSchema,
    document: nodeIdSchema,
    exact: z.string(),
    start: charOffsetSchema,
    end: charOffsetSchema,
    contextStart: charOffsetSchema,
    contextEnd: charOffsetSchema,
    stance: stanceSchema,
    /** Who takes the stance: the document itself, or somebody it quotes. */
    by: nodeIdSchema,
    /** How the papers spell the name here, where it differs. */
    as: z.string().nullable(),
    said: z.string().nullable(),
    credits: nodeIdSchema.nullable(),
    /** Whether the words were compared with the text on this machine. */
    check: checkSchema,
    /** The node or relationship that it carries. */
    supports: z.string(),
    /** The sentence around the words, where the text is at hand on the server; else null. */
    context: z.string().nullable(),
  })
  .readonly();
export type WireEvidence = z.infer<typeof wireEvidenceSchema>;

import { z } from 'zod';
import { wireEvidenceSchema } from './evidence.ts';
import { wireNodeSchema } from './node.ts';

/** A quotation in a document, with a sentence for what it carries (`Hugh Ind wrote Memo of 21 June 2017`). */
export const quotationSchema = z
  .object({ evidence: wireEvidenceSchema, carries: z.string(), relationship: z.boolean() })
  .readonly();

/** GET /api/documents/{id}: its text where it is at hand on this machine (else null), and every quotation in order. */
export const documentResponseSchema = z
  .object({
    node: wireNodeSchema,
    text: z.string().nullable(),
    /** Why there is no text, in a sentence; null where there is one. */
    textMissing: z.string().nullable(),
    quotations: z.array(quotationSchema).readonly(),
    /** It, and whoever speaks or is credited in its quotations. */
    documents: z.array(wireNodeSchema).readonly(),
  })
  .readonly();
export type DocumentResponse = z.infer<typeof documentResponseSchema>;

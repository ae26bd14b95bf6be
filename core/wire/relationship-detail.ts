import { z } from 'zod';
import { wireEvidenceSchema } from './evidence.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** GET /api/relationships/{id}: the relationship, both ends, its evidence, and which sources count as one. */
export const relationshipResponseSchema = z
  .object({
    relationship: wireRelationshipSchema,
    start: wireNodeSchema,
    end: wireNodeSchema,
    /** In words: `Memo of 21 June 2017 was copied to Home Secretary`. */
    sentence: z.string(),
    evidence: z.array(wireEvidenceSchema).readonly(),
    documents: z.array(wireNodeSchema).readonly(),
    /** How many independent sources carry it, and which were counted with another and why. */
    corroboration: z
      .object({
        independent: z.number().int(),
        folds: z
          .array(
            z
              .object({
                document: z.string(),
                into: z.string(),
                reason: z.enum(['credits', 'rests-on', 'same-text']),
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly(),
  })
  .readonly();
export type RelationshipResponse = z.infer<typeof relationshipResponseSchema>;

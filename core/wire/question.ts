import { z } from 'zod';
import { nodeIdSchema } from '../identity.ts';
import { limitSchema } from './limit.ts';
import { wireEvidenceSchema } from './evidence.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** One place in a reading that a person can change: which document, which person. */
export const slotSchema = z
  .object({
    name: z.string(),
    /** What may stand in it: `document`, `person`, `party` … (the labels are in the catalogue). */
    kind: z.string(),
    /** What it reads as: an entity's name, `on 25 April 2018`; empty where the slot is. */
    text: z.string(),
    /** What a reading carries for it: an entity's id, an EDTF date, one of the options; null where nothing is chosen yet. */
    id: z.string().nullable(),
    optional: z.boolean(),
    /** All that can stand in it, where that is a short list and no entity: the kinds of paper. */
    options: z.array(z.object({ id: z.string(), text: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type Slot = z.infer<typeof slotSchema>;

/**
 * How a question was understood. `sentence` has every slot's text in it; `whether` says that it was asked for yes or no,
 * and goes along with what is chosen in the slots.
 */
export const readingSchema = z
  .object({
    id: z.string(),
    sentence: z.string(),
    slots: z.array(slotSchema).readonly(),
    whether: z.boolean(),
  })
  .readonly();
export type Reading = z.infer<typeof readingSchema>;

/** POST /api/questions: words, or a reading whose slots the user chose. */
export const questionRequestSchema = z.union([
  z.strictObject({ question: z.string().trim().min(1).max(500) }),
  z.strictObject({
    reading: z.strictObject({
      id: z.string().min(1).max(60),
      slots: z.record(z.string().max(40), z.string().max(200)),
      whether: z.boolean().optional(),
    }),
  }),
]);
export type QuestionRequest = z.infer<typeof questionRequestSchema>;

/** A cell of an answer's table: text, or an entity that a click leads to. */
export const cellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({ id: nodeIdSchema, name: z.string(), label: z.string() }).readonly(),
]);
export type Cell = z.infer<typeof cellSchema>;

export const rowSchema = z
  .object({ cells: z.array(cellSchema).readonly(), evidence: z.array(z.string()).readonly() })
  .readonly();

/**
 * A piece of an answer's sentence. Footnotes are numbered from 1 and name evidence; the page links `node` pieces.
 */
export const sentencePieceSchema = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }).readonly(),
  z.object({ kind: z.literal('node'), text: z.string(), id: nodeIdSchema }).readonly(),
  z
    .object({
      kind: z.literal('footnote'),
      number: z.number().int(),
      evidence: z.array(z.string()).readonly(),
    })
    .readonly(),
]);
export type SentencePiece = z.infer<typeof sentencePieceSchema>;

const graphSchema = z
  .object({
    nodes: z.array(wireNodeSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
  })
  .readonly();

const answered = {
  sentence: z.string(),
  /** The sentence in pieces with its links and footnotes; then, in softer words, what else the sources say. */
  pieces: z.array(sentencePieceSchema).readonly(),
  remarks: z.array(z.array(sentencePieceSchema).readonly()).readonly(),
  reading: readingSchema,
  cypher: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  columns: z.array(z.string()).readonly(),
  rows: z.array(rowSchema).readonly(),
  evidence: z.array(wireEvidenceSchema).readonly(),
  documents: z.array(wireNodeSchema).readonly(),
  graph: graphSchema,
};

/** `answer`: rows; `empty`: understood, nothing found; `choice`: a name fits several; `refused`: not understood. */
export const questionResponseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), ...answered }).readonly(),
  z.object({ kind: z.literal('empty'), ...answered }).readonly(),
  z
    .object({
      kind: z.literal('choice'),
      sentence: z.string(),
      reading: readingSchema,
      choices: z
        .array(
          z
            .object({
              slot: z.string(),
              text: z.string(),
              options: z
                .array(
                  z
                    .object({
                      id: nodeIdSchema,
                      name: z.string(),
                      label: z.string(),
                      hint: z.string().nullable(),
                    })
                    .readonly(),
                )
                .readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .object({ kind: z.literal('refused'), sentence: z.string(), suggestions: z.array(z.string()).readonly() })
    .readonly(),
]);
export type QuestionResponse = z.infer<typeof questionResponseSchema>;
export type Answer = Extract<QuestionResponse, { readonly kind: 'answer' | 'empty' }>;

/** GET /api/questions: what can be asked. */
export const catalogueResponseSchema = z
  .object({
    questions: z
      .array(
        z
          .object({
            id: z.string(),
            title: z.string(),
            examples: z.array(z.string()).readonly(),
            slots: z
              .array(
                z
                  .object({
                    name: z.string(),
                    kind: z.string(),
                    labels: z.array(z.string()).readonly(),
                    optional: z.boolean(),
                  })
                  .readonly(),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type CatalogueResponse = z.infer<typeof catalogueResponseSchema>;

/** GET /api/questions/completions?text=…: how a question that is being typed can go on. */
export const completionRequestSchema = z.strictObject({
  text: z.string().max(500).default(''),
  limit: limitSchema(20, 8),
});

export const completionSchema = z
  .object({
    /** The question of the catalogue that it belongs to. */
    id: z.string(),
    /** What the field holds when it is taken. */
    text: z.string(),
    /** True where it can be asked as it stands; else the field goes on with a slot for a `next`. */
    complete: z.boolean(),
    next: z.string().nullable(),
    /** The entity that fills the slot being typed. */
    entity: z
      .object({ id: nodeIdSchema, name: z.string(), label: z.string(), hint: z.string().nullable() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Completion = z.infer<typeof completionSchema>;

export const completionsResponseSchema = z
  .object({ text: z.string(), completions: z.array(completionSchema).readonly() })
  .readonly();

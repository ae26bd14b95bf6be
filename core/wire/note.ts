import { z } from 'zod';
import { nodeIdSchema, relationshipIdSchema } from '../identity.ts';

export const LONGEST_NOTE = 10_000;
export const MOST_TARGETS = 500;

/** What a note or a list may name: a node or a relationship, by its id. */
export const targetIdSchema = z.union([relationshipIdSchema, nodeIdSchema]);
const moment = z.iso.datetime();

export const noteIdSchema = z.string().regex(/^note:[0-9a-f]{10}$/, 'a note’s id looks like note:0a1b2c3d4e');
const text = z
  .string()
  .max(LONGEST_NOTE, `a note may have ${LONGEST_NOTE} characters`)
  .refine((typed) => typed.trim() !== '', 'write something');
const targets = z
  .array(targetIdSchema)
  .min(1, 'name one node or relationship at least')
  .max(MOST_TARGETS, `at most ${MOST_TARGETS} nodes and relationships`)
  .readonly();

/** A note as it is kept and exported. Moments are ISO 8601 in UTC. */
export const keptNoteSchema = z
  .strictObject({ id: noteIdSchema, text, targets, madeAt: moment, changedAt: moment })
  .readonly();
export type KeptNote = z.infer<typeof keptNoteSchema>;

/** A note as it is answered. `lost` are the targets that the case no longer has. */
export const noteSchema = z
  .object({ ...keptNoteSchema.unwrap().shape, lost: z.array(z.string()).readonly() })
  .readonly();
export type Note = z.infer<typeof noteSchema>;

/** POST /api/notes */
export const makeNoteRequestSchema = z.strictObject({ text, targets });
export type MakeNoteRequest = z.infer<typeof makeNoteRequestSchema>;

/** PUT /api/notes/{id}: `changedAt` is that of the note which the change was made to; where it is another now, 409. */
export const changeNoteRequestSchema = makeNoteRequestSchema.extend({ changedAt: moment });
export type ChangeNoteRequest = z.infer<typeof changeNoteRequestSchema>;

/** GET /api/notes, the latest changed first. */
export const notesResponseSchema = z.object({ notes: z.array(noteSchema).readonly() }).readonly();
export type NotesResponse = z.infer<typeof notesResponseSchema>;

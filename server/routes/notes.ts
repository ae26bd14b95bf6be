import {
  changeNoteRequestSchema,
  makeNoteRequestSchema,
  noteIdSchema,
  noteSchema,
  notesResponseSchema,
} from '#core/wire/note';
import { changeNote, makeNote, notes, NOTES } from '../annotations/notes.ts';
import { keptRoutes } from './kept-routes.ts';

export const NOTE_ROUTES = keptRoutes({
  path: '/api/notes',
  kind: NOTES,
  id: noteIdSchema,
  /** 500 ids of 240 characters, and a text of 10,000 that may all be escaped. */
  bodyLimits: { bytes: 256 * 1024, values: 10_000 },
  all: {
    summary: 'The notes that were pinned to nodes and relationships, the latest changed first',
    schema: notesResponseSchema,
    read: async (store) => ({ notes: await notes(store) }),
  },
  one: noteSchema,
  make: {
    summary: 'Pins a note to nodes and relationships',
    schema: makeNoteRequestSchema,
    write: makeNote,
  },
  change: { schema: changeNoteRequestSchema, write: changeNote },
});

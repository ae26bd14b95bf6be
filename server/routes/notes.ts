import { z } from 'zod';
import {
  changeNoteRequestSchema,
  makeNoteRequestSchema,
  noteIdSchema,
  noteSchema,
  notesResponseSchema,
} from '#core/wire/note';
import { forgetEntry } from '../annotations/keeper.ts';
import { changeNote, makeNote, notes, NOTES } from '../annotations/notes.ts';
import { route } from '../route.ts';

const params = z.object({ id: noteIdSchema });
/** 500 ids of 240 characters, and a text of 10,000 that may all be escaped. */
const bodyLimits = { bytes: 256 * 1024, values: 10_000 };

export const notesRoute = route({
  method: 'get',
  path: '/api/notes',
  summary: 'The notes that were pinned to nodes and relationships, the latest changed first',
  answer: notesResponseSchema,
  handle: async ({ store }) => ({ body: { notes: await notes(store) } }),
});

export const makeNoteRoute = route({
  method: 'post',
  path: '/api/notes',
  summary: 'Pins a note to nodes and relationships',
  body: makeNoteRequestSchema,
  bodyLimits,
  answer: noteSchema,
  handle: async ({ store, inTurn }, { body }) => ({ body: await inTurn(() => makeNote(store, body)) }),
});

export const changeNoteRoute = route({
  method: 'put',
  path: '/api/notes/{id}',
  summary: 'Changes a note, unless it was changed since it was read',
  params,
  body: changeNoteRequestSchema,
  bodyLimits,
  answer: noteSchema,
  handle: async ({ store, inTurn }, { params: { id }, body }) => ({
    body: await inTurn(() => changeNote(store, id, body)),
  }),
});

export const forgetNoteRoute = route({
  method: 'delete',
  path: '/api/notes/{id}',
  summary: 'Deletes a note',
  params,
  answer: z.object({ id: z.string() }),
  handle: async ({ store, inTurn }, { params: { id } }) => {
    await inTurn(() => forgetEntry(store, NOTES, id));
    return { body: { id } };
  },
});

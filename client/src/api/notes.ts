import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  noteSchema,
  type changeNoteRequestSchema,
  type makeNoteRequestSchema,
  notesResponseSchema,
  type Note,
  type NotesResponse,
} from '#core/wire/note';
import { postJson, putJson } from './post-json.ts';
import { forgetJson } from './forget-json.ts';
import { KEPT_BY_EVERYBODY } from './kept-by-everybody.ts';
import { readJson } from './read-json.ts';

export function readNotes(signal: AbortSignal): Promise<NotesResponse> {
  return readJson('/api/notes', notesResponseSchema, { signal });
}

export const notesOptions = queryOptions({
  queryKey: ['notes'],
  queryFn: ({ signal }) => readNotes(signal),
  ...KEPT_BY_EVERYBODY,
});

/** The ids of all that a note is kept on, nodes and relationships. */
export const notedOptions = queryOptions({ ...notesOptions, select: targetsOf });

function targetsOf({ notes }: NotesResponse): ReadonlySet<string> {
  return new Set(notes.flatMap(({ targets }) => targets));
}

export function makeNote(request: z.input<typeof makeNoteRequestSchema>): Promise<Note> {
  return readJson('/api/notes', noteSchema, postJson(request));
}

export function changeNote(id: string, request: z.input<typeof changeNoteRequestSchema>): Promise<Note> {
  return readJson(`/api/notes/${encodeURIComponent(id)}`, noteSchema, putJson(request));
}

/** Deletes a note as it was seen: where it was changed since, that is refused. */
export async function deleteNote(seen: Pick<Note, 'id' | 'changedAt'>): Promise<void> {
  await forgetJson('/api/notes', seen);
}

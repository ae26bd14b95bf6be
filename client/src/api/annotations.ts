import { annotationsSchema, importResponseSchema } from '#core/wire/annotations';
import type { Annotations, ImportResponse } from '#core/wire/annotations';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** All notes, views, lists and saved queries, as the file that can be read in again. */
export function exportAnnotations(): Promise<Annotations> {
  return readJson('/api/annotations', annotationsSchema);
}

/** Reads such a file in; the server judges what is in it, entry by entry. One of another case is a conflict, unless that is meant. */
export function importAnnotations(file: unknown, ofAnotherCase: boolean): Promise<ImportResponse> {
  return readJson(`/api/annotations?ofAnotherCase=${ofAnotherCase}`, importResponseSchema, postJson(file));
}

import {
  changeResponseSchema,
  previewResponseSchema,
  type ChangeRequest,
  type ChangeResponse,
  type CypherRequest,
  type PreviewResponse,
} from '#core/wire/cypher';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** What a writing statement would change: it is run and taken back. */
export function previewCypher(request: CypherRequest, signal: AbortSignal): Promise<PreviewResponse> {
  return readJson('/api/cypher/preview', previewResponseSchema, postJson(request, signal));
}

/** Runs a writing statement for good, with the confirmation that its preview gave. */
export function changeCypher(request: ChangeRequest): Promise<ChangeResponse> {
  return readJson('/api/cypher/change', changeResponseSchema, postJson(request));
}

import { detailsResponseSchema, type DetailsRequest, type DetailsResponse } from '#core/wire/details';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

export function readDetails(request: DetailsRequest, signal: AbortSignal): Promise<DetailsResponse> {
  return readJson('/api/details', detailsResponseSchema, postJson(request, signal));
}

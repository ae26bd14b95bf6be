import { planResponseSchema, type CypherRequest, type PlanResponse } from '#core/wire/cypher';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** How the engine would run a statement; it is not run. */
export function planCypher(request: CypherRequest, signal: AbortSignal): Promise<PlanResponse> {
  return readJson('/api/cypher/plan', planResponseSchema, postJson(request, signal));
}

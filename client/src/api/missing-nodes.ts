import { inBatches } from '#core/in-batches';
import { amongResponseSchema, MOST_AMONG } from '#core/wire/among';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** Which of some nodes the case does not have. */
export async function missingNodes(ids: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const some of inBatches(ids, MOST_AMONG)) {
    const among = await readJson('/api/graph/among', amongResponseSchema, postJson({ ids: some }));
    missing.push(...among.missing);
  }
  return missing;
}

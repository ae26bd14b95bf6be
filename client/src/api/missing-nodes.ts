import { inBatches } from '#core/in-batches';
import { MOST_ON_CANVAS } from '#core/wire/among';
import { missingResponseSchema } from '#core/wire/missing';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** Which of some nodes the case does not have. */
export async function missingNodes(ids: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const some of inBatches(ids, MOST_ON_CANVAS)) {
    const answer = await readJson('/api/graph/missing', missingResponseSchema, postJson({ ids: some }));
    missing.push(...answer.missing);
  }
  return missing;
}

import { inBatches } from '#core/in-batches';
import { textOf } from '#core/property-value';
import type { GraphStore } from '#store/graph-store';
import { nodesById } from '#store/queries';

/** The first and the last moment that an occasion can have been at; undefined where it is open. */
export interface OccasionDates {
  readonly begins: string | undefined;
  readonly ends: string | undefined;
}

/** Ids asked for in one statement. */
const BATCH = 5_000;

/**
 * When some occasions were, by id: an event when it happened, a document when it was made, else published; what has no
 * date is left out. They are read by their ids and beside the statement that names them: the embedded engine would look
 * for each of them through the whole case.
 */
export async function readOccasions(
  store: GraphStore,
  occasions: Iterable<string>,
): Promise<ReadonlyMap<string, OccasionDates>> {
  const dates = new Map<string, OccasionDates>();
  for (const ids of inBatches([...new Set(occasions)], BATCH)) {
    for (const { properties } of await store.read(nodesById, { ids })) {
      for (const name of ['when', 'published']) {
        const [begins, ends] = [textOf(properties, `${name}From`), textOf(properties, `${name}To`)];
        if (begins === undefined && ends === undefined) continue;
        dates.set(textOf(properties, 'id') ?? '', { begins, ends });
        break;
      }
    }
  }
  return dates;
}

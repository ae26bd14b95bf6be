import { digestOfText } from '#core/digest';
import { Failure } from '#core/failure';
import type { Properties } from '#core/property-value';
import {
  savedParameterSchema,
  savedQuerySchema,
  type SavedQuery,
  type SaveQueryRequest,
} from '#core/wire/saved-query';
import { step, type GraphStore } from '#store/graph-store';
import { readSavedQueries, removeSavedQuery, saveQuery } from '#store/queries';
import { nameKey } from '../name-key.ts';

/** How many statements are kept. */
export const MOST_SAVED = 500;

/** The saved statements, by name. What is in the store and is none (somebody may have written it there) is left out. */
export async function savedQueries(store: GraphStore): Promise<readonly SavedQuery[]> {
  const rows = await store.read(readSavedQueries, {});
  return rows.flatMap(({ properties }) => savedQueryOf(properties) ?? []);
}

export async function savedQuery(store: GraphStore, id: string): Promise<SavedQuery> {
  const found = (await savedQueries(store)).find((query) => query.id === id);
  if (found === undefined) throw new Failure('not-found', `No saved query has the id ${id}.`);
  return found;
}

/**
 * Saves a statement under its name. A name that is taken is written over only where that is asked for, and keeps its id
 * then, so that links to it lead to the new text.
 */
export async function keepQuery(
  store: GraphStore,
  request: SaveQueryRequest,
  now: string,
): Promise<SavedQuery> {
  const all = await savedQueries(store);
  const taken = all.find((query) => nameKey(query.name) === nameKey(request.name));
  if (taken !== undefined && !request.replace) {
    throw new Failure(
      'conflict',
      `A query is saved as “${taken.name}” already. Replace it, or choose another name.`,
    );
  }
  if (taken === undefined && all.length >= MOST_SAVED) {
    throw new Failure(
      'too-large',
      `${MOST_SAVED} queries are saved already. Delete one that is not needed any more.`,
    );
  }
  const { name, query, parameters } = request;
  const saved: SavedQuery = { id: taken?.id ?? idFor(name), name, query, parameters, savedAt: now };
  await store.write([step(saveQuery, { id: saved.id, properties: propertiesOfQuery(saved) })]);
  return saved;
}

export async function forgetQuery(store: GraphStore, id: string): Promise<void> {
  await savedQuery(store, id);
  await store.write([step(removeSavedQuery, { id })]);
}

/** Short, the same for the same name, and safe in an address: `view:0a1b2c3d`. */
function idFor(name: string): string {
  return `view:${digestOfText(nameKey(name)).slice(0, 12)}`;
}

/** A saved statement as the store holds it. */
export function propertiesOfQuery({ id, name, query, parameters, savedAt }: SavedQuery): Properties {
  return { id, kind: 'cypher', name, text: query, parameters: JSON.stringify(parameters), savedAt };
}

function savedQueryOf(properties: Properties): SavedQuery | undefined {
  const { id, name, text, parameters, savedAt } = properties;
  const parsed = savedQuerySchema.safeParse({
    id,
    name,
    query: text,
    parameters: parametersOf(parameters),
    savedAt,
  });
  return parsed.success ? parsed.data : undefined;
}

function parametersOf(text: unknown): unknown {
  try {
    return savedParameterSchema.array().parse(JSON.parse(String(text)));
  } catch {
    return undefined;
  }
}

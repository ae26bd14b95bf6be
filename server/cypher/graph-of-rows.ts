import { setImmediate } from 'node:timers/promises';
import { nodeIdSchema, partsOfRelationshipId, relationshipIdSchema } from '#core/identity';
import type { TaggedNode, TaggedRelationship, TaggedValue } from '#core/tagged-value';
import type { CypherResponse } from '#core/wire/cypher';
import { readNodes, readRelationships, type Reading } from '../read-graph.ts';

/** How much of an answer is sent as a graph: more is no picture any more. The rows have all of it. */
const MOST_NODES = 2_000;
const MOST_RELATIONSHIPS = 5_000;
/** How many rows are looked through before other requests have their turn. */
const ROWS_AT_ONCE = 2_000;

/**
 * The entities and relationships of the case that stand anywhere in the rows, with both ends of each relationship, read
 * anew by their ids: an answer's own properties may be anything. In the order that the rows name them, up to a limit.
 */
export async function graphOfRows(
  reading: Reading,
  rows: readonly (readonly TaggedValue[])[],
): Promise<CypherResponse['graph']> {
  const nodeIds = new Set<string>();
  const relationshipIds = new Set<string>();
  let truncated = false;

  const addNode = (id: string): boolean => {
    if (nodeIds.has(id)) return true;
    if (!nodeIdSchema.safeParse(id).success) return false; // a quotation, or what is no part of the case
    if (nodeIds.size >= MOST_NODES) truncated = true;
    else nodeIds.add(id);
    return nodeIds.has(id);
  };
  const addRelationship = ({ id, startNodeId, endNodeId }: TaggedRelationship): void => {
    if (relationshipIds.has(id) || !relationshipIdSchema.safeParse(id).success) return;
    if (partsOfRelationshipId(id) === undefined) return;
    const bothEnds = addNode(startNodeId) && addNode(endNodeId);
    if (!bothEnds || relationshipIds.size >= MOST_RELATIONSHIPS) truncated = true;
    else relationshipIds.add(id);
  };

  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await setImmediate();
    for (const element of elementsIn(row)) {
      if ('labels' in element) addNode(element.id);
      else addRelationship(element);
    }
  }
  const [nodes, relationships] = await Promise.all([
    readNodes(reading, nodeIds),
    readRelationships(reading, relationshipIds),
  ]);
  return { nodes, relationships, truncated };
}

/** The nodes and relationships in a value, at any depth, in order. */
function* elementsIn(
  value: TaggedValue | readonly TaggedValue[],
): Generator<TaggedNode | TaggedRelationship> {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value as readonly TaggedValue[]) yield* elementsIn(item); // a list of TaggedValue is all it can be
    return;
  }
  const map = value as Readonly<Record<string, unknown>>; // every tag and every map is a record
  // What the adapters tag is of the tag's shape: a map of the user's with such a key comes as $map.
  if ('$node' in map) yield map['$node'] as TaggedNode;
  else if ('$relationship' in map) yield map['$relationship'] as TaggedRelationship;
  else if ('$path' in map) {
    const path = map['$path'] as {
      readonly nodes: readonly TaggedNode[];
      readonly relationships: readonly TaggedRelationship[];
    };
    yield* path.nodes;
    yield* path.relationships;
  } else for (const item of Object.values(map)) yield* elementsIn(item as TaggedValue);
}

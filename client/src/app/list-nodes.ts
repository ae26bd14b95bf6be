import { partsOfRelationshipId } from '#core/identity';
import type { List } from '#core/wire/list';
import type { DrawnGraph } from '../graph/drawn-graph.ts';

/** The nodes of a list: those it names, and the ends of the relationships it names, as far as they are at hand. */
export function nodesOf({ members, lost }: List, drawn: DrawnGraph): readonly string[] {
  const gone = new Set(lost);
  const ids = members
    .filter((id) => !gone.has(id))
    .flatMap((id): readonly string[] => {
      if (!id.includes('~')) return [id];
      const relationship = drawn.relationships.get(id);
      if (relationship !== undefined) return [relationship.startNodeId, relationship.endNodeId];
      return [partsOfRelationshipId(id)?.startNodeId ?? []].flat();
    });
  return [...new Set(ids)].sort();
}

import { inBatches } from '#core/in-batches';
import type { NodeId, RelationshipId } from '#core/identity';
import type { List } from '#core/wire/list';
import { readDetails } from '../api/read-details.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { say } from '../state/passing-word.ts';
import { isOver, isUnderWay, underWay } from '../state/under-way.ts';

/** Ids of one request: 64 kB of body hold 200 of the longest. */
const AT_ONCE = 200;

/**
 * Does something with the nodes of a list: those it names, and both ends of the relationships it names. Relationships
 * that are not on the canvas are read first; where they cannot be, nothing is done, and it is said why.
 */
export async function withNodesOf(
  list: List,
  drawn: Pick<DrawnGraph, 'relationships'>,
  then: (ids: readonly string[]) => void,
): Promise<void> {
  const work = `list ${list.id}`;
  if (isUnderWay(work)) return;
  const stopping = new AbortController();
  underWay(work, {
    words: `Reading what is in ${list.name}`,
    share: null,
    saidElsewhere: false,
    stop: () => stopping.abort(),
  });
  const ids = await nodesOf(list, drawn, stopping.signal)
    .catch((error: unknown) => {
      if (stopping.signal.aborted) say('Stopped: the list was not read.');
      else say(error instanceof Error ? error.message : 'The list could not be read.');
    })
    .finally(() => isOver(work));
  if (ids !== undefined) then(ids);
}

async function nodesOf(
  { members, lost }: List,
  drawn: Pick<DrawnGraph, 'relationships'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const gone = new Set(lost);
  const here = members.filter((id) => !gone.has(id));
  const relationships = here.filter(isRelationship);
  const ends = relationships.flatMap((id) => drawn.relationships.get(id) ?? []).map(endsOf);
  const unread = relationships.filter((id) => !drawn.relationships.has(id));
  for (const some of inBatches(unread, AT_ONCE)) {
    const read = await readDetails({ relationships: some }, signal);
    ends.push(...read.relationships.map(endsOf));
  }
  return [...new Set([...here.filter((id) => !isRelationship(id)), ...ends.flat()])].sort();
}

function isRelationship(id: NodeId | RelationshipId): id is RelationshipId {
  return id.includes('~');
}

function endsOf({ startNodeId, endNodeId }: { readonly startNodeId: string; readonly endNodeId: string }) {
  return [startNodeId, endNodeId];
}

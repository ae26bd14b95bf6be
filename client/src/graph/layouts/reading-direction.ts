import type { RelationshipToFollow } from '#layout/layout-graph';

/** Types whose end is read as standing above their start: a chief over those who report, a body over its members, what was first over what answers it. */
const END_ABOVE: ReadonlySet<string> = new Set([
  'REPORTS_TO',
  'EMPLOYED_BY',
  'MEMBER_OF',
  'PART_OF',
  'POST_IN',
  'REPLIES_TO',
  'FORWARDS',
  'RESTS_ON',
]);

/** A relationship as the layers read it, downwards: turned round where its end stands above. */
export function readDownwards(
  relationship: RelationshipToFollow & { readonly type: string },
): RelationshipToFollow {
  const { startNodeId, endNodeId, type } = relationship;
  return END_ABOVE.has(type)
    ? { startNodeId: endNodeId, endNodeId: startNodeId }
    : { startNodeId, endNodeId };
}

import type { RelationshipCount } from '#core/wire/node-detail';
import type { RelationshipGroup } from '../../words/group-relationships.ts';

/** Of a node's relationships along one way (`in.COPIED_TO`), how many are read of how many. */
export interface Unread {
  readonly way: string;
  readonly read: number;
  readonly total: number;
}

/** What is not read yet, by the key of the group that it is offered behind: the last of its way. */
export function unreadWays(
  groups: readonly RelationshipGroup[],
  counts: readonly RelationshipCount[],
): ReadonlyMap<string, Unread> {
  return new Map(
    counts.flatMap(({ type, direction, count: total }) => {
      const its = groups.filter((group) => group.type === type && group.direction === direction);
      const read = its.reduce((sum, { items }) => sum + items.length, 0);
      const last = its.at(-1);
      return last === undefined || read >= total
        ? []
        : [[last.key, { way: `${direction}.${type}`, read, total }] as const];
    }),
  );
}

import type { ChangeCounts } from '#core/wire/cypher';
import { count } from './count.ts';

const SAID: readonly (readonly [keyof ChangeCounts, verb: string, one: string, more?: string])[] = [
  ['nodesCreated', 'creates', 'node'],
  ['relationshipsCreated', 'creates', 'relationship'],
  ['propertiesSet', 'sets', 'property', 'properties'],
  ['labelsAdded', 'adds', 'label'],
  ['labelsRemoved', 'removes', 'label'],
  ['relationshipsDeleted', 'deletes', 'relationship'],
  ['nodesDeleted', 'deletes', 'node'],
];

/** What a statement changes, in words: `creates 2 nodes and sets 3 properties`. */
export function sayChanges(changes: ChangeCounts): string {
  const parts = SAID.filter(([name]) => changes[name] > 0).map(
    ([name, verb, one, more]) => `${verb} ${count(changes[name], one, more)}`,
  );
  if (parts.length === 0) return 'changes nothing';
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

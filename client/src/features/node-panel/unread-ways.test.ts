import { expect, it } from 'vitest';
import type { RelationshipGroup, RelationshipItem } from '../../words/group-relationships.ts';
import { unreadWays } from './unread-ways.ts';

const group = (key: string, type: string, direction: 'out' | 'in', many: number): RelationshipGroup => ({
  ...{ key, type, direction, heading: key },
  // Counting reads nothing of an item.
  items: Array.from({ length: many }, () => ({}) as unknown as RelationshipItem),
});
const counted = (type: string, direction: 'out' | 'in', count: number) => ({
  ...{ type, direction, count, neighbours: count },
});

it('what is not read of a way is offered behind the last of its groups, and nothing where all is', () => {
  const groups = [
    group('Said', 'STATED', 'out', 400),
    group('Denied', 'STATED', 'out', 99),
    group('Holds the post', 'HOLDS_POST', 'out', 2),
    group('Was copied on', 'COPIED_TO', 'in', 499),
  ];
  const counts = [
    counted('STATED', 'out', 2_000),
    counted('HOLDS_POST', 'out', 2),
    counted('COPIED_TO', 'in', 500),
  ];
  expect([...unreadWays(groups, counts)]).toEqual([
    ['Denied', { way: 'out.STATED', read: 499, total: 2_000 }],
    ['Was copied on', { way: 'in.COPIED_TO', read: 499, total: 500 }],
  ]);
});

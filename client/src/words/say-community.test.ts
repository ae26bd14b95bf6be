import { expect, test } from 'vitest';
import { nodeIdSchema } from '#core/identity';
import { sayCommunity, sayCommunityShort, sayKindsOf } from './say-community.ts';

const led = (...names: readonly string[]) =>
  names.map((name, at) => ({ id: nodeIdSchema.parse(`person:n${at}`), name }));

test.each([
  [led('Ada', 'Bela', 'Cyrus', 'Dilys'), 1416, 'Ada, Bela, Cyrus and 1,413 more', 'Ada and 1,415 more'],
  [led('Ada', 'Bela', 'Cyrus'), 3, 'Ada, Bela and Cyrus', 'Ada and 2 more'],
  [led('Ada', 'Bela'), 2, 'Ada and Bela', 'Ada and 1 more'],
  [led('Ada'), 1, 'Ada', 'Ada'],
])('a community is called by its most connected members', (leading, members, long, short) => {
  expect(sayCommunity({ leading, members })).toBe(long);
  expect(sayCommunityShort({ leading, members })).toBe(short);
});

test('its members are counted by their kind, in the order of the legend', () => {
  expect(sayKindsOf({ labels: { Document: 1, Person: 230 } })).toBe('230 people, 1 document');
});

import { expect, it } from 'vitest';
import { sayChanges } from './say-changes.ts';

const none = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

it.each([
  [{}, 'changes nothing'],
  [{ nodesCreated: 2, propertiesSet: 3 }, 'creates 2 nodes and sets 3 properties'],
  [
    { propertiesSet: 1, labelsAdded: 1, nodesDeleted: 1200 },
    'sets 1 property, adds 1 label and deletes 1,200 nodes',
  ],
])('says %j as “%s”', (changes, words) => {
  expect(sayChanges({ ...none, ...changes })).toBe(words);
});

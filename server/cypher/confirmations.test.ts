import { expect, test } from 'vitest';
import { confirmations } from './confirmations.ts';

const statement = { text: 'MATCH (n) SET n.a = $a', parameters: { a: 1 } };
const counts = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 3,
  labelsAdded: 0,
  labelsRemoved: 0,
};

test('a confirmation is good once, and gives back what was counted', () => {
  const { give, use } = confirmations();
  const ticket = give({ statement, hash: 'h', counts });
  expect(use(ticket, statement, 'h')).toEqual(counts);
  expect(() => use(ticket, statement, 'h')).toThrow(/was used already/);
});

test.each([
  ['another text', { ...statement, text: 'MATCH (n) DETACH DELETE n' }, 'h'],
  ['other parameters', { ...statement, parameters: { a: 2 } }, 'h'],
  ['another state of the graph', statement, 'i'],
])('one for %s is refused, and is not used up by that', (_, other, hash) => {
  const { give, use } = confirmations();
  const ticket = give({ statement, hash: 'h', counts });
  expect(() => use(ticket, other, hash)).toThrow(/another statement, or for the graph as it was before/);
  expect(use(ticket, statement, 'h')).toEqual(counts);
});

test('one that is ten minutes old, was made up or is another process’s is refused', () => {
  let now = 0;
  const { give, use } = confirmations(() => now);
  const ticket = give({ statement, hash: 'h', counts });
  now = 10 * 60_000 + 1;
  expect(() => use(ticket, statement, 'h')).toThrow(/ten minutes/);
  const [id] = give({ statement, hash: 'h', counts }).split('.');
  expect(() => use(`${id}.0000`, statement, 'h')).toThrow(/another statement/);
  expect(() => use('made up', statement, 'h')).toThrow(/not known here/);
  expect(() => use(confirmations().give({ statement, hash: 'h', counts }), statement, 'h')).toThrow(
    /not known/,
  );
});

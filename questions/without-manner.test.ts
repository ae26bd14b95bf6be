import { expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { withoutManner } from '#questions/without-manner';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([named('person:reilly', 'Person', 'Sally Reilly', 'Reilly')]);

test('how something was done is left out', () => {
  expect(withoutManner('who has bitterly attacked her', names)).toBe('who has attacked her');
  expect(withoutManner('what did she say so angrily', names)).toBe('what did she say so');
});

test.each([
  'who alone, and solely, wrote it',
  'who wrongly accused her',
  'what did sally say',
  'who was falsely named',
])('what narrows or judges it, and a name, stay: %s', (words) =>
  expect(withoutManner(words, names)).toBeUndefined(),
);

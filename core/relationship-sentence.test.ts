import { expect, test } from 'vitest';
import { sentenceOf, verbOf } from '#core/relationship-sentence';

test.each([
  ['COPIED_TO', [], 'start', 'was copied to'],
  ['COPIED_TO', [], 'end', 'was copied on'],
  ['STATED', ['asserts'], 'start', 'said'],
  ['STATED', ['denies'], 'start', 'denied'],
  ['STATED', ['denies'], 'end', 'was denied by'],
  ['STATED', ['admits', 'asserts'], 'start', 'admitted'],
  ['STATED', ['alleges'], 'end', 'was alleged by'],
  ['STATED', [], 'start', 'said'],
  ['NEVER_HEARD_OF', [], 'start', 'is linked to'],
] as const)('%s %j from its %s reads "%s"', (type, stances, from, words) => {
  expect(verbOf({ type, properties: { stances: [...stances] } }, from)).toBe(words);
});

test('a link reads as its author worded it', () => {
  const link = { type: 'LINKED_TO', properties: { label: 'sat beside' } };
  expect(sentenceOf(link, 'Jane', 'Omar')).toBe('Jane sat beside Omar');
});

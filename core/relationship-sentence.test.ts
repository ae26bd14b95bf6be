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
  const link = {
    type: 'LINKED_TO',
    startNodeId: 'person:jane',
    endNodeId: 'person:omar',
    properties: { label: 'sat beside' },
  };
  expect(sentenceOf(link, 'Jane', 'Omar')).toBe('Jane sat beside Omar');
});

test('a claim at either end does not end the sentence', () => {
  const about = { type: 'ABOUT', startNodeId: 'claim:none', endNodeId: 'topic:targets', properties: {} };
  expect(sentenceOf(about, 'There were no targets.', 'Targets')).toBe(
    'There were no targets is about Targets',
  );
  const said = { type: 'STATED', startNodeId: 'person:rudd', endNodeId: 'claim:none', properties: {} };
  expect(sentenceOf(said, 'Amber Rudd', 'There were no targets.')).toBe(
    'Amber Rudd said There were no targets',
  );
});

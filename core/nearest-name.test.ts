import { expect, test } from 'vitest';
import { editDistance, nearestName } from '#core/nearest-name';

test.each([
  ['coped-to', ['copied-to', 'sent-to', 'called-for-resignation'], 'copied-to'],
  ['person:omar-reed', ['person:omar-reid', 'person:jane-hale'], 'person:omar-reid'],
  ['xyz', ['copied-to'], undefined],
  ['', ['a'], 'a'],
])('%s is nearest to one of %j: %s', (text, names, expected) => {
  expect(nearestName(text, names)).toBe(expected);
});

test.each([
  ['ruud', 'rudd', 1],
  ['copeid', 'copied', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %s to %s there are %i slips', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

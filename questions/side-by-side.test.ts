import { expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { sideBySide } from '#questions/side-by-side';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:gove', 'Person', 'Michael Gove', 'Gove'),
  named('person:rudd', 'Person', 'Amber Rudd', 'Rudd'),
  named('group:friends', 'Group', 'Amber'),
  named('topic:targets', 'Topic', 'Removal targets', 'targets'),
]);

test.each([
  ['gove rudd link', 'gove and rudd link'],
  ['link michael gove amber rudd', 'link michael gove and amber rudd'],
  ['contradictions rudd removal targets', 'contradictions rudd about removal targets'],
])('%s is read as %s', (text, joined) => {
  expect(sideBySide(text, names, '2018-04-29')).toContain(joined);
});

test.each([
  'gove link',
  'did gove rudd',
  'gove and rudd link',
  'gove smith link',
  'rudd gove rudd link',
  'gove rudd wednesday',
  'gove rudd 26 april',
  'contradictions amber rudd',
  '',
])('“%s” is left as it is', (text) => {
  expect(sideBySide(text, names, '2018-04-29')).toEqual([]);
});

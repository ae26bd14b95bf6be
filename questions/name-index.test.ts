import { describe, expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { named } from '../test/fixtures/named-entity.ts';

const index = nameIndex([
  named('person:amber-rudd', 'Person', 'Amber Rudd'),
  named('person:alison-thewliss', 'Person', 'Alison Thewliss', 'Alison Thewlis'),
  named('person:jose-nunez', 'Person', 'José Núñez'),
  named('claim:rudd-misled', 'Claim', 'Amber Rudd misled Parliament.'),
  named('claim:rudd-knew', 'Claim', 'Amber Rudd knew of the targets.'),
  named('person:wang-xiaoming', 'Person', 'Wang Xiaoming', '王小明'),
  named('person:kim-minsu', 'Person', 'Kim Min-su', '김민수'),
  named('org:home-office', 'Organisation', 'Home Office', 'HO'),
]);
const first = (text: string): string | undefined => index.search(text, 10).hits[0]?.entity.id;

describe('searching by name', () => {
  test.each([
    ['a typing mistake', 'Ruud', 'person:amber-rudd'],
    ['two letters swapped', 'amber rdud', 'person:amber-rudd'],
    ['a prefix', 'thew', 'person:alison-thewliss'],
    ['an alias', 'Thewlis', 'person:alison-thewliss'],
    ['no accents', 'jose nunez', 'person:jose-nunez'],
    ['accents', 'NÚÑEZ', 'person:jose-nunez'],
    ['a word of a claim', 'misled', 'claim:rudd-misled'],
    ['a short alias', 'ho', 'org:home-office'],
    ['a given name in Han', '小明', 'person:wang-xiaoming'],
    ['one letter in Han', '王', 'person:wang-xiaoming'],
    ['a given name in Hangul', '민수', 'person:kim-minsu'],
    ['a name in Hangul that is being typed', '김미', 'person:kim-minsu'],
    ['a possessive', 'Rudd’s', 'person:amber-rudd'],
  ])('finds through %s', (_, text, id) => {
    expect(first(text)).toBe(id);
  });

  test('says which alias matched, and how many there are beyond the limit', () => {
    expect(index.search('thewlis', 5).hits[0]?.matched).toBe('Alison Thewlis');
    expect(index.search('小明', 5).hits[0]?.matched).toBe('王小明');
    const cut = index.search('rudd', 1);
    expect(cut.hits).toHaveLength(1);
    expect(cut.total).toBe(3);
  });

  test('keeps to labels where some are asked for', () => {
    expect(
      index
        .search('rudd', 10, ['Claim'])
        .hits.map((hit) => hit.entity.id)
        .sort(),
    ).toEqual(['claim:rudd-knew', 'claim:rudd-misled']);
  });

  test.each(['', '   ', '%', '*', '(', 'zzzzzz'])('finds nothing for "%s" and does not fail', (text) => {
    expect(index.search(text, 10).hits).toEqual([]);
  });
});

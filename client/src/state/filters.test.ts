import { expect, it } from 'vitest';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { allTypesBut, NO_FILTERS, parseFilters, printFilters } from './filters.ts';

const printed = (types: readonly string[]): string =>
  new URLSearchParams(printFilters({ ...NO_FILTERS, types }).map((pair) => [...pair])).toString();
const typesOf = (search: string): readonly string[] => parseFilters(new URLSearchParams(search)).types;

it('one type alone is told in few words, and lets no other through, whatever comes later', () => {
  expect(printed(allTypesBut('SENT_TO'))).toBe('only-type=SENT_TO');
  expect(typesOf('only-type=SENT_TO')).toEqual(RELATIONSHIP_TYPE_NAMES.filter((type) => type !== 'SENT_TO'));
});

it('a few that are left out are told as such, and all of them too', () => {
  expect(printed(['COPIED_TO'])).toBe('no-type=COPIED_TO');
  expect(typesOf(printed(RELATIONSHIP_TYPE_NAMES))).toEqual(RELATIONSHIP_TYPE_NAMES);
});

it('what is no type narrows nothing', () => {
  expect(typesOf('only-type=KNEW_NOTHING')).toEqual([]);
});

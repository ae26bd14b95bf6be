import { expect, test } from 'vitest';
import { inOtherWords } from '#questions/in-other-words';

test.each([
  ["hale's mates", "hale's friends"],
  ['the beeb', 'the bbc'],
  ['the order to axe the scheme', 'the instruction to scrap the scheme'],
  ['the hostile water policy', 'the critical water'],
  ['removal quotas', 'removal targets'],
])('%s', (text, alike) => expect(inOtherWords(text)).toContain(alike));

test('what has no other words has none', () => expect(inOtherWords('the memo')).toEqual([]));

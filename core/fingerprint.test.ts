import { expect, test } from 'vitest';
import fc from 'fast-check';
import { fingerprint, graphHash } from '#core/fingerprint';

test('what a thing says decides its fingerprint; where and when it was recorded does not', () => {
  const says = { id: 'doc:memo', name: 'Memo', aliases: ['the memo'] };
  const print = fingerprint('Document', says);
  expect(fingerprint('Document', { ...says, recordedAt: '2026', origin: 'a.yml:1', check: 'verified' })).toBe(
    print,
  );
  expect(
    fingerprint('Document', { aliases: ['the memo'], name: 'Memo', id: 'doc:memo', summary: undefined }),
  ).toBe(print);
  expect(fingerprint('Document', { ...says, name: 'Memo.' })).not.toBe(print);
  expect(fingerprint('Event', says)).not.toBe(print);
});

test('a graph’s hash does not depend on the order of its parts, and changes with any of them', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
  const element = fc.record({ id: fc.stringMatching(/^[a-z]+:[a-z0-9-]+$/), fingerprint: hex });
  fc.assert(
    fc.property(fc.array(element, { minLength: 1 }), (elements) => {
      expect(graphHash([...elements].reverse())).toBe(graphHash(elements));
      expect(graphHash(elements.slice(1))).not.toBe(graphHash(elements));
    }),
  );
});

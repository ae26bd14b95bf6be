import { expect, test } from 'vitest';
import fc from 'fast-check';
import { digestOfProperties, fingerprint, graphHash, KIND_OF_EVIDENCE } from '#core/fingerprint';

test('what a thing says decides its fingerprint; where and when it was recorded does not', () => {
  const says = { id: 'doc:memo', name: 'Memo', aliases: ['the memo'] };
  const print = fingerprint('Document', says);
  expect(fingerprint('Document', { ...says, recordedAt: '2026', origin: 'a.yml:1', fingerprint: 'x' })).toBe(
    print,
  );
  expect(
    fingerprint('Document', { aliases: ['the memo'], name: 'Memo', id: 'doc:memo', summary: undefined }),
  ).toBe(print);
  expect(fingerprint('Document', { ...says, name: 'Memo.' })).not.toBe(print);
  expect(fingerprint('Event', says)).not.toBe(print);
});

test('what came of comparing a quotation, and what its date can mean, is no part of what it says', () => {
  const beside = { check: 'verified', saidFrom: '2018-04-25', saidTo: '2018-04-25T23:59:59.999' };
  const says = { id: 'ev:000000000000', exact: 'wrote' };
  const print = fingerprint(KIND_OF_EVIDENCE, says);
  expect(fingerprint(KIND_OF_EVIDENCE, { ...says, ...beside })).toBe(print);
  expect(fingerprint('Document', { ...says, ...beside })).not.toBe(fingerprint('Document', says));
  expect(digestOfProperties(KIND_OF_EVIDENCE, { ...says, ...beside })).not.toBe(
    digestOfProperties(KIND_OF_EVIDENCE, says),
  );
});

test('a whole number beyond 2^53 is told from any other, and from the text of its digits', () => {
  const prints = [9007199254740993n, 9007199254740995n, '9007199254740993', 9007199254740992].map(
    (quantity) => fingerprint('Claim', { quantity }),
  );
  expect(new Set(prints).size).toBe(prints.length);
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

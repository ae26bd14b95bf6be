import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_LABELS, ENTITY_LABEL_NAMES } from '#core/model/labels';
import { NOWHERE, parseAddress, printAddress, type Address, type Asked } from './address.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const nodeId = fc
  .tuple(fc.constantFrom(...ENTITY_LABELS.map((label) => label.idPrefix)), slug)
  .map(([prefix, name]) => `${prefix}:${name}`);
const hex = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const relationshipId = fc.tuple(nodeId, hex(8)).map(([start, tail]) => `${start}~copied-to~${tail}`);
const words = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.isWellFormed());
const asked: fc.Arbitrary<Asked | null> = fc.oneof(
  fc.constant(null),
  words.map((text) => ({ kind: 'question', text }) as const),
  fc
    .tuple(slug, fc.dictionary(slug, nodeId, { maxKeys: 4, noNullPrototype: true }))
    .map(([id, slots]) => ({ kind: 'reading', id, slots }) as const),
);
const address: fc.Arbitrary<Address> = fc.record({
  asked,
  focus: fc.option(nodeId),
  relationship: fc.option(relationshipId),
  document: fc.option(nodeId),
  evidence: fc.option(hex(12).map((tail) => `ev:${tail}`)),
  hidden: fc.subarray([...ENTITY_LABEL_NAMES]),
});

describe('the address', () => {
  it('gives the same view again once printed and parsed', () => {
    fc.assert(
      fc.property(address, (at) => {
        expect(parseAddress(printAddress(at))).toEqual(at);
      }),
    );
  });

  it('takes any text without failing, and is stable after the first parse', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = parseAddress(`?${text}`);
        expect(parseAddress(printAddress(once))).toEqual(once);
      }),
    );
  });

  it('keeps ids readable', () => {
    expect(printAddress({ ...NOWHERE, focus: 'person:amber-rudd' })).toBe('?focus=person:amber-rudd');
    expect(
      printAddress({ ...NOWHERE, asked: { kind: 'question', text: 'who was copied on the memo?' } }),
    ).toBe('?q=who+was+copied+on+the+memo%3F');
  });

  it('leaves out what is not an id of ours', () => {
    expect(parseAddress('?focus=javascript:alert(1)&rel=x&doc=../etc&ev=ev:zz&hide=Nobody')).toEqual(NOWHERE);
  });
});

import fc from 'fast-check';
import { communityId } from '#core/community';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { CANVAS_SHARES, printParameters, RESULT_VIEWS, type CypherAsked } from './cypher-place.ts';
import { NOWHERE, parseAddress, printAddress, SHEETS, type Address, type Asked } from './address.ts';
import { arbitraryBoard, arbitraryIds, arbitraryNodeId as nodeId } from './arbitrary-board.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
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
    .tuple(slug, fc.dictionary(slug, nodeId, { maxKeys: 4, noNullPrototype: true }), fc.boolean())
    .map(([id, slots, whether]) => ({ kind: 'reading', id, slots, whether }) as const),
);
const parameters = fc
  .dictionary(
    fc.stringMatching(/^[a-z]{1,9}$/),
    fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words)),
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  )
  .map(printParameters);
const cypherAsked: fc.Arbitrary<CypherAsked | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('text' as const), text: words, parameters }),
  fc.record({ kind: fc.constant('saved' as const), id: slug.map((name) => `view:${name}`), parameters }),
);
const anything: fc.Arbitrary<Address> = fc.record({
  view: fc.option(hex(10).map((tail) => `view:${tail}`)),
  copiedOn: fc.option(hex(12)),
  asked,
  focus: fc.option(nodeId),
  community: fc.option(
    fc.tuple(fc.integer({ min: 0, max: 12 }), nodeId).map(([depth, id]) => communityId(depth, id)),
  ),
  relationship: fc.option(relationshipId),
  document: fc.option(nodeId),
  evidence: fc.option(hex(12).map((tail) => `ev:${tail}`)),
  passage: fc.option(
    fc
      .tuple(fc.nat(900_000), fc.integer({ min: 1, max: 900 }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  path: fc
    .option(
      fc.record({
        from: nodeId,
        to: nodeId,
        types: fc.subarray([...RELATIONSHIP_TYPE_NAMES]),
        most: fc.integer({ min: 1, max: 20 }),
        inTimeOrder: fc.boolean(),
        lit: fc.array(relationshipId, { maxLength: 6 }),
      }),
    )
    .filter((path) => path === null || path.from !== path.to),
  compared: fc.option(fc.tuple(nodeId, nodeId)).filter((pair) => pair === null || pair[0] !== pair[1]),
  sheet: fc.option(fc.constantFrom(...SHEETS)),
  selection: arbitraryIds,
  board: arbitraryBoard,
  cypher: fc.option(
    fc.record({
      asked: cypherAsked,
      view: fc.constantFrom(...RESULT_VIEWS),
      canvas: fc.constantFrom(...CANVAS_SHARES),
    }),
  ),
});

/** A passage is one of a document that is open at no quotation. */
const address = anything.map((at) =>
  at.document === null || at.evidence !== null ? { ...at, passage: null } : at,
);

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

  it('can be printed where a text is cut within a sign of two halves', () => {
    const limits = [
      ['q', 500],
      ['r', 60],
      ['r=known&s.who', 200],
      [`r=known&s.${'n'.repeat(39)}😀`, 1],
      ['words', 120],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...limits),
        fc.integer({ min: -3, max: 3 }),
        fc.array(fc.constantFrom('😀', 'é', ' ', 'a'), { maxLength: 8 }),
        ([name, most], beside, tail) => {
          const text = 'a'.repeat(Math.max(0, most + beside)) + tail.join('');
          const once = parseAddress(`?${name}=${encodeURIComponent(text)}`);
          expect(parseAddress(printAddress(once))).toEqual(once);
        },
      ),
    );
  });

  it('keeps ids readable', () => {
    expect(printAddress({ ...NOWHERE, focus: 'person:amber-rudd' })).toBe('?focus=person:amber-rudd');
    expect(
      printAddress({ ...NOWHERE, asked: { kind: 'question', text: 'who was copied on the memo?' } }),
    ).toBe('?q=who+was+copied+on+the+memo%3F');
  });

  it('keeps a statement readable, and leaves out parameters that are none', () => {
    const text = 'MATCH (p:Person {id: $who}) RETURN p';
    const cypher = {
      asked: { kind: 'text', text, parameters: '{"who":"person:hugh-ind"}' },
      view: 'graph',
    } as const;
    expect(parseAddress(printAddress({ ...NOWHERE, cypher: { ...cypher, canvas: 'none' } })).cypher).toEqual({
      ...cypher,
      canvas: 'none',
    });
    for (const wrong of ['[1]', '{', '"a"', '{"$x":1}', '{"a":{"$node":{}}}']) {
      const given = parseAddress(`?cy=1&cq=RETURN+1&cp=${encodeURIComponent(wrong)}`);
      expect(given.cypher?.asked).toEqual({ kind: 'text', text: 'RETURN 1', parameters: '' });
    }
  });

  it('leaves out what is not an id of ours', () => {
    expect(parseAddress('?focus=javascript:alert(1)&rel=x&doc=../etc&ev=ev:zz&hide=Nobody')).toEqual(NOWHERE);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationshipId, nodeIdSchema } from '#core/identity';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema, type WireRelationship } from '#core/wire/relationship';
import { compareNeighbourhoods, sayNothingBetween } from './compare-neighbourhoods.ts';

const node = (id: string, name = id) =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Person'], name, status: 'asserted', properties: {} });
const joined = (start: string, type: 'AUTHORED' | 'COPIED_TO', end: string): WireRelationship =>
  wireRelationshipSchema.parse({
    id: relationshipId(nodeIdSchema.parse(start), type, nodeIdSchema.parse(end)),
    type,
    startNodeId: start,
    endNodeId: end,
    status: 'asserted',
    properties: {},
    evidence: [],
  });

const people = ['person:a', 'person:b', 'person:c', 'person:d', 'person:e'];
const neighbourhood = (of: string, all: readonly WireRelationship[]) => {
  const relationships = all.filter(({ startNodeId, endNodeId }) => startNodeId === of || endNodeId === of);
  return { nodes: people.map((id) => node(id)), relationships };
};
const compare = (one: string, other: string, all: readonly WireRelationship[]) =>
  compareNeighbourhoods([one, other], neighbourhood(one, all), neighbourhood(other, all));

describe('comparing two nodes', () => {
  const all = [
    joined('doc:memo', 'COPIED_TO', 'person:a'),
    joined('person:b', 'AUTHORED', 'doc:memo'),
    joined('person:a', 'AUTHORED', 'doc:letter'),
    joined('doc:letter', 'COPIED_TO', 'person:b'),
    joined('person:a', 'AUTHORED', 'doc:note'),
    joined('doc:mail', 'COPIED_TO', 'person:b'),
  ];
  const nodes = ['person:a', 'person:b', 'doc:memo', 'doc:letter', 'doc:note', 'doc:mail'].map((id) =>
    node(id),
  );
  const of = (id: string) => ({ ...neighbourhood(id, all), nodes });
  const { between, shared, onlyOne, onlyOther } = compareNeighbourhoods(
    ['person:a', 'person:b'],
    of('person:a'),
    of('person:b'),
  );

  it('names what both are joined to, with how each of them is', () => {
    expect(
      shared.map((each) => [each.node.id, each.ofOne.map((j) => j.words), each.ofOther.map((j) => j.words)]),
    ).toEqual([
      ['doc:letter', ['Wrote'], ['Was copied on']],
      ['doc:memo', ['Was copied on'], ['Wrote']],
    ]);
  });

  it('names what only one of them is joined to', () => {
    expect(onlyOne.map((each) => each.node.id)).toEqual(['doc:note']);
    expect(onlyOther.map((each) => each.node.id)).toEqual(['doc:mail']);
    expect(between).toEqual([]);
  });

  it('says the same of the two the other way round, and leaves nobody out', () => {
    const pairs = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people));
    fc.assert(
      fc.property(fc.uniqueArray(pairs, { selector: String }), (drawn) => {
        const relationships = drawn.map(([from, to]) => joined(from, 'COPIED_TO', to));
        const there = compare('person:a', 'person:b', relationships);
        const back = compare('person:b', 'person:a', relationships);
        const ids = (neighbours: typeof there.shared): readonly string[] => neighbours.map((n) => n.node.id);
        expect(ids(back.shared)).toEqual(ids(there.shared));
        expect(ids(back.onlyOne)).toEqual(ids(there.onlyOther));
        expect(ids(back.onlyOther)).toEqual(ids(there.onlyOne));
        expect(back.between.map((j) => j.relationship.id).sort()).toEqual(
          there.between.map((j) => j.relationship.id).sort(),
        );
        const near = ['person:a', 'person:b'];
        const expected = people.filter(
          (id) =>
            !near.includes(id) &&
            drawn.some((pair) => pair.includes(id) && pair.some((p) => near.includes(p))),
        );
        expect([...ids(there.shared), ...ids(there.onlyOne), ...ids(there.onlyOther)].sort()).toEqual(
          expected,
        );
      }),
    );
  });

  it('finds what joins the two where one has more relationships than were read, as it reads from the one', () => {
    const [written, sent] = [
      joined('person:a', 'AUTHORED', 'person:b'),
      joined('person:b', 'COPIED_TO', 'person:a'),
    ];
    const cut = compareNeighbourhoods(
      ['person:a', 'person:b'],
      neighbourhood('person:a', [written]),
      neighbourhood('person:b', [sent, written]),
    );
    expect(cut.between.map(({ relationship, words }) => [relationship.id, words])).toEqual([
      [written.id, 'Wrote'],
      [sent.id, 'Was copied on'],
    ]);
  });

  it.each([
    [10, 10, 10, 10, 'Nothing in the papers joins them directly.'],
    [1000, 3000, 10, 10, 'Nothing in the papers joins them directly.'],
    [1000, 3000, 1000, 1001, 'not all of their relationships were'],
  ])('with %d of %d and %d of %d read, nothing between them is said as far as it is known', (...given) => {
    const [shown, total, otherShown, otherTotal, words] = given;
    expect(
      sayNothingBetween([
        { shown, total },
        { shown: otherShown, total: otherTotal },
      ]),
    ).toContain(words);
  });
});

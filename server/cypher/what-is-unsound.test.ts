import { describe, expect, test } from 'vitest';
import { fingerprint, KIND_OF_EVIDENCE, kindOfNode, kindOfRelationship } from '#core/fingerprint';
import type { Element, GraphAfter, GraphBefore, NodeElement, RelationshipElement } from './graph-state.ts';
import { whatIsUnsound } from './what-is-unsound.ts';

function node(id: string, label: string, properties: Readonly<Record<string, unknown>> = {}): NodeElement {
  const all = { id, name: id, status: 'unsourced', ...properties };
  return {
    id,
    labels: ['Entity', label],
    kind: label,
    properties: all,
    fingerprint: fingerprint(kindOfNode(label), all),
  };
}
function relationship(
  id: string,
  [startNodeId, type, endNodeId]: readonly [string, string, string],
  properties: Readonly<Record<string, unknown>> = {},
): RelationshipElement {
  const ends = { type, startNodeId, endNodeId };
  const kind = kindOfRelationship(ends);
  const all = { id, status: 'unsourced', sources: 0, ...properties };
  return { id, ...ends, kind, properties: all, fingerprint: fingerprint(kind, all) };
}

const jane = node('person:jane', 'Person');
const memo = node('doc:memo', 'Document');
const wrote = relationship('person:jane~authored~00000000', ['person:jane', 'AUTHORED', 'doc:memo']);
const quotation = (properties: Readonly<Record<string, unknown>> = {}, documents = ['doc:memo']) => {
  const all = {
    id: 'ev:000000000000',
    document: 'doc:memo',
    exact: 'wrote',
    start: 0,
    end: 5,
    contextStart: 0,
    contextEnd: 9,
    textSha256: 'x',
    stance: 'asserts',
    by: 'doc:memo',
    kind: 'quote',
    supports: 'person:jane~authored~00000000',
    check: 'unavailable',
    ...properties,
  };
  return {
    id: 'ev:000000000000',
    kind: KIND_OF_EVIDENCE,
    properties: all,
    documents,
    fingerprint: fingerprint(KIND_OF_EVIDENCE, all),
  };
};

const caseProperties = { id: 'case:c', hash: 'h' };
const nothing: ReadonlyMap<string, never> = new Map<string, never>();
/** What was known of elements that are still as they were. */
const knownAs = (...elements: readonly Element[]) =>
  new Map(
    elements.map(({ id, properties, fingerprint: print }) => [id, { ...properties, fingerprint: print }]),
  );
const before: GraphBefore = {
  caseProperties,
  nodes: nothing,
  relationships: nothing,
  evidence: nothing,
  temporal: new Set(),
  shapes: { nodes: new Map([['Case', 1]]), relationships: nothing },
  journal: nothing,
};

/** A graph of these elements, with the shapes that they make. */
function graph(part: Partial<GraphAfter>): GraphAfter {
  const nodes = part.nodes ?? [jane, memo];
  const relationships = part.relationships ?? [];
  const evidence = part.evidence ?? [];
  const nameless = part.nameless ?? [];
  const shapeOf = (id: string) => nodes.find((one) => one.id === id)?.labels.join(':') ?? '';
  const counted = (keys: readonly string[]) =>
    new Map(keys.map((key) => [key, keys.filter((other) => other === key).length]));
  return {
    caseProperties,
    nodes,
    relationships,
    nameless,
    evidence,
    temporal: new Set(),
    journal: nothing,
    shapes: {
      nodes: counted([
        'Case',
        ...nodes.map(({ labels }) => labels.join(':')),
        ...evidence.map(() => 'Evidence'),
      ]),
      relationships: counted(
        [...relationships, ...nameless].map(
          (r) => `${shapeOf(r.startNodeId)} ${r.type} ${shapeOf(r.endNodeId)}`,
        ),
      ),
    },
    ...part,
  };
}

describe('a change leaves a graph that', () => {
  test('is sound where all fits the model', () => {
    expect(whatIsUnsound(before, graph({}))).toBeUndefined();
    expect(whatIsUnsound(before, graph({ relationships: [wrote], evidence: [quotation()] }))).toBeUndefined();
    const nameless = { type: 'AUTHORED', startNodeId: jane.id, endNodeId: memo.id, properties: {} };
    expect(whatIsUnsound(before, graph({ nameless: [nameless] }))).toBeUndefined();
  });

  test.each<[string, Partial<GraphAfter>, RegExp]>([
    ['has an entity of no label of the model', { nodes: [node('person:x', 'Spy')] }, /labels :Entity:Spy/],
    [
      'has a node with a foreign label',
      {
        shapes: {
          nodes: new Map([
            ['Case', 1],
            ['Person', 1],
          ]),
          relationships: new Map(),
        },
        nodes: [],
      },
      /labels :Person\./,
    ],
    ['has an id of another label', { nodes: [node('doc:x', 'Person')] }, /write person: and small letters/],
    ['has an id with a space', { nodes: [node('person:a b', 'Person')] }, /does not fit/],
    ['has an entity without a name', { nodes: [node('person:x', 'Person', { name: ' ' })] }, /has no name/],
    [
      'has a status of its own invention',
      { nodes: [node('person:x', 'Person', { status: 'sure' })] },
      /status of person:x is none/,
    ],
    [
      'has a property that is a list of numbers',
      { nodes: [node('person:x', 'Person', { a: [1] })] },
      /property a of person:x/,
    ],
    [
      'has a property of another kind than its name means',
      { nodes: [node('person:x', 'Person', { aliases: 'Bob' })] },
      /aliases of person:x does not fit: a list of texts is meant here/,
    ],
    [
      'has one on an entity of another label, which is read all the same',
      { nodes: [node('person:x', 'Person', { docType: 5 })] },
      /docType of person:x does not fit: a text/,
    ],
    [
      'has a truth that is a word',
      { nodes: [node('doc:x', 'Document', { held: 'yes' })] },
      /held of doc:x does not fit: true or false/,
    ],
    [
      'has a hash that is none',
      { nodes: [node('doc:x', 'Document', { textSha256: 1 })] },
      /textSha256 of doc:x does not fit/,
    ],
    [
      'has a word that is none of the model’s',
      { nodes: [node('claim:x', 'Claim', { measure: 'hope' })] },
      /measure of claim:x does not fit: one of target, outcome/,
    ],
    [
      'has a date that is none',
      { nodes: [node('doc:x', 'Document', { when: 'last week' })] },
      /when of doc:x is no date: "last week"/,
    ],
    [
      'has a new relationship with a number for a date',
      {
        nameless: [
          { type: 'AUTHORED', startNodeId: jane.id, endNodeId: memo.id, properties: { whenFrom: 2018 } },
        ],
      },
      /whenFrom of the new AUTHORED does not fit: a text/,
    ],
    [
      'has a temporal value for a date',
      { temporal: new Set(['doc:memo']) },
      /date at doc:memo would be a temporal value/,
    ],
    [
      'has a number beyond 2^53',
      { nodes: [node('claim:x', 'Claim', { quantity: 9007199254740993n })] },
      /quantity of claim:x is neither text, a number/,
    ],
    [
      'has a moment that is no text',
      { nodes: [node('person:x', 'Person', { recordedAt: 1 })] },
      /recordedAt of person:x does not fit: a text/,
    ],
    [
      'has an entity without an id',
      {
        shapes: {
          nodes: new Map([
            ['Case', 1],
            ['Entity:Person', 1],
          ]),
          relationships: new Map(),
        },
        nodes: [],
      },
      /would have no id/,
    ],
    [
      'stands on a quotation that is gone',
      { nodes: [node('person:x', 'Person', { evidence: ['ev:111111111111'] })] },
      /stands on the quotation ev:111111111111/,
    ],
    [
      'has a relationship of no type of the model',
      { relationships: [relationship('person:jane~knows~00000000', ['person:jane', 'KNOWS', 'doc:memo'])] },
      /has no \(:Entity:Person\)-\[:KNOWS\]/,
    ],
    [
      'has a relationship the wrong way round',
      {
        relationships: [relationship('doc:memo~authored~00000000', ['doc:memo', 'AUTHORED', 'person:jane'])],
      },
      /has no \(:Entity:Document\)-\[:AUTHORED\]/,
    ],
    [
      'has an id of another start',
      {
        relationships: [relationship('doc:memo~authored~00000000', ['person:jane', 'AUTHORED', 'doc:memo'])],
      },
      /does not fit a AUTHORED/,
    ],
    [
      'has a documented relationship without a quotation',
      {
        relationships: [
          relationship(wrote.id, ['person:jane', 'AUTHORED', 'doc:memo'], { status: 'documented' }),
        ],
      },
      /without a quotation/,
    ],
    ['has the same relationship twice', { relationships: [wrote, wrote] }, /Two relationships/],
    [
      'has a quotation that hangs on no document',
      { relationships: [wrote], evidence: [quotation({}, [])] },
      /must hang on that document/,
    ],
    [
      'has a quotation for nothing',
      { evidence: [quotation()] },
      /carries person:jane~authored~00000000, which would not be there/,
    ],
    [
      'has a quotation with no words',
      { relationships: [wrote], evidence: [quotation({ exact: '' })] },
      /not well formed: exact/,
    ],
    [
      'has a quotation with a property that no answer can carry',
      { relationships: [wrote], evidence: [quotation({ pages: [1] })] },
      /property pages of the quotation ev:000000000000/,
    ],
    [
      'has a quotation that was said on no day',
      { relationships: [wrote], evidence: [quotation({ said: 'then' })] },
      /said of the quotation ev:000000000000 is no date/,
    ],
    [
      'says a number of the case that JSON cannot',
      { caseProperties: { ...caseProperties, nodes: 9007199254740993n } },
      /case’s own node/,
    ],
    [
      'says something else of the case',
      { caseProperties: { ...caseProperties, title: 'x' } },
      /case’s own node/,
    ],
    ['has another journal', { journal: new Map([['change:x', 'p']]) }, /journal may not be changed/],
    [
      'has a second case',
      { shapes: { nodes: new Map([['Case', 2]]), relationships: new Map() }, nodes: [] },
      /holds one case/,
    ],
  ])('%s is refused', (_, part, message) => {
    expect(whatIsUnsound(before, graph(part))).toMatch(message);
  });

  test('may hold what stood on nothing before, unless the change touched it or took that from under it', () => {
    const person = node('person:x', 'Person', { status: 'asserted', evidence: ['ev:111111111111'] });
    const orphan = quotation();
    const part = { nodes: [jane, memo, person], evidence: [orphan] };
    const known: GraphBefore = {
      ...before,
      shapes: graph(part).shapes,
      nodes: knownAs(person, jane, memo),
      evidence: knownAs(orphan),
    };
    expect(whatIsUnsound(known, graph(part))).toBeUndefined();

    const otherPerson: GraphBefore = {
      ...known,
      nodes: new Map([...known.nodes, ['person:x', { fingerprint: 'other' }]]),
    };
    expect(whatIsUnsound(otherPerson, graph(part))).toMatch(/person:x stands on the quotation/);
    const otherWords: GraphBefore = {
      ...known,
      evidence: new Map([[orphan.id, { ...orphan.properties, fingerprint: 'other' }]]),
    };
    expect(whatIsUnsound(otherWords, graph(part))).toMatch(/carries person:jane~authored/);

    const withIt: GraphBefore = {
      ...known,
      shapes: graph({ ...part, evidence: [orphan, orphan] }).shapes,
      evidence: new Map([...known.evidence, ['ev:111111111111', { fingerprint: 'f' }]]),
    };
    expect(whatIsUnsound(withIt, graph(part))).toMatch(/person:x stands on the quotation/);
    const withWrote: GraphBefore = {
      ...known,
      shapes: graph({ ...part, relationships: [wrote] }).shapes,
      relationships: knownAs(wrote),
    };
    expect(whatIsUnsound(withWrote, graph(part))).toMatch(/carries person:jane~authored/);
  });

  test.each([
    ['origin', 'case.yml:1', 'case.yml:2'],
    ['recordedAt', '2026-01-01T00:00:00Z', 1],
    ['recordedAt', '2026-01-01T00:00:00Z', undefined],
    ['check', 'verified', 'checked'],
    ['saidFrom', '2018-04-25', '2018-04-26'],
    ['saidTo', null, 5],
  ] as const)('has, beside what its elements say, another %s: %j and then %j is refused', (name, was, is) => {
    const now = quotation({ [name]: is });
    const of = { relationships: [wrote], evidence: [now] };
    const { shapes } = graph(of);
    const known = { ...before, shapes, relationships: knownAs(wrote), nodes: knownAs(jane, memo) };
    const then = { ...now.properties, [name]: was, fingerprint: now.fingerprint };
    expect(whatIsUnsound({ ...known, evidence: new Map([[now.id, then]]) }, graph(of))).toMatch(
      new RegExp(`^The property ${name} of ev:000000000000 (says|is worked out)`),
    );
    expect(whatIsUnsound({ ...known, evidence: knownAs(now) }, graph(of))).toBeUndefined();
  });

  test('may hold what was there before and is not ours to judge', () => {
    const foreign = { ...node('person:x', 'Person', { name: 5 }), labels: ['Entity', 'Thing'] };
    const known: GraphBefore = {
      ...before,
      nodes: new Map([['person:x', { fingerprint: null }]]),
      shapes: {
        nodes: new Map([
          ['Case', 1],
          ['Entity:Thing', 1],
        ]),
        relationships: new Map(),
      },
    };
    expect(whatIsUnsound(known, graph({ nodes: [foreign] }))).toBeUndefined();
    expect(whatIsUnsound(before, graph({ nodes: [foreign] }))).toMatch(/Entity:Thing/);
  });
});

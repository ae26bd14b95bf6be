import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, graphHash } from '#core/fingerprint';
import { step, type GraphStore } from './graph-store.ts';
import * as queries from './queries.ts';

const written = (
  kind: string,
  properties: Readonly<Record<string, string | number | boolean | string[]>>,
) => ({
  ...properties,
  fingerprint: fingerprint(kind, properties),
  origin: 'case.yml:1',
  recordedAt: '2018-05-01T00:00:00Z',
});

const nodeRow = (
  kind: string,
  id: string,
  more: Readonly<Record<string, string | number | boolean | string[]>> = {},
) => ({
  id,
  properties: written(kind, { id, name: id.replace(/^.*:/, ''), ...more }),
});

const people = [
  nodeRow('Person', 'person:jane-hale', { aliases: ['J. Hale', 'Hale, Jane'], named: true }),
  nodeRow('Person', 'person:omar-reid', { aliases: [], named: true }),
  nodeRow('Person', 'person:zoë'),
];
const documents = [
  nodeRow('Document', 'doc:memo', {
    docType: 'memo',
    held: false,
    when: '2012-09-12',
    whenFrom: '2012-09-12',
  }),
  nodeRow('Document', 'doc:report', { docType: 'report', held: true }),
];

const relationshipRow = (
  type: string,
  [startNodeId, endNodeId]: readonly [string, string],
  more: Readonly<Record<string, string | number | string[]>> = {},
) => {
  const id = `${startNodeId}~${type.toLowerCase().replaceAll('_', '-')}~${endNodeId.length.toString(16).padStart(8, '0')}`;
  return {
    id,
    startNodeId,
    endNodeId,
    properties: written(type, { id, status: 'asserted', evidence: [], ...more }),
  };
};

const authored = [relationshipRow('AUTHORED', ['person:jane-hale', 'doc:memo'], { whenFrom: '2012-09-12' })];
const copied = [
  relationshipRow('COPIED_TO', ['doc:memo', 'person:omar-reid'], { whenFrom: '2012-09-13', sources: 2 }),
  relationshipRow('COPIED_TO', ['doc:memo', 'person:zoë']),
];
const rests = [relationshipRow('RESTS_ON', ['doc:report', 'doc:memo'])];

const evidenceRow = (id: string, start: number, exact: string) => ({
  id,
  document: 'doc:memo',
  properties: written('Evidence', {
    id,
    document: 'doc:memo',
    start,
    end: start + exact.length,
    exact,
    check: 'verified',
  }),
});
const evidence = [
  evidenceRow('ev:00000000000b', 40, 'copied to O. Reid'),
  evidenceRow('ev:00000000000a', 7, 'J. Hale'),
];

const load = [
  step(queries.mergeNodes('Person'), { rows: people }),
  step(queries.mergeNodes('Document'), { rows: documents }),
  step(queries.mergeRelationships('AUTHORED'), { rows: authored }),
  step(queries.mergeRelationships('COPIED_TO'), { rows: copied }),
  step(queries.mergeRelationships('RESTS_ON'), { rows: rests }),
  step(queries.mergeEvidence, { rows: evidence }),
  step(queries.mergeCase, { id: 'case:test', properties: { id: 'case:test', title: 'A test', nodes: 5 } }),
];

const sortedLabels = <Row extends { readonly labels: readonly string[] }>(row: Row) => [...row.labels].sort();
const everything = { after: '', limit: 100 };

/** The statements of the product itself, on a small case: the same loads, reads and orders on both engines. */
export function caseContract(kind: 'neo4j' | 'embedded', current: () => GraphStore): void {
  describe('a case', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = current();
      for (const query of queries.schemaQueries(kind)) await store.write([step(query, {})]);
      await clear(store);
      await store.write(load);
    }, 120_000);

    test('takes constraints and indexes twice', async () => {
      for (const query of queries.schemaQueries(kind).slice(0, 8)) await store.write([step(query, {})]);
    });

    test('is the same after it was loaded a second time', async () => {
      const before = await elements(store);
      await store.write(load);
      expect(await elements(store)).toEqual(before);
      expect(before).toHaveLength(people.length + documents.length + 4 + evidence.length);
    });

    test('gives back each element as it was written', async () => {
      const [memo] = await store.read(queries.nodesById, { ids: ['doc:memo'] });
      expect(memo?.properties).toEqual(documents[0]?.properties);
      expect(memo === undefined ? [] : sortedLabels(memo)).toEqual(['Document', 'Entity']);
      const [copy] = copied;
      const ids = { ids: [copy?.id ?? ''], startNodeIds: ['doc:memo'] };
      expect(await store.read(queries.relationshipsById, ids)).toEqual([
        {
          id: copy?.id,
          type: 'COPIED_TO',
          startNodeId: 'doc:memo',
          endNodeId: 'person:omar-reid',
          properties: copy?.properties,
        },
      ]);
      const [quotation] = await store.read(queries.evidenceById, { ids: ['ev:00000000000a'] });
      expect(quotation?.properties).toEqual(evidence[1]?.properties);
      expect(await store.read(queries.readCase, {})).toEqual([
        { properties: { id: 'case:test', title: 'A test', nodes: 5 } },
      ]);
    });

    test('gives what it holds in the order that each statement says', async () => {
      const names = await store.read(queries.readNames, everything);
      expect(names.map(({ id }) => id)).toEqual([
        'doc:memo',
        'doc:report',
        'person:jane-hale',
        'person:omar-reid',
        'person:zoë',
      ]);
      expect(names.map(({ aliases }) => aliases)).toEqual([null, null, ['J. Hale', 'Hale, Jane'], [], null]);
      const after = await store.read(queries.readNames, { after: 'doc:report', limit: 2 });
      expect(after.map(({ id }) => id)).toEqual(['person:jane-hale', 'person:omar-reid']);
      const overview = await store.read(queries.overviewNodes, { limit: 3 });
      expect(overview.map(({ properties, degree }) => [properties['id'], degree])).toEqual([
        ['doc:memo', 4],
        ['doc:report', 1],
        ['person:jane-hale', 1],
      ]);
      const quotations = await store.read(queries.evidenceOfDocument, { id: 'doc:memo' });
      expect(quotations.map(({ properties }) => properties['start'])).toEqual([7, 40]);
    });

    test('counts the same', async () => {
      expect(await store.read(queries.countLabels, {})).toEqual([
        { label: 'Document', count: 2 },
        { label: 'Person', count: 3 },
      ]);
      expect(await store.read(queries.countTypes, {})).toEqual([
        { type: 'AUTHORED', status: 'asserted', count: 1 },
        { type: 'COPIED_TO', status: 'asserted', count: 2 },
        { type: 'RESTS_ON', status: 'asserted', count: 1 },
      ]);
      expect(await store.read(queries.countEvidence, {})).toEqual([{ check: 'verified', count: 2 }]);
      expect(await store.read(queries.countRelationshipsOfNode, { id: 'doc:memo' })).toEqual([
        { type: 'AUTHORED', outgoing: false, count: 1, neighbours: 1 },
        { type: 'COPIED_TO', outgoing: true, count: 2, neighbours: 2 },
        { type: 'RESTS_ON', outgoing: false, count: 1, neighbours: 1 },
      ]);
      expect(await store.read(queries.documentBasis, { ids: ['doc:report'] })).toEqual([
        { id: 'doc:report', basis: 'doc:memo' },
      ]);
    });

    test.each<[string, readonly string[], readonly string[]]>([
      ['every one', [], ['person:jane-hale', 'person:omar-reid', 'person:zoë', 'doc:report']],
      ['outgoing ones', ['out COPIED_TO'], ['person:omar-reid', 'person:zoë']],
      ['those of some types', ['in RESTS_ON', 'in AUTHORED'], ['person:jane-hale', 'doc:report']],
      ['none in the other direction', ['in COPIED_TO'], []],
    ])('reads of the neighbours %s', async (_, ways, expected) => {
      const around = { id: 'doc:memo', ways, dated: false, limit: 10 };
      const rows = await store.read(queries.readNeighbourhood, around);
      expect(rows.map(({ neighbour }) => neighbour).sort()).toEqual([...expected].sort());
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    });

    test('gives relationships in the order of their ids, by their ends and by pages', async () => {
      const all = [...authored, ...copied, ...rests].map(({ id }) => id).sort();
      const entities = [...people, ...documents].map(({ id }) => id);
      const among = await store.read(queries.overviewRelationships, { ids: entities, limit: 100 });
      expect(among.map(({ id }) => id)).toEqual(all);
      const few = await store.read(queries.overviewRelationships, {
        ids: ['doc:memo', 'doc:report'],
        limit: 100,
      });
      expect(few.map(({ id }) => id)).toEqual(rests.map(({ id }) => id));
      const page = await store.read(queries.storedRelationships, { after: all[1] ?? '', limit: 1 });
      expect(page.map(({ id }) => id)).toEqual(all.slice(2, 3));
    });

    test('takes out what it is told to, and no more', async () => {
      await store.write([
        step(queries.removeRelationships, { rows: [{ id: rests[0]?.id ?? '', startNodeId: 'doc:report' }] }),
        step(queries.removeEvidence, { ids: ['ev:00000000000a'] }),
        step(queries.removeNodes, { ids: ['person:zoë'] }),
      ]);
      const left = (await elements(store)).map(({ id }) => id);
      const gone = [rests[0]?.id, 'ev:00000000000a', 'person:zoë', copied[1]?.id];
      expect(left).toEqual(
        [...people, ...documents, ...authored, ...copied, ...rests, ...evidence]
          .map(({ id }) => id)
          .filter((id) => !gone.includes(id))
          .sort(),
      );
    });

    test('can be sealed with what it now holds', async () => {
      const held = await elements(store);
      const count = (prefix: RegExp) => held.filter(({ id }) => prefix.test(id)).length;
      const relationships = count(/~/);
      const quotations = count(/^ev:/);
      await store.seal({
        nodes: held.length - relationships - quotations,
        relationships,
        evidence: quotations,
        hash: graphHash(held),
      });
    });

    test('is gone when everything is taken out', async () => {
      await clear(store);
      expect(await elements(store)).toEqual([]);
      expect(await store.read(queries.readCase, {})).toEqual([]);
      await store.seal({ nodes: 0, relationships: 0, evidence: 0, hash: graphHash([]) });
    });
  });
}

/** The id and fingerprint of everything that a seal covers, in the order of the ids. */
async function elements(
  store: GraphStore,
): Promise<readonly { readonly id: string; readonly fingerprint: string }[]> {
  const all = await Promise.all([
    store.read(queries.storedNodes, everything),
    store.read(queries.storedRelationships, everything),
    store.read(queries.storedEvidence, everything),
  ]);
  return all
    .flat()
    .map((row) => ({ id: row.id, fingerprint: row.fingerprint ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function clear(store: GraphStore): Promise<void> {
  const ids = (await elements(store)).map(({ id }) => id);
  await store.write([
    step(queries.removeEvidence, { ids }),
    step(queries.removeNodes, { ids }),
    step(queries.removeCase, { id: 'case:test' }),
  ]);
}

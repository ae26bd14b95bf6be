import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PropertyValue } from '#core/property-value';
import { cypherText } from '../client/src/graph/export/cypher-literal.ts';
import { wireNodeSchema } from '#core/wire/node';
import { writeCypher } from '../client/src/graph/export/write-cypher.ts';
import { exportedCase, HOSTILE, hostileText, whole } from './fixtures/exported-case.ts';
import { neo4jForTests } from './neo4j-server.ts';

const server = await neo4jForTests();

if (server === undefined) {
  describe.skip('exported Cypher on Neo4j, which this machine cannot start', () => test('nothing', () => {}));
} else {
  describe('exported Cypher', () => {
    let driver: Driver;
    beforeAll(() => {
      driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
        disableLosslessIntegers: true,
      });
    });
    afterAll(async () => {
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      for (const name of ['whoknew_entity_id', 'whoknew_evidence_id'])
        await driver.executeQuery(`DROP CONSTRAINT ${name} IF EXISTS`);
      await driver.close();
    });
    const rows = async (query: string) =>
      (await driver.executeQuery(query)).records.map((record) => record.toObject());
    /** A line is a statement or a remark, as cypher-shell and Neo4j Browser take them: a `;` in a remark ends nothing. */
    const run = async (script: string): Promise<void> => {
      const session = driver.session();
      const statements = script.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
      for (const statement of statements) await session.run(statement);
      await session.close();
    };
    /** What UTF-8 can carry of a text. */
    const carried = (value: PropertyValue): PropertyValue =>
      typeof value === 'string'
        ? value.replace(/\p{Surrogate}/gu, '\uFFFD')
        : Array.isArray(value)
          ? value.map((text: string) => String(carried(text)))
          : value === 0
            ? 0
            : value;
    const all = (properties: Readonly<Record<string, PropertyValue>>) =>
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, carried(value)]));

    test.each(HOSTILE)('a literal reads back as the text: %j', async (text) => {
      expect(await rows(`RETURN ${cypherText(text)} AS text`)).toEqual([{ text: carried(text) }]);
    });

    test('any text reads back as it was', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostileText, { minLength: 20, maxLength: 40 }), async (texts) => {
          expect(await rows(`RETURN [${texts.map(cypherText).join(', ')}] AS texts`)).toEqual([
            { texts: texts.map(carried) },
          ]);
        }),
        { numRuns: 12 },
      );
    });

    test('the graph read back is the graph written, also when the script runs twice', async () => {
      await fc.assert(
        fc.asyncProperty(exportedCase, async (exported) => {
          await driver.executeQuery('MATCH (n) DETACH DELETE n');
          const { text, remarks } = whole(writeCypher(exported));
          expect(remarks).toEqual([]);
          await run(text);
          await run(text);
          const nodes = await rows(
            'MATCH (n:Entity) RETURN n.id AS id, [l IN labels(n) WHERE l <> "Entity"] AS labels, properties(n) AS properties ORDER BY id',
          );
          expect(nodes).toEqual(
            [...exported.nodes]
              .sort((a, b) => (a.id < b.id ? -1 : 1))
              .map(({ id, labels, name, status, properties }) => ({
                id,
                labels: labels.slice(1),
                properties: all({ ...properties, id, name, status }),
              })),
          );
          const relationships = await rows(
            'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties ORDER BY id',
          );
          expect(relationships).toEqual(
            [...exported.relationships]
              .sort((a, b) => (a.id < b.id ? -1 : 1))
              .map(({ id, type, startNodeId, endNodeId, status, properties, evidence }) => ({
                ...{ id, type, start: startNodeId, end: endNodeId },
                properties: all({ ...properties, id, status, evidence: [...evidence] }),
              })),
          );
          const evidence = await rows(
            'MATCH (e:Evidence)-[:FROM_DOCUMENT]->(d) RETURN e.id AS id, e.exact AS exact, d.id AS document ORDER BY id',
          );
          expect(evidence).toEqual(
            [...(exported.evidence ?? [])]
              .sort((a, b) => (a.id < b.id ? -1 : 1))
              .map(({ id, exact, document }) => ({ id, exact: carried(exact), document })),
          );
        }),
        // Every statement is planned anew, since its texts are literals: a few graphs take a minute.
        { numRuns: 4, endOnFailure: true },
      );
    }, 240_000);

    test('a quotation keeps its paper, though only people are exported', async () => {
      await fc.assert(
        fc.asyncProperty(exportedCase, hostileText, async (exported, name) => {
          await driver.executeQuery('MATCH (n) DETACH DELETE n');
          const paper = wireNodeSchema.parse({
            ...{
              id: 'doc:paper',
              labels: ['Entity', 'Document'],
              name,
              status: 'documented',
              properties: {},
            },
          });
          const evidence = (exported.evidence ?? []).map((one) => ({ ...one, document: paper.id }));
          await run(whole(writeCypher({ ...exported, evidence, documents: [paper] })).text);
          const found = await rows(
            'MATCH (e:Evidence)-[:FROM_DOCUMENT]->(d:Document {id: "doc:paper"}) RETURN e.id AS id, d.name AS name ORDER BY id',
          );
          expect(found).toEqual(evidence.map(({ id }) => ({ id, name: carried(name) })).sort(byId));
        }),
        { numRuns: 2, endOnFailure: true },
      );
    }, 120_000);
  });
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

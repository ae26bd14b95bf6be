import { z } from 'zod';
import { propertiesSchema } from '#core/property-value';
import type { Parameters, Query } from './query.ts';

/**
 * Small statements that the contract suite tries the engines with. They keep to the Cypher that both engines run, and
 * to labels that the product does not use.
 */
function probe<P extends Parameters, R>(
  access: 'read' | 'write',
  text: string,
  parameters: z.ZodType<P>,
  row: z.ZodType<R>,
): Query<P, R> {
  return { name: 'a probe', access, text, parameters, row };
}

const none = z.strictObject({});
const noRow = z.object({});
const byId = z.strictObject({ id: z.string() });

export const uniqueProbe = probe(
  'write',
  'CREATE CONSTRAINT IF NOT EXISTS FOR (n:Probe) REQUIRE n.id IS UNIQUE',
  none,
  noRow,
);
/** The embedded engine alone: there a constraint makes no index. */
export const indexProbe = probe('write', 'CREATE INDEX IF NOT EXISTS FOR (n:Probe) ON (n.id)', none, noRow);
export const clearProbes = probe('write', 'MATCH (n:Probe) DETACH DELETE n', none, noRow);

export const createProbe = probe(
  'write',
  'CREATE (n:Probe {id: $id}) SET n += $properties',
  z.strictObject({ id: z.string(), properties: propertiesSchema }),
  noRow,
);
export const mergeProbe = probe(
  'write',
  'MERGE (n:Probe {id: $id}) SET n += $properties SET n:Zebra SET n:Aardvark',
  z.strictObject({
    id: z.string(),
    properties: z.record(z.string(), z.union([propertiesSchema.unwrap().valueType, z.null(), z.undefined()])),
  }),
  noRow,
);
export const mergeProbes = probe(
  'write',
  'UNWIND $rows AS row MERGE (n:Probe {id: row.id}) SET n.rank = row.rank',
  z.strictObject({ rows: z.array(z.strictObject({ id: z.string(), rank: z.number() })).readonly() }),
  noRow,
);
export const increment = probe('write', 'MATCH (n:Probe {id: $id}) SET n.rank = n.rank + 1', byId, noRow);
export const mergeLink = probe(
  'write',
  'MATCH (a:Probe {id: $from}) MATCH (b:Probe {id: $to}) MERGE (b)<-[r:PROBES {id: $id}]-(a) SET r += $properties',
  z.strictObject({ from: z.string(), to: z.string(), id: z.string(), properties: propertiesSchema }),
  noRow,
);
export const broken = probe('write', 'MATCH (n:Probe SET n.rank = 1', none, noRow);

const nodeValue = z.strictObject({ labels: z.array(z.string()), properties: propertiesSchema });
const relationshipValue = z.strictObject({ type: z.string(), properties: propertiesSchema });

export const readProbe = probe(
  'read',
  'MATCH (n:Probe {id: $id}) RETURN properties(n) AS properties',
  byId,
  z.object({ properties: propertiesSchema }),
);
export const readNode = probe(
  'read',
  'MATCH (n:Probe {id: $id}) RETURN n AS node',
  byId,
  z.object({ node: nodeValue }),
);
export const readIds = probe(
  'read',
  'MATCH (n:Probe) RETURN n.id AS id ORDER BY id',
  none,
  z.object({ id: z.string() }),
);
export const readRanks = probe(
  'read',
  'MATCH (n:Probe) RETURN n.id AS id, n.rank AS rank ORDER BY rank DESC, id',
  none,
  z.object({ id: z.string(), rank: z.number().nullable() }),
);
export const readLinks = probe(
  'read',
  'MATCH (a:Probe)-[r:PROBES]->(b:Probe) RETURN r AS link, a.id AS startId, b.id AS endId ORDER BY r.id',
  none,
  z.object({ link: relationshipValue, startId: z.string(), endId: z.string() }),
);
export const readPath = probe(
  'read',
  'MATCH p = (a:Probe {id: $id})-[:PROBES*1..2]->(b:Probe) RETURN p AS path, [n IN nodes(p) | n.id] AS ids ORDER BY length(p)',
  byId,
  z.object({
    path: z.strictObject({ nodes: z.array(nodeValue), relationships: z.array(relationshipValue) }),
    ids: z.array(z.string()),
  }),
);
export const echo = probe(
  'read',
  'RETURN $value AS value, $value IS NULL AS isNull',
  z.strictObject({ value: z.any() }) as z.ZodType<Parameters>,
  z.object({ value: z.any(), isNull: z.boolean() }),
);
export const half = probe(
  'read',
  'RETURN $value / 2 AS half',
  z.strictObject({ value: z.number() }),
  z.object({ half: z.number() }),
);
export const promiseOfNumber = probe(
  'read',
  'MATCH (n:Probe {id: $id}) RETURN n.id AS id',
  byId,
  z.object({ id: z.number() }),
);
export const secretWrite = probe(
  'read',
  'CREATE (n:Probe {id: $id}) RETURN n.id AS id',
  byId,
  z.object({ id: z.string() }),
);
export const bigInteger = probe(
  'read',
  'RETURN 9007199254740993 AS big',
  none,
  z.object({ big: z.bigint() }),
);

/** Runs for minutes on any engine. */
export const slow = probe(
  'read',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS count',
  none,
  z.object({ count: z.number() }),
);

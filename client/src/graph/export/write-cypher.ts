import { ENTITY, entityLabel } from '#core/model/labels';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import type { PropertyValue } from '#core/property-value';
import type { WireEvidence } from '#core/wire/evidence';
import { cypherText, cypherValue, isPlainName } from './cypher-literal.ts';
import { traceLines, type Exported, type Written } from './exported.ts';

/**
 * A script for Neo4j: constraints, then a statement a line for each node, relationship and quotation. Running it again
 * changes nothing. Labels and types are the model's and nothing else; every text is a literal.
 */
export function* writeCypher({ trace, nodes, relationships, evidence, documents }: Exported): Written {
  const left = { labels: 0, types: 0, names: 0 };
  const map = (properties: Readonly<Record<string, PropertyValue | null>>): string => {
    const entries: string[] = [];
    for (const [name, value] of Object.entries(properties)) {
      if (value === null) continue;
      if (isPlainName(name)) entries.push(`\`${name}\`: ${cypherValue(value)}`);
      else left.names += 1;
    }
    return `{${entries.join(', ')}}`;
  };

  yield [...traceLines(trace), 'Run it with cypher-shell, or paste it into Neo4j Browser.']
    .map(comment)
    .join('');
  yield `CREATE CONSTRAINT whoknew_entity_id IF NOT EXISTS FOR (n:${ENTITY}) REQUIRE n.id IS UNIQUE;\n`;
  if (evidence !== null)
    yield 'CREATE CONSTRAINT whoknew_evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;\n';

  // The papers that quotations are from come along, whether or not they are shown.
  const shown = new Set(nodes.map(({ id }) => id));
  const quoted = new Set(evidence?.map(({ document }) => document));
  const papers = documents.filter(({ id }) => quoted.has(id) && !shown.has(id));
  for (const { id, name, labels, status, properties } of [...nodes, ...papers]) {
    const label = entityLabel(labels);
    if (label === undefined) {
      left.labels += 1;
      continue;
    }
    yield `MERGE (n:${ENTITY} {id: ${cypherText(id)}}) SET n = ${map({ ...properties, id, name, status })} SET n:\`${label}\`;\n`;
  }
  for (const {
    id,
    type,
    startNodeId,
    endNodeId,
    status,
    properties,
    evidence: quotations,
  } of relationships) {
    const known = relationshipTypeDefinition(type);
    if (known === undefined) {
      left.types += 1;
      continue;
    }
    const all = map({ ...properties, id, status, evidence: quotations });
    yield `MATCH (a:${ENTITY} {id: ${cypherText(startNodeId)}}), (b:${ENTITY} {id: ${cypherText(endNodeId)}}) MERGE (a)-[r:\`${known.name}\` {id: ${cypherText(id)}}]->(b) SET r = ${all};\n`;
  }
  for (const quotation of evidence ?? []) yield quotationStatement(quotation, map);

  return [
    ...said(left.labels, 'node', 'whose label the model does not know'),
    ...said(left.types, 'relationship', 'whose type the model does not know'),
    ...said(left.names, 'property', 'whose name is not of letters and digits'),
  ];
}

function quotationStatement(
  quotation: WireEvidence,
  map: (properties: Readonly<Record<string, PropertyValue | null>>) => string,
): string {
  const { context: _, ...kept } = quotation;
  const id = cypherText(quotation.id);
  return [
    `MERGE (e:Evidence {id: ${id}}) SET e = ${map(kept)} `,
    `WITH e MATCH (d:${ENTITY} {id: ${cypherText(quotation.document)}}) MERGE (e)-[:FROM_DOCUMENT]->(d);\n`,
  ].join('');
}

/** A line that Neo4j skips: no line ends within it, and no backslash, which it would read even here. */
function comment(text: string): string {
  return `// ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, ' ').replaceAll('\\', '/')}\n`;
}

function said(many: number, what: string, why: string): readonly string[] {
  if (many === 0) return [];
  const plural = what === 'property' ? 'properties' : `${what}s`;
  return [`${many === 1 ? `1 ${what}` : `${many} ${plural}`} ${why} had to be left out.`];
}

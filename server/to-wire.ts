import { evidenceSchema, type Evidence } from '#core/evidence';
import { nodeIdSchema, relationshipIdSchema, evidenceIdSchema } from '#core/identity';
import { listOf, textOf, type Properties } from '#core/property-value';
import { statusSchema } from '#core/stance';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { NodeRow, RelationshipRow } from '#store/queries';
import type { Texts } from './texts.ts';

/** Rows of the store as they travel: what has a place of its own is taken out of `properties`. */
export function wireNode({ labels, properties }: NodeRow): WireNode {
  return {
    id: nodeIdSchema.parse(properties['id']),
    labels: [...labels].sort((a, b) => (a === 'Entity' ? -1 : b === 'Entity' ? 1 : a < b ? -1 : 1)),
    name: textOf(properties, 'name') ?? '',
    status: statusSchema.parse(properties['status']),
    properties: without(properties, ['id', 'name', 'status', 'evidence', 'fingerprint']),
  };
}

export function wireRelationship(row: RelationshipRow): WireRelationship {
  return {
    id: relationshipIdSchema.parse(row.id),
    type: row.type,
    startNodeId: nodeIdSchema.parse(row.startNodeId),
    endNodeId: nodeIdSchema.parse(row.endNodeId),
    status: statusSchema.parse(row.properties['status']),
    properties: without(row.properties, ['id', 'status', 'evidence', 'fingerprint']),
    evidence: evidenceIdsOf(row.properties),
  };
}

export function evidenceIdsOf(properties: Properties) {
  return listOf(properties, 'evidence').map((id) => evidenceIdSchema.parse(id));
}

/**
 * A quotation as it travels, compared anew with its document's text where that is at hand: `verified` and `failed` are
 * said of the text on this machine now, not of some text at the time of loading.
 */
export async function wireEvidence(properties: Properties, texts: Texts): Promise<WireEvidence> {
  const evidence = evidenceSchema.parse(properties);
  const text = await texts.read(evidence.textSha256);
  return {
    id: evidence.id,
    document: evidence.document,
    exact: evidence.exact,
    start: evidence.start,
    end: evidence.end,
    contextStart: evidence.contextStart,
    contextEnd: evidence.contextEnd,
    stance: evidence.stance,
    by: evidence.by,
    as: evidence.as ?? null,
    said: evidence.said ?? null,
    credits: evidence.credits ?? null,
    check: checkAgainst(text, evidence),
    supports: evidence.supports,
    context: text === undefined ? null : text.slice(evidence.contextStart, evidence.contextEnd),
  };
}

function checkAgainst(text: string | undefined, { start, end, exact }: Evidence): WireEvidence['check'] {
  if (text === undefined) return 'unavailable';
  return text.slice(start, end) === exact ? 'verified' : 'failed';
}

function without(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

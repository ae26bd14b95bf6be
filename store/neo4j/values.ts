import {
  int,
  isInt,
  isNode,
  isPath,
  isRelationship,
  type Node,
  type Path,
  type Relationship,
} from 'neo4j-driver';
import type { PlainParameter, PlainParameters } from '../parse-parameters.ts';
import { tagTemporal, type TaggedTemporal } from './tagged-values.ts';

/** Parameters for the driver: whole numbers as INTEGER, which it would otherwise send as FLOAT. */
export function toDriverParameters(parameters: PlainParameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriver(value)]));
}

function toDriver(value: PlainParameter): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toDriver);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toDriver(item)]));
}

/**
 * A value of the driver as the rest of the product knows it, the same as the embedded engine gives:
 * an integer is a number, beyond ±2^53 a bigint (never rounded; a row schema that wants a number refuses it);
 * a temporal value is its ISO string; a node is `{labels, properties}` with its labels sorted, a relationship
 * `{type, properties}`, a path `{nodes, relationships}`. Ids of the engine's own are left behind.
 */
export function toCore(value: unknown): unknown {
  return convert(value, (temporal) => temporal.value);
}

/** The same, but for temporal values: these stay tagged, so that none passes for the text that it prints as. */
export function toCoreTemporalsTagged(value: unknown): unknown {
  return convert(value, (temporal) => temporal);
}

type SayTemporal = (temporal: TaggedTemporal) => unknown;

function convert(value: unknown, say: SayTemporal): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Array.isArray(value)) return value.map((item) => convert(item, say));
  if (isNode(value)) return convertNode(value, say);
  if (isRelationship(value)) return convertRelationship(value, say);
  if (isPath(value)) return convertPath(value, say);
  const temporal = tagTemporal(value);
  return temporal === undefined ? convertMap(value, say) : say(temporal);
}

function convertNode(node: Node, say: SayTemporal): unknown {
  return { labels: [...node.labels].sort(), properties: convertMap(node.properties, say) };
}

function convertRelationship(relationship: Relationship, say: SayTemporal): unknown {
  return { type: relationship.type, properties: convertMap(relationship.properties, say) };
}

function convertPath(path: Path, say: SayTemporal): unknown {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  return {
    nodes: nodes.map((node) => convertNode(node, say)),
    relationships: path.segments.map((segment) => convertRelationship(segment.relationship, say)),
  };
}

function convertMap(map: object, say: SayTemporal): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, convert(value, say)]));
}

import {
  int,
  isInt,
  isNode,
  isPath,
  isRelationship,
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isTime,
  type Node,
  type Path,
  type Relationship,
} from 'neo4j-driver';
import type { PlainParameter, PlainParameters } from '../parse-parameters.ts';

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
  if (value === null || typeof value !== 'object') return value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Array.isArray(value)) return value.map(toCore);
  if (isNode(value)) return nodeToCore(value);
  if (isRelationship(value)) return relationshipToCore(value);
  if (isPath(value)) return pathToCore(value);
  if (isDuration(value)) return isoDuration(String(value));
  if (isTemporal(value)) return String(value);
  return mapToCore(value);
}

function isTemporal(value: object): boolean {
  return isDate(value) || isDateTime(value) || isLocalDateTime(value) || isTime(value) || isLocalTime(value);
}

/** The driver prints `P14DT` for fourteen days, which is no ISO duration: a T wants something after it. */
function isoDuration(printed: string): string {
  return printed === 'PT' ? 'PT0S' : printed.replace(/T$/, '');
}

function nodeToCore(node: Node): unknown {
  return { labels: [...node.labels].sort(), properties: mapToCore(node.properties) };
}

function relationshipToCore(relationship: Relationship): unknown {
  return { type: relationship.type, properties: mapToCore(relationship.properties) };
}

function pathToCore(path: Path): unknown {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  return {
    nodes: nodes.map((node) => nodeToCore(node)),
    relationships: path.segments.map((segment) => relationshipToCore(segment.relationship)),
  };
}

function mapToCore(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, toCore(value)]));
}

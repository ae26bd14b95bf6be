/**
 * A value of the embedded engine as the rest of the product knows it, the same as Neo4j gives: a node is
 * `{labels, properties}` with its labels sorted, a relationship `{type, properties}`, a path `{nodes, relationships}`;
 * an integer beyond ±2^53 stays a bigint; a date is a string. The engine tells nodes, relationships and paths from
 * maps by nothing but their keys: a map with `_id` and `_labels` of its own would pass for a node.
 */
export function toCore(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toCore);
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value);
  const record = new Map<string, unknown>(entries);
  const labels = record.get('_labels');
  if (record.has('_id') && Array.isArray(labels)) {
    return { labels: labels.map(String).sort(), properties: properties(entries, NODE_KEYS) };
  }
  const type = record.get('_type');
  if (record.has('_id') && record.has('_source') && typeof type === 'string') {
    return { type, properties: properties(entries, RELATIONSHIP_KEYS) };
  }
  if (entries.length === 2 && record.has('nodes') && record.has('edges')) {
    return { nodes: toCore(record.get('nodes')), relationships: toCore(record.get('edges')) };
  }
  return properties(entries, NO_KEYS);
}

const NODE_KEYS: ReadonlySet<string> = new Set(['_id', '_labels']);
const RELATIONSHIP_KEYS: ReadonlySet<string> = new Set(['_id', '_source', '_target', '_type']);
const NO_KEYS: ReadonlySet<string> = new Set();

function properties(
  entries: readonly (readonly [string, unknown])[],
  without: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    entries.filter(([name]) => !without.has(name)).map(([name, value]) => [name, toCore(value)]),
  );
}

import type { GrafeoDB } from '@grafeo-db/js';
import { Failure } from '#core/failure';
import type {
  TaggedMap,
  TaggedNode,
  TaggedRelationship,
  TaggedValue,
  TemporalKind,
} from '#core/tagged-value';

/** The slice of the database that confirms what looks like a node or a relationship. */
export type Graph = Pick<GrafeoDB, 'getNode' | 'getEdge'>;

/**
 * Turns values of the engine into tagged ones. The engine tells nodes, relationships and paths from maps by nothing but
 * their keys, so each is looked up by its number: a map that only looks like a node stays a map.
 */
export function createTagger(graph: Graph): (value: unknown) => TaggedValue {
  const nodes = new Map<unknown, Known<TaggedNode> | undefined>();
  const relationships = new Map<unknown, Known<TaggedRelationship> | undefined>();

  function tag(value: unknown): TaggedValue {
    switch (typeof value) {
      case 'boolean':
      case 'string':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : { $float: String(value) };
      case 'bigint':
        return { $integer: String(value) };
      case 'object':
        return value === null ? null : tagObject(value);
      default:
        return null;
    }
  }

  function tagObject(value: object): TaggedValue {
    if (Array.isArray(value)) return value.map(tag);
    if (value instanceof Date) return { $temporal: 'localDateTime', value: localIso(value) };
    if (Buffer.isBuffer(value)) return { $bytes: value.toString('base64') };
    if (value instanceof Float32Array) return [...value].map(tag);
    const record = value as Readonly<Record<string, unknown>>; // a plain object is all that is left
    if ('_id' in record) {
      const node = nodeOf(record);
      if (node !== undefined) return { $node: node };
      const relationship = relationshipOf(record);
      if (relationship !== undefined) return { $relationship: relationship };
    }
    return pathOf(record) ?? escaped(tagMap(Object.entries(record)));
  }

  function pathOf(record: Readonly<Record<string, unknown>>): TaggedValue | undefined {
    const { nodes: along, edges } = record;
    if (Object.keys(record).length !== 2 || !Array.isArray(along) || !Array.isArray(edges)) return undefined;
    if (along.length !== edges.length + 1) return undefined;
    const steps = [along.map(tag).map(nodeIn), edges.map(tag).map(relationshipIn)] as const;
    const pathNodes = steps[0].flatMap((node) => node ?? []);
    const pathRelationships = steps[1].flatMap((relationship) => relationship ?? []);
    if (pathNodes.length !== along.length || pathRelationships.length !== edges.length) return undefined;
    return { $path: { nodes: pathNodes, relationships: pathRelationships } };
  }

  function nodeOf(record: Readonly<Record<string, unknown>>): TaggedNode | undefined {
    const { _id: number, _labels: labels } = record;
    if (typeof number !== 'number' || !Array.isArray(labels)) return undefined;
    if (!nodes.has(number)) nodes.set(number, lookUpNode(number));
    const known = nodes.get(number);
    return known !== undefined && known.print === printOf(record) ? known.value : undefined;
  }

  function relationshipOf(record: Readonly<Record<string, unknown>>): TaggedRelationship | undefined {
    const { _id: number, _type: type } = record;
    if (typeof number !== 'number' || typeof type !== 'string') return undefined;
    if (!relationships.has(number)) relationships.set(number, lookUpRelationship(number));
    const known = relationships.get(number);
    return known !== undefined && known.print === printOf(record) ? known.value : undefined;
  }

  function lookUpNode(number: number): Known<TaggedNode> | undefined {
    const node = graph.getNode(number);
    if (node === null) return undefined;
    const properties = Object.entries(node.properties());
    return {
      value: {
        id: idOf('node', number, node.get('id')),
        labels: [...node.labels].sort(),
        properties: tagMap(properties),
      },
      print: printOf({ _id: number, _labels: node.labels, ...Object.fromEntries(properties) }),
    };
  }

  function lookUpRelationship(number: number): Known<TaggedRelationship> | undefined {
    const edge = graph.getEdge(number);
    if (edge === null) return undefined;
    const properties = Object.entries(edge.properties());
    const end = (node: number): string => idOf('node', node, graph.getNode(node)?.get('id'));
    const { edgeType: type, sourceId, targetId } = edge;
    return {
      value: {
        id: idOf('relationship', number, edge.get('id')),
        type,
        startNodeId: end(sourceId),
        endNodeId: end(targetId),
        properties: tagMap(properties),
      },
      print: printOf({
        _id: number,
        _source: sourceId,
        _target: targetId,
        _type: type,
        ...Object.fromEntries(properties),
      }),
    };
  }

  function tagMap(entries: readonly (readonly [string, unknown])[]): TaggedMap {
    return Object.fromEntries(entries.map(([key, item]) => [key, tag(item)]));
  }

  return tag;
}

/** Something of the graph, and how the engine writes it where it is a value. */
interface Known<T> {
  readonly value: T;
  readonly print: string;
}

/** The same for the same value, whatever the order of its keys. */
function printOf(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'bigint') return `${item}n`;
    if (typeof item === 'number' && !Number.isFinite(item)) return `${item}f`;
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function idOf(kind: 'node' | 'relationship', number: number, own: unknown): string {
  return typeof own === 'string' ? own : `element:${kind}:${number}`;
}

function nodeIn(value: TaggedValue): TaggedNode | undefined {
  return value !== null && typeof value === 'object' && '$node' in value
    ? (value.$node as TaggedNode)
    : undefined; // tagged by us just now
}

function relationshipIn(value: TaggedValue): TaggedRelationship | undefined {
  return value !== null && typeof value === 'object' && '$relationship' in value
    ? (value.$relationship as TaggedRelationship) // tagged by us just now
    : undefined;
}

function escaped(map: TaggedMap): TaggedValue {
  return Object.keys(map).some((key) => key.startsWith('$')) ? { $map: map } : map;
}

function localIso(date: Date): string {
  return date
    .toISOString()
    .replace(/Z$/, '')
    .replace(/\.000$/, '');
}

/** Parameters for the engine. Fails with `bad-input` for what it cannot take as it is meant. */
export function toEngineParameters(parameters: TaggedMap): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      try {
        return [name, untag(value)];
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : 'not as expected';
        throw new Failure('bad-input', `$${name} cannot be given to the embedded engine: ${why}`, { cause });
      }
    }),
  );
}

function untag(value: TaggedValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(untag);
  if ('$integer' in value && typeof value.$integer === 'string') return wholeNumber(value.$integer);
  if ('$float' in value && typeof value.$float === 'string') return float(value.$float);
  if ('$temporal' in value && typeof value.value === 'string') {
    return temporal(value.$temporal as TemporalKind, value.value); // its schema lets no other kind in
  }
  if ('$point' in value) throw new Error('it knows no points');
  if ('$bytes' in value && typeof value.$bytes === 'string') return Buffer.from(value.$bytes, 'base64');
  const map = ('$map' in value ? value.$map : value) as TaggedMap; // no other tag is taken in a parameter
  const stray = Object.keys(map).find((key) => key.startsWith('$'));
  if (stray !== undefined) throw new Error('it knows no maps with a key that begins with $');
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, untag(item)]));
}

function isList(value: TaggedValue): value is readonly TaggedValue[] {
  return Array.isArray(value);
}

const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

function wholeNumber(text: string): number | bigint {
  const value = BigInt(text);
  if (value < INT64.least || value > INT64.most) throw new Error('a whole number beyond 64 bits');
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function float(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value)) {
    throw new Error(
      'it takes a whole number for an integer, whatever is meant: write toFloat($name) in the statement',
    );
  }
  return value;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;
const DURATION =
  /^P(?=.)(?:-?\d+Y)?(?:-?\d+M)?(?:-?\d+W)?(?:-?\d+D)?(?:T(?=.)(?:-?\d+H)?(?:-?\d+M)?(?:-?\d+(?:\.\d{1,9})?S)?)?$/;

/** The engine reads tags of its own; what it does not recognise it takes for a map, silently: so it is checked here. */
function temporal(kind: TemporalKind, value: string): unknown {
  switch (kind) {
    case 'date':
      if (!isDay(value)) throw new Error('a date is written 2018-04-25');
      return { $date: value };
    case 'duration':
      if (!DURATION.test(value))
        throw new Error('a duration is written P1Y2M10DT2H30M1.5S, signs at the parts');
      if (value.includes('-0.')) throw new Error('it loses the sign of less than a second');
      return { $duration: value };
    case 'time':
    case 'localTime': {
      const offset = TIME.exec(value)?.[1];
      if (!TIME.test(value) || (offset !== undefined) !== (kind === 'time'))
        throw new Error('a time is written 14:30:00');
      return { $time: value };
    }
    case 'localDateTime': {
      const [day = '', time = ''] = value.split('T');
      if (!isDay(day) || !TIME.test(time) || TIME.exec(time)?.[1] !== undefined) {
        throw new Error('a moment is written 2018-04-25T14:30:00');
      }
      if (/\.\d{4}/.test(time)) throw new Error('it keeps such a moment to the millisecond');
      return new Date(`${value}Z`);
    }
    case 'dateTime': {
      const [day = '', time = ''] = value.split('T');
      if (!isDay(day) || TIME.exec(time)?.[1] === undefined) {
        throw new Error('a moment with its offset is written 2018-04-25T14:30:00+01:00');
      }
      if (/\.\d{7}/.test(time)) throw new Error('it keeps such a moment to the microsecond');
      return { $zoned_datetime: value };
    }
    default:
      return kind satisfies never;
  }
}

function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

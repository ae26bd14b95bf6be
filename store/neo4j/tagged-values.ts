import {
  int,
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  isVector,
  types,
  type Integer,
  type Node,
  type Path,
  type Point,
  type Relationship,
} from 'neo4j-driver';
import { Failure } from '#core/failure';
import type {
  TaggedMap,
  TaggedNode,
  TaggedPath,
  TaggedRelationship,
  TaggedValue,
  TemporalKind,
} from '#core/tagged-value';

/** Values of the driver as tagged ones. Ends of relationships are known once `nameEnds` was given the missing ones. */
export interface Tagger {
  readonly tag: (value: unknown) => TaggedValue;
  /** The engine's ids of the ends of relationships whose nodes stand nowhere in what was tagged. */
  readonly unknownEnds: () => readonly string[];
  /** Our ids of such nodes, by the engine's; names every end of every relationship that was tagged. */
  readonly nameEnds: (ids: ReadonlyMap<string, string>) => void;
}

export function createTagger(): Tagger {
  /** Our ids of the nodes that were seen, by the engine's. */
  const known = new Map<string, string>();
  /** Relationships whose ends are still the engine's: written here, before anybody else has seen them. */
  const drafts: { startNodeId: string; endNodeId: string }[] = [];

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
    if (isInt(value)) return tagInteger(value);
    if (isNode(value)) return { $node: tagNode(value) };
    if (isRelationship(value)) return { $relationship: tagRelationship(value) };
    if (isPath(value)) return { $path: tagPath(value) };
    const temporal = tagTemporal(value);
    if (temporal !== undefined) return temporal;
    if (isPoint(value)) return { $point: tagPoint(value) };
    if (value instanceof Int8Array) {
      return { $bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
    }
    if (isVector(value)) return [...value.asTypedArray()].map(tag);
    const map = tagMap(value);
    return Object.keys(map).some((key) => key.startsWith('$')) ? { $map: map } : map;
  }

  function tagMap(map: object): TaggedMap {
    return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, tag(item)]));
  }

  function tagNode(node: Node): TaggedNode {
    const own: unknown = node.properties['id'];
    const id = typeof own === 'string' ? own : `element:${node.elementId}`;
    known.set(node.elementId, id);
    return { id, labels: [...node.labels].sort(), properties: tagMap(node.properties) };
  }

  function tagRelationship(relationship: Relationship): TaggedRelationship {
    const own: unknown = relationship.properties['id'];
    const draft = {
      id: typeof own === 'string' ? own : `element:${relationship.elementId}`,
      type: relationship.type,
      startNodeId: relationship.startNodeElementId,
      endNodeId: relationship.endNodeElementId,
      properties: tagMap(relationship.properties),
    };
    drafts.push(draft);
    return draft;
  }

  function tagPath(path: Path): TaggedPath {
    return {
      nodes: [path.start, ...path.segments.map((segment) => segment.end)].map((node) => tagNode(node)),
      relationships: path.segments.map((segment) => tagRelationship(segment.relationship)),
    };
  }

  return {
    tag,
    unknownEnds: () => {
      const ends = drafts.flatMap(({ startNodeId, endNodeId }) => [startNodeId, endNodeId]);
      return [...new Set(ends)].filter((element) => !known.has(element));
    },
    nameEnds: (ids) => {
      const name = (element: string): string =>
        known.get(element) ?? ids.get(element) ?? `element:${element}`;
      for (const draft of drafts.splice(0)) {
        draft.startNodeId = name(draft.startNodeId);
        draft.endNodeId = name(draft.endNodeId);
      }
    },
  };
}

/** Parameters for the driver. Fails with `bad-input` for what is none, such as the 31st of February. */
export function toDriverParameters(parameters: TaggedMap): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      try {
        return [name, untag(value)];
      } catch (cause) {
        if (cause instanceof Failure) throw cause;
        const why = cause instanceof Error ? cause.message : 'not as expected';
        throw new Failure('bad-input', `$${name} cannot be given to Neo4j: ${why}`, { cause });
      }
    }),
  );
}

function untag(value: TaggedValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(untag);
  if ('$integer' in value && typeof value.$integer === 'string') return wholeNumber(value.$integer);
  if ('$float' in value && typeof value.$float === 'string') return Number(value.$float);
  if ('$temporal' in value && typeof value.value === 'string') return temporal(value as TaggedTemporal);
  if ('$point' in value) return point((value as TaggedPoint).$point);
  if ('$bytes' in value && typeof value.$bytes === 'string') {
    return new Int8Array(Buffer.from(value.$bytes, 'base64'));
  }
  const map = ('$map' in value ? value.$map : value) as TaggedMap; // no other tag is taken in a parameter
  const stray = map === value ? Object.keys(map).find((key) => key.startsWith('$')) : undefined;
  if (stray !== undefined) throw new Error('a map with keys that begin with $ is written {"$map": {…}}');
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, untag(item)]));
}

// `in` narrows to these; the map that has an index signature stands in the way of the compiler seeing it.
export type TaggedTemporal = { readonly $temporal: TemporalKind; readonly value: string };
type TaggedPoint = {
  readonly $point: { readonly srid: number; readonly x: number; readonly y: number; readonly z?: number };
};

function isList(value: TaggedValue): value is readonly TaggedValue[] {
  return Array.isArray(value);
}

function tagInteger(value: Integer): TaggedValue {
  return value.inSafeRange() ? value.toNumber() : { $integer: value.toString() };
}

const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

function wholeNumber(text: string): Integer {
  const value = BigInt(text);
  if (value < INT64.least || value > INT64.most) throw new Error('a whole number beyond 64 bits');
  return int(value);
}

/** A date, time or duration of the driver, tagged; undefined for anything else. */
export function tagTemporal(value: object): TaggedTemporal | undefined {
  const kind = temporalKind(value);
  return kind === undefined ? undefined : { $temporal: kind, value: isoOf(kind, String(value)) };
}

function temporalKind(value: object): TemporalKind | undefined {
  if (isDate(value)) return 'date';
  if (isTime(value)) return 'time';
  if (isLocalTime(value)) return 'localTime';
  if (isDateTime(value)) return 'dateTime';
  if (isLocalDateTime(value)) return 'localDateTime';
  if (isDuration(value)) return 'duration';
  return undefined;
}

/** The driver prints `P14DT` for fourteen days, which is no ISO duration: a T wants something after it. */
function isoOf(kind: TemporalKind, printed: string): string {
  if (kind !== 'duration') return printed;
  return printed === 'PT' ? 'PT0S' : printed.replace(/T$/, '');
}

/** Each part with a sign of its own: the driver misreads a sign before the P. */
const DURATION =
  /^P(?=.)(?:-?\d+Y)?(?:-?\d+M)?(?:-?\d+W)?(?:-?\d+D)?(?:T(?=.)(?:-?\d+H)?(?:-?\d+M)?(?:-?\d+(?:\.\d{1,9})?S)?)?$/;

function temporal({ $temporal, value }: TaggedTemporal): unknown {
  switch ($temporal) {
    case 'date':
      return realDay(types.Date.fromString(value));
    case 'time':
      return types.Time.fromString(value);
    case 'localTime':
      return types.LocalTime.fromString(value);
    case 'dateTime':
      return realDay(types.DateTime.fromString(value));
    case 'localDateTime':
      return realDay(types.LocalDateTime.fromString(value));
    case 'duration':
      if (!DURATION.test(value))
        throw new Error('a duration is written P1Y2M10DT2H30M1.5S, signs at the parts');
      return types.Duration.fromString(value);
    default:
      return $temporal satisfies never;
  }
}

/** The driver takes the 31st of February for the 3rd of March. */
function realDay<T extends { readonly year: unknown; readonly month: unknown; readonly day: unknown }>(
  value: T,
): T {
  const [year, month, day] = [Number(value.year), Number(value.month), Number(value.day)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) throw new Error('there is no such day');
  return value;
}

function tagPoint(value: Point): TaggedPoint['$point'] {
  const { x, y, z } = value;
  return { srid: Number(value.srid), x, y, ...(z === undefined ? {} : { z }) };
}

function point({ srid, x, y, z }: TaggedPoint['$point']): unknown {
  return z === undefined ? new types.Point(int(srid), x, y) : new types.Point(int(srid), x, y, z);
}

import {
  tagOf,
  type TaggedNode,
  type TaggedPath,
  type TaggedRelationship,
  type TaggedValue,
} from '#core/tagged-value';
import { verbOf } from '#core/relationship-sentence';

/** What a value of a row is, so that each kind is shown in its own way. */
export type CellKind =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'node'; readonly node: TaggedNode }
  | { readonly kind: 'relationship'; readonly relationship: TaggedRelationship }
  | { readonly kind: 'path'; readonly path: TaggedPath }
  | { readonly kind: 'list'; readonly items: readonly TaggedValue[] }
  | { readonly kind: 'map'; readonly map: Readonly<Record<string, TaggedValue>> }
  /** A date, a duration, a point, bytes: `of` says which. */
  | { readonly kind: 'other'; readonly of: string; readonly text: string };

export function cellKind(value: TaggedValue): CellKind {
  if (value === null) return { kind: 'nothing' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'other', of: 'truth', text: String(value) };
  if (isList(value)) return { kind: 'list', items: value };
  // The server made the tags, so a tag's value has the tag's shape.
  const map = value as Readonly<Record<string, TaggedValue>>;
  switch (tagOf(map)) {
    case undefined:
      return { kind: 'map', map };
    case '$map':
      return { kind: 'map', map: map['$map'] as Readonly<Record<string, TaggedValue>> };
    case '$node':
      return { kind: 'node', node: map['$node'] as unknown as TaggedNode };
    case '$relationship':
      return { kind: 'relationship', relationship: map['$relationship'] as unknown as TaggedRelationship };
    case '$path':
      return { kind: 'path', path: map['$path'] as unknown as TaggedPath };
    case '$integer':
      return { kind: 'number', text: String(map['$integer']) };
    case '$float':
      return { kind: 'number', text: String(map['$float']) };
    case '$temporal':
      return { kind: 'other', of: String(map['$temporal']), text: String(map['value']) };
    case '$point':
      return { kind: 'other', of: 'point', text: sayPoint(map['$point']) };
    case '$bytes':
      return { kind: 'other', of: 'bytes', text: String(map['$bytes']) };
    default:
      return { kind: 'map', map };
  }
}

/** A value in words on one line, as a cell shows it and a copy takes it. */
export function cellText(value: TaggedValue): string {
  const cell = cellKind(value);
  switch (cell.kind) {
    case 'nothing':
      return '';
    case 'text':
    case 'number':
    case 'other':
      return cell.text;
    case 'node':
      return nodeName(cell.node);
    case 'relationship':
      return relationshipVerb(cell.relationship);
    case 'path':
      return pathText(cell.path);
    case 'list':
      return cell.items.map(cellText).join(', ');
    case 'map':
      return Object.entries(cell.map)
        .map(([key, inner]) => `${key}: ${cellText(inner)}`)
        .join(', ');
    default:
      return cell satisfies never;
  }
}

/** A node by its name, else what else a person would know it by. */
export function nodeName({ id, labels, properties }: TaggedNode): string {
  const name = ['name', 'title', 'exact', 'id']
    .map((key) => properties[key])
    .find((value) => typeof value === 'string');
  if (typeof name === 'string' && name !== '') return name;
  return labels.length > 0 ? labels.join(' ') : id;
}

/** How a relationship reads from its start: `copied to`. */
export function relationshipVerb({ type, properties }: TaggedRelationship): string {
  const stances = properties['stances'];
  const label = properties['label'];
  return verbOf(
    {
      type,
      properties: {
        ...(typeof label === 'string' ? { label } : {}),
        ...(Array.isArray(stances) && stances.every((stance) => typeof stance === 'string')
          ? { stances }
          : {}),
      },
    },
    'start',
  );
}

/** A path in words, as it is walked: an arrow points from where a relationship starts. */
export function pathText({ nodes, relationships }: TaggedPath): string {
  return nodes
    .map((node, place) => {
      const next = relationships[place];
      if (next === undefined) return nodeName(node);
      const forward = next.startNodeId === node.id;
      return `${nodeName(node)} ${forward ? '→' : '←'} ${relationshipVerb(next)} ${forward ? '→' : '←'}`;
    })
    .join(' ');
}

function sayPoint(point: TaggedValue | undefined): string {
  const { x, y, z } = (point ?? {}) as { readonly x?: number; readonly y?: number; readonly z?: number };
  return [x, y, z].filter((part) => part !== undefined).join(', ');
}

function isList(value: TaggedValue): value is readonly TaggedValue[] {
  return Array.isArray(value);
}

/**
 * What a column is sorted by. Numbers by size, everything else by its words, whatever case and accents they are
 * written in; nothing comes last in both directions.
 */
export function sortKey(value: TaggedValue): number | string | null {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  const cell = cellKind(value);
  if (cell.kind === 'number') return Number(cell.text);
  return cellText(value).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The places of rows in the order of a column: 50,000 rows take about 60 ms. */
export function sortedPlaces(
  rows: readonly (readonly TaggedValue[])[],
  column: number,
  direction: 'up' | 'down',
): readonly number[] {
  const keys = rows.map((row) => sortKey(row[column] ?? null));
  const sign = direction === 'up' ? 1 : -1;
  return rows
    .map((_row, place) => place)
    .sort((a, b) => {
      const [x, y] = [keys[a] ?? null, keys[b] ?? null];
      if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
      if (typeof x === typeof y) return x === y ? a - b : x < y ? -sign : sign;
      return typeof x === 'number' ? -sign : sign;
    });
}

/** Text as it is, everything else as JSON that can be read again. */
export function copyText(value: TaggedValue): string {
  const cell = cellKind(value);
  if (cell.kind === 'text' || cell.kind === 'number' || cell.kind === 'other') return cell.text;
  return JSON.stringify(value, null, 2);
}

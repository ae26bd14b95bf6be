import type { Properties, PropertyValue } from '#core/property-value';

/** A cell of a table of nodes or relationships: lists are one text. */
export type Flat = string | number | boolean;

/** A column of a format that declares its columns first. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
}

/** A list in one cell. */
export function flat(value: PropertyValue): Flat {
  return typeof value === 'object' ? value.join(' | ') : value;
}

/**
 * The fields that every row has, then its properties. A property that has the name of a field (case aside, since
 * some readers ignore it) stands under that name with `property` behind it.
 */
export function rowOf(
  fields: Readonly<Record<string, Flat | undefined>>,
  properties: Properties,
): ReadonlyMap<string, Flat> {
  const row = new Map<string, Flat>();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) row.set(name, value);
  const taken = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(properties)) {
    row.set(taken.has(name.toLowerCase()) ? `${name} (property)` : name, flat(value));
  }
  return row;
}

/** The columns that some rows need, the fields first, then properties by name; a column of mixed kinds is text. */
export function columnsOf(
  rows: Iterable<ReadonlyMap<string, Flat>>,
  fields: readonly string[],
): readonly Column[] {
  const types = new Map<string, Column['type']>();
  for (const row of rows) {
    for (const [name, value] of row) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
      const before = types.get(name);
      types.set(name, before === undefined || before === type ? type : 'string');
    }
  }
  const others = [...types.keys()].filter((name) => !fields.includes(name)).sort();
  return [...fields.filter((name) => types.has(name)), ...others].map((name) => ({
    name,
    type: types.get(name) ?? 'string',
  }));
}

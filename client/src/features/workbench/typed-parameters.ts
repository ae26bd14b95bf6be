import type { TaggedValue } from '#core/tagged-value';
import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { parametersIn } from './parameters-in.ts';
import { readParameter, type ParameterKind, type TypedParameter } from './parameter-value.ts';

type Typed = Readonly<Record<string, TypedParameter>>;
export type NamedParameter = TypedParameter & { readonly name: string };

/** The parameters that a text has, with what was typed for them so far. */
export function parametersOf(query: string, typed: Typed): readonly NamedParameter[] {
  return parametersIn(query).map((name) => ({
    name,
    ...(typed[name] ?? { kind: kindFor(name, query), value: '' }),
  }));
}

/** What they are as values; undefined where one of them is not ready. */
export function valuesOf(
  parameters: readonly NamedParameter[],
): Readonly<Record<string, TaggedValue>> | undefined {
  const values: [string, TaggedValue][] = [];
  for (const parameter of parameters) {
    const read = readParameter(parameter);
    if (read.kind === 'problem') return undefined;
    values.push([parameter.name, read.value]);
  }
  return Object.fromEntries(values);
}

/** As they are kept with a tab: by name. */
export function byName(parameters: readonly NamedParameter[]): Typed {
  return Object.fromEntries(parameters.map(({ name, kind, value }) => [name, { kind, value }]));
}

const ENTITY_NAMES = new Set([
  ...ENTITY_LABEL_NAMES.map((label) => label.toLowerCase()),
  'who',
  'id',
  'entity',
]);
const DATE_NAMES = new Set(['day', 'date', 'from', 'to', 'since', 'until', 'before', 'after', 'on']);

/** A property and the parameter that it is compared with: `id: $a`, `n.id = $a`, `n.when >= $b`. */
const COMPARED = /(\w+)\s*(?::|=|<>|[<>]=?)\s*\$(?:([\p{L}_][\p{L}\p{N}_]*)|`([^`]+)`)/gu;
/** Properties that hold ids, and properties that hold days. */
const ID_PROPERTY = /^(id|.+Id)$/;
const DATE_PROPERTY = /^(when|published|said|reported)(From|To)?$/;

/**
 * What a parameter most likely takes: by the property that it is compared with, else by its name. The reader may choose
 * otherwise. `{name: $who}` takes a name and never an id, however much `who` sounds like somebody.
 */
function kindFor(name: string, query: string): ParameterKind {
  const compared = [...query.matchAll(COMPARED)].find(
    ([, , plain, quoted]) => (plain ?? quoted) === name,
  )?.[1];
  if (compared !== undefined && ID_PROPERTY.test(compared)) return 'entity';
  if (compared !== undefined && DATE_PROPERTY.test(compared)) return 'date';
  const word = name.toLowerCase();
  if (compared === undefined && ENTITY_NAMES.has(word)) return 'entity';
  if (DATE_NAMES.has(word)) return 'date';
  if (/^(limit|count|number|most|least)$/.test(word)) return 'number';
  return /(ids|list|types|names)$/i.test(name) ? 'list' : 'text';
}

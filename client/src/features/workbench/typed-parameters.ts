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
    ...(typed[name] ?? { kind: kindFor(name), value: '' }),
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

/** What a parameter most likely takes, by its name: the reader may choose otherwise. */
function kindFor(name: string): ParameterKind {
  const word = name.toLowerCase();
  if (ENTITY_NAMES.has(word)) return 'entity';
  if (DATE_NAMES.has(word)) return 'date';
  if (/^(limit|count|number|most|least)$/.test(word)) return 'number';
  return /(ids|list|types|names)$/i.test(name) ? 'list' : 'text';
}

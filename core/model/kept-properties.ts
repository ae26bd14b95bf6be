import { z } from 'zod';
import { nodeIdSchema } from '../identity.ts';
import { ENTITY_LABELS, ENTITY_PROPERTIES } from './labels.ts';
import type { PropertyDefinition } from './property.ts';
import { RELATIONSHIP_PROPERTIES } from './relationship-types.ts';

/** A property that the model knows, and what its value must be in the graph for all that reads it. */
export interface KeptProperty {
  readonly definition: PropertyDefinition;
  readonly schema: z.ZodType;
}

/** The least and the most that some numbers can be, in their own unit. */
const BOUNDS: Readonly<Record<string, number>> = { latitude: 90, longitude: 180 };

/** What a load notes with everything that it writes. */
const NOTED: readonly PropertyDefinition[] = [
  { name: 'recordedAt', kind: 'text', caption: 'recorded', authored: false },
  { name: 'origin', kind: 'text', caption: 'from', authored: false },
];

/** By name, whatever the label: what reads entities asks each of them for the properties of any. */
export const KEPT_OF_ENTITIES: ReadonlyMap<string, KeptProperty> = keptByName([
  ...ENTITY_LABELS.flatMap((label): readonly PropertyDefinition[] => label.properties),
  ...ENTITY_PROPERTIES,
  ...NOTED,
]);
export const KEPT_OF_RELATIONSHIPS: ReadonlyMap<string, KeptProperty> = keptByName([
  ...RELATIONSHIP_PROPERTIES,
  ...NOTED,
]);

function keptByName(definitions: readonly PropertyDefinition[]): ReadonlyMap<string, KeptProperty> {
  return new Map(
    definitions.map((definition) => [definition.name, { definition, schema: keptSchema(definition) }]),
  );
}

/** What a property holds in the graph. That a text of kind `edtf` is a date is told by reading it. */
export function keptSchema(property: PropertyDefinition): z.ZodType {
  switch (property.kind) {
    case 'text':
    case 'long-text':
    case 'edtf':
      return z.string('a text is meant here');
    case 'hash':
      return z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits');
    case 'date':
      return z.iso.date('a day such as 2018-04-25 is meant here');
    case 'url':
      return z.url({ protocol: /^https?$/, error: 'an address that begins with https:// is meant here' });
    case 'names':
    case 'ids':
      return z.array(z.string(), 'a list of texts is meant here').readonly();
    case 'number':
      return withinBounds(property, z.number('a number is meant here'));
    case 'boolean':
      return z.boolean('true or false is meant here');
    case 'choice': {
      const choices = property.choices ?? [];
      return z.enum(choices as [string, ...string[]], `one of ${choices.join(', ')} is meant here`);
    }
    case 'node-id':
      return nodeIdSchema;
    default:
      return property.kind satisfies never;
  }
}

/** A schema of numbers, with the bounds of a property that has some. */
export function withinBounds<S extends z.ZodType<number>>(
  { name, caption }: Pick<PropertyDefinition, 'name' | 'caption'>,
  numbers: S,
): S {
  const most = BOUNDS[name];
  return most === undefined
    ? numbers
    : numbers.refine((value) => Math.abs(value) <= most, `${caption} lies between -${most} and ${most}`);
}

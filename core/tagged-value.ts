import { z } from 'zod';

/**
 * A value of Cypher as JSON: plain where JSON can carry it, tagged where it cannot. The same tags are read in the
 * parameters of a user's statement (all but `$node`, `$relationship` and `$path`, which no engine takes).
 *
 * - whole numbers beyond ±(2^53 − 1): `{"$integer": "9007199254740993"}`
 * - what is no finite number: `{"$float": "NaN"}`, `"Infinity"`, `"-Infinity"`; and a whole number meant as a float: `{"$float": "1.0"}`, read in parameters alone
 * - dates, times, durations: `{"$temporal": "date", "value": "2018-04-25"}`, as ISO strings
 * - `{"$point": {"srid": 4326, "x": -0.12, "y": 51.5}}`, `{"$bytes": "base64…"}`
 * - `{"$node": {…}}`, `{"$relationship": {…}}`, `{"$path": {"nodes": […], "relationships": […]}}`
 * - a map one of whose own keys begins with `$`: `{"$map": {…}}`, so that no map passes for a tag
 */
export type TaggedValue =
  | null
  | boolean
  | number
  | string
  | TaggedScalar
  | { readonly $node: TaggedNode }
  | { readonly $relationship: TaggedRelationship }
  | { readonly $path: TaggedPath }
  | { readonly $map: TaggedMap }
  | readonly TaggedValue[]
  | TaggedMap;

export const TEMPORAL_KINDS = ['date', 'time', 'localTime', 'dateTime', 'localDateTime', 'duration'] as const;
export type TemporalKind = (typeof TEMPORAL_KINDS)[number];

export type TaggedScalar =
  | { readonly $integer: string }
  | { readonly $float: string }
  | { readonly $temporal: TemporalKind; readonly value: string }
  | {
      readonly $point: { readonly srid: number; readonly x: number; readonly y: number; readonly z?: number };
    }
  | { readonly $bytes: string };

export interface TaggedMap {
  readonly [key: string]: TaggedValue;
}

/** A node: our own `id` where it has one, else the engine's, which means nothing beyond this answer (`element:…`). */
export interface TaggedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: TaggedMap;
}

/** A relationship; its ends are ids as a node's are. */
export interface TaggedRelationship {
  readonly id: string;
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
  readonly properties: TaggedMap;
}

/** The nodes and relationships of a path in the order that it runs. */
export interface TaggedPath {
  readonly nodes: readonly TaggedNode[];
  readonly relationships: readonly TaggedRelationship[];
}

const wholeNumber = z.string().regex(/^-?\d{1,19}$/, 'an integer is written with up to 19 digits');
const floatText = z
  .string()
  .regex(/^(?:NaN|-?Infinity|-?\d{1,320}(?:\.\d{1,320})?(?:[eE][+-]?\d{1,3})?)$/, 'a float is written 1.5');

const scalarSchema = z.union([
  z.strictObject({ $integer: wholeNumber }),
  z.strictObject({ $float: floatText }),
  z.strictObject({ $temporal: z.enum(TEMPORAL_KINDS), value: z.string().max(100) }),
  z.strictObject({
    $point: z.strictObject({
      srid: z.number().int(),
      x: z.number(),
      y: z.number(),
      z: z.number().optional(),
    }),
  }),
  z.strictObject({ $bytes: z.base64() }),
]);

/** What an answer holds, checked only for its outer shape: the server made it. */
export const taggedValueSchema: z.ZodType<TaggedValue> = z
  .lazy(() =>
    z.union([
      z.null(),
      z.boolean(),
      z.number(),
      z.string(),
      z.array(taggedValueSchema),
      z.record(z.string(), taggedValueSchema),
    ]),
  )
  .meta({ id: 'TaggedValue' }) as z.ZodType<TaggedValue>; // a record takes every tag in; which tag it is, `tagOf` tells

/** A whole number beyond 2^53 was rounded when the JSON was read: it is refused, never taken for another. */
const parameterNumber = z
  .number()
  .refine(
    (value) => !Number.isInteger(value) || Number.isSafeInteger(value),
    'a number this large travels as {"$integer": "…"} or {"$float": "…"}',
  );

/**
 * A parameter of a user's statement. A key that begins with `$` must be one of the tags (`$map` for maps that have
 * such keys of their own): anything else is refused, never read as a map.
 */
export const taggedParameterSchema: z.ZodType<TaggedValue> = z
  .lazy(() =>
    z.union([
      z.null(),
      z.boolean(),
      parameterNumber,
      z.string(),
      z.array(taggedParameterSchema),
      scalarSchema,
      z.strictObject({ $map: z.record(z.string(), taggedParameterSchema) }),
      z.record(
        z.string().regex(/^(?!\$)/, 'a key that begins with $ must be a tag, such as $integer; see /api'),
        taggedParameterSchema,
      ),
    ]),
  )
  .meta({ id: 'TaggedParameter' }) as z.ZodType<TaggedValue>; // every branch is one of TaggedValue's

/** Which tag an object of an answer carries; undefined for a plain map. */
export function tagOf(value: object): string | undefined {
  const [first] = Object.keys(value);
  return first?.startsWith('$') === true ? first : undefined;
}

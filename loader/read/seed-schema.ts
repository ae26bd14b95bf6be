import { z } from 'zod';
import { nodeIdSchema } from '#core/identity';
import {
  ENTITY_LABELS,
  ENTITY_PROPERTIES,
  labelDefinition,
  type EntityLabel,
  type LabelDefinition,
} from '#core/model/labels';
import { keptSchema, withinBounds } from '#core/model/kept-properties';
import type { PropertyDefinition } from '#core/model/property';
import {
  kebabOfType,
  RELATIONSHIP_PROPERTIES,
  RELATIONSHIP_TYPES,
  RELATIONSHIP_TYPE_NAMES,
  type RelationshipType,
} from '#core/model/relationship-types';
import { EVIDENCE_KINDS } from '#core/evidence';
import { caseInfoSchema } from '#core/case-graph';
import { statusSchema, stanceSchema } from '#core/stance';

/**
 * The seed format, made from the graph model: these schemas read the files (where every scalar is a string), and the
 * JSON Schema for editors is generated from them.
 */

/** Half of a surrogate pair, or a character that no text file should hold: neither engine keeps them. */
const BROKEN_TEXT = /\p{Surrogate}|\0/u;

const words = z
  .string()
  .trim()
  .min(1, 'this is empty; write it or leave the line out')
  .max(10_000, 'this is longer than 10,000 characters; a summary or a name is meant here')
  .refine((text) => !BROKEN_TEXT.test(text), 'this holds a broken character; type it anew');
const digits = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'a number is meant here, in digits')
  .meta({ digits: true })
  .refine((text) => isKept(Number(text)), 'this number is larger than can be kept exactly (2^53)')
  .transform(Number);
const wholeDigits = z
  .string()
  .regex(/^\d+$/, 'a whole number is meant here, in digits')
  .meta({ digits: true })
  .refine((text) => isKept(Number(text)), 'this number is larger than can be kept exactly (2^53)')
  .transform(Number);

function isKept(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

const truth = z
  .enum(['true', 'false'], 'true or false is meant here')
  .meta({ truth: true })
  .transform((text) => text === 'true');

function propertySchema(property: PropertyDefinition): z.ZodType {
  switch (property.kind) {
    case 'text':
    case 'long-text':
    case 'edtf':
      return words;
    case 'names':
    case 'ids':
      return z.array(words).readonly();
    case 'number':
      return withinBounds(property, digits);
    case 'boolean':
      return truth;
    case 'hash':
    case 'date':
    case 'url':
    case 'choice':
    case 'node-id':
      return keptSchema(property); // written as it is kept
    default:
      return property.kind satisfies never;
  }
}

function propertyShape(properties: readonly PropertyDefinition[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    properties
      .filter((property) => property.authored !== false)
      .map((property) => [property.name, propertySchema(property).optional()]),
  );
}

const evidenceDate = words;

/** One quotation as an author writes it. `at` and `context` (`from-to`) are UTF-16 offsets into the document's text. */
export const seedEvidenceSchema = z.strictObject({
  doc: nodeIdSchema,
  quote: z
    .string()
    .min(1, 'a quotation needs its words')
    .refine((text) => !BROKEN_TEXT.test(text), 'this holds a broken character; copy the words anew'),
  at: wholeDigits.optional(),
  context: z
    .string()
    .regex(/^\d+-\d+$/, 'context is written as 120-260')
    .optional(),
  as: words.optional(),
  stance: stanceSchema.optional(),
  by: nodeIdSchema.optional(),
  said: evidenceDate.optional(),
  credits: nodeIdSchema.optional(),
  kind: z.enum(EVIDENCE_KINDS).optional(),
  page: wholeDigits.refine((page) => page > 0, 'pages count from 1').optional(),
});
export type SeedEvidence = z.infer<typeof seedEvidenceSchema>;

const common = {
  evidence: z.array(seedEvidenceSchema).readonly().optional(),
  status: statusSchema.optional(),
};

const relationshipEntry = {
  key: words.optional(),
  ...common,
  ...propertyShape(RELATIONSHIP_PROPERTIES),
};

/** A relationship under one of its ends: the other end is `who` or `what`. */
export const seedEndSchema = z.strictObject({
  who: nodeIdSchema.optional(),
  what: nodeIdSchema.optional(),
  ...relationshipEntry,
});

/** A relationship that stands apart, in the section `relationships`. */
export const seedRelationshipSchema = z.strictObject({
  from: nodeIdSchema,
  type: z.enum(RELATIONSHIP_TYPE_NAMES.map(kebabOfType) as [string, ...string[]]),
  to: nodeIdSchema,
  ...relationshipEntry,
});

/** A key under a node that stands for a relationship, and which end the node is. */
export interface RelationshipKey {
  readonly key: string;
  readonly type: RelationshipType;
  readonly nodeIs: 'start' | 'end';
}

/** The relationship keys that may stand under a node of a label: types by name, and by inverse. */
export function relationshipKeys(label: EntityLabel): readonly RelationshipKey[] {
  return RELATIONSHIP_TYPES.flatMap((type): readonly RelationshipKey[] => [
    ...(type.from.includes(label)
      ? [{ key: kebabOfType(type.name), type: type.name, nodeIs: 'start' } as const]
      : []),
    ...(type.to.includes(label) ? [{ key: type.inverse, type: type.name, nodeIs: 'end' } as const] : []),
  ]);
}

/** What an author may write under a node that the graph calls by another name. */
export const WRITTEN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Claim: { says: 'name' },
  Document: { type: 'docType' },
};

function nodeSchema(definition: LabelDefinition): z.ZodType<SeedNode> {
  const label = definition.name as EntityLabel; // ENTITY_LABELS is where the names of EntityLabel come from
  const renamed = WRITTEN_NAMES[label] ?? {};
  const written = (name: string): string =>
    Object.entries(renamed).find(([, graphName]) => graphName === name)?.[0] ?? name;
  const shape = {
    id: nodeIdSchema.refine((id) => id.startsWith(`${definition.idPrefix}:`), {
      error: `the id of a ${definition.caption.toLowerCase()} begins with ${definition.idPrefix}:`,
    }),
    [written('name')]: words,
    ...common,
    ...propertyShape(ENTITY_PROPERTIES),
    ...Object.fromEntries(
      Object.entries(propertyShape(definition.properties)).map(([name, schema]) => [written(name), schema]),
    ),
    ...Object.fromEntries(
      relationshipKeys(label).map(({ key }) => [key, z.array(seedEndSchema).readonly().optional()]),
    ),
  };
  return z.strictObject(shape) as unknown as z.ZodType<SeedNode>; // the shape is made from data, so its type is too
}

/** A node as an author writes it, parsed: known fields, and everything else by name. */
export interface SeedNode {
  readonly id: string;
  readonly [name: string]: unknown;
}

export const SECTIONS: readonly { readonly section: string; readonly label: EntityLabel }[] =
  ENTITY_LABELS.map((label) => ({ section: label.section, label: label.name }));

const nodeSchemas = new Map(SECTIONS.map(({ label }) => [label, lazily(() => nodeSchemaOf(label))]));

function nodeSchemaOf(label: EntityLabel): z.ZodType<SeedNode> {
  const definition = labelDefinition(label);
  if (definition === undefined) throw new Error(`no label ${label}`);
  return nodeSchema(definition);
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The schema of one node of a label. */
export function seedNodeSchema(label: EntityLabel): z.ZodType<SeedNode> {
  return nodeSchemas.get(label)?.() ?? nodeSchemaOf(label);
}

/** A text that belongs to the case: which document, its file's name in the folder of sources, and its hash. */
export const seedTextSchema = z.strictObject({
  document: nodeIdSchema,
  file: z.string().regex(/^[^/\\]+$/, 'the name of a file in the folder of sources, without a folder'),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits'),
});
export type SeedText = z.infer<typeof seedTextSchema>;

/** The keys of a file that speak of the case itself. */
export const seedCaseShape = {
  ...caseInfoSchema.unwrap().shape,
  texts: z.array(seedTextSchema).readonly().optional(),
  /** The most of each text that may be quoted, in per cent: for sources that belong to somebody else. */
  mostQuoted: wholeDigits.refine((share) => share <= 100, 'a share in per cent, at most 100').optional(),
};

/** Everything that may stand at the top of a seed file. */
export function seedFileSchema(): z.ZodObject {
  return z.strictObject({
    ...Object.fromEntries(Object.entries(seedCaseShape).map(([name, schema]) => [name, schema.optional()])),
    ...Object.fromEntries(
      SECTIONS.map(({ section, label }) => [section, z.array(seedNodeSchema(label)).readonly().optional()]),
    ),
    relationships: z.array(seedRelationshipSchema).readonly().optional(),
  });
}

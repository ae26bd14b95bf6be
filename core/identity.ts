import { z } from 'zod';
import { digestOfText } from './digest.ts';
import { ENTITY_LABELS } from './model/labels.ts';
import { kebabOfType, typeOfKebab, type RelationshipType } from './model/relationship-types.ts';

const prefixes = ENTITY_LABELS.map((label) => label.idPrefix).join('|');

/** The form of an entity's id: a known prefix, a colon, a slug of small letters, digits and single hyphens. */
export const NODE_ID_PATTERN = new RegExp(`^(?:${prefixes}):[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** An entity's id, `person:amber-rudd`: readable, stable, written by the author of the seed file. At most 120 characters. */
export const nodeIdSchema = z
  .string()
  .max(120)
  .regex(
    NODE_ID_PATTERN,
    `an id is one of ${prefixes.replaceAll('|', ': ')}: and small letters, digits and hyphens`,
  )
  .brand<'NodeId'>();
export type NodeId = z.infer<typeof nodeIdSchema>;

/** A relationship's id: `start id~type-in-kebab~8 hex digits`; it tells the start node and the type. */
export const relationshipIdSchema = z
  .string()
  .max(240)
  .regex(
    /^[a-z]+:[a-z0-9-]+~[a-z-]+~[0-9a-f]{8}$/,
    'a relationship id looks like doc:memo~copied-to~0a1b2c3d',
  )
  .brand<'RelationshipId'>();
export type RelationshipId = z.infer<typeof relationshipIdSchema>;

/** An evidence's id: `ev:` and 12 hex digits of what it quotes, for what, and how. */
export const evidenceIdSchema = z
  .string()
  .regex(/^ev:[0-9a-f]{12}$/, 'an evidence id looks like ev:0a1b2c3d4e5f')
  .brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceIdSchema>;

/** A position in a text, in UTF-16 code units from its start. */
export const charOffsetSchema = z.number().int().nonnegative().brand<'CharOffset'>();

/** The id of a relationship. `key` is empty unless two of one type join the same two nodes. */
export function relationshipId(
  startNodeId: NodeId,
  type: RelationshipType,
  endNodeId: NodeId,
  key = '',
): RelationshipId {
  const tail = digestOfText(`${endNodeId}|${key}`).slice(0, 8);
  return relationshipIdSchema.parse(`${startNodeId}~${kebabOfType(type)}~${tail}`);
}

/** What a relationship's id tells without a look-up: the start node and the type. Undefined where it is no such id. */
export function partsOfRelationshipId(
  id: string,
): { readonly startNodeId: NodeId; readonly type: RelationshipType } | undefined {
  const [start, kebab, tail] = id.split('~');
  const startNodeId = nodeIdSchema.safeParse(start);
  const type = kebab === undefined ? undefined : typeOfKebab(kebab);
  if (!startNodeId.success || type === undefined || tail === undefined) return undefined;
  return { startNodeId: startNodeId.data, type };
}

/** The id of a piece of evidence: the same words, for the same thing, in the same stance have the same id. */
export function evidenceId(of: {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly supports: string;
  readonly stance: string;
  readonly by: string;
}): EvidenceId {
  const text = [of.document, of.start, of.end, of.supports, of.stance, of.by].join('|');
  return evidenceIdSchema.parse(`ev:${digestOfText(text).slice(0, 12)}`);
}

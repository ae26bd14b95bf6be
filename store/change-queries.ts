import { z } from 'zod';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '#core/model/relationship-types';
import { propertyValueSchema } from '#core/property-value';
import { inPlace, statement } from './statement.ts';

/**
 * What looks at the graph inside the transaction of a user's change, and what is written with it. A row's properties
 * may be anything here: what they must be is checked by whoever asked, so that it can be said in words.
 */

const none = z.strictObject({});
const noRow = z.object({});
const count = z.number().int().nonnegative();
const page = z.strictObject({ after: z.string(), limit: z.number().int().positive() });
const names = z.array(z.string()).readonly();
const anyProperties = z.record(z.string(), z.unknown()).readonly();
/** The id of what an element hangs on; empty where that has none, or one that is no text. */
const idOrNone = z.string().catch('');
/** What is written onto an element; null takes a property off. */
const stamp = z.record(z.string(), propertyValueSchema.nullable()).readonly();
const rowsOf = <const Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ rows: z.array(z.strictObject(shape)).readonly() });

export const nodeShapes = statement('change/node-shapes', 'read', none, z.object({ labels: names, count }));
export const relationshipShapes = statement(
  'change/relationship-shapes',
  'read',
  none,
  z.object({ startLabels: names, type: z.string(), endLabels: names, count }),
);
export const changedCase = statement('change/case', 'read', none, z.object({ properties: anyProperties }));
export const changedNodes = statement(
  'change/nodes',
  'read',
  page,
  z.object({ id: z.string(), labels: names, properties: anyProperties }),
);
const relationshipRow = z.object({
  type: z.string(),
  startNodeId: idOrNone,
  endNodeId: idOrNone,
  properties: anyProperties,
});
export const changedRelationships = statement(
  'change/relationships',
  'read',
  page,
  relationshipRow.extend({ id: z.string() }),
);
export const namelessRelationships = statement(
  'change/nameless-relationships',
  'read',
  none,
  relationshipRow,
);
export const changedEvidence = statement(
  'change/evidence',
  'read',
  page,
  z.object({ id: z.string(), properties: anyProperties, documents: z.array(idOrNone).readonly() }),
);
/** No row tells a temporal value from a text on the embedded engine, so the statements ask; for dates, which are compared. */
export const temporalNodes = statement('change/temporal-nodes', 'read', none, z.object({ id: idOrNone }));
export const temporalRelationships = statement(
  'change/temporal-relationships',
  'read',
  none,
  z.object({ id: idOrNone }),
);
export const journalEntries = statement(
  'change/journal',
  'read',
  page,
  z.object({ id: z.string(), properties: anyProperties }),
);

const nameRelationshipsShape = statement(
  'change/name-relationships',
  'write',
  rowsOf({ id: z.string(), startNodeId: z.string(), endNodeId: z.string() }),
  noRow,
);
export const nameRelationships = (type: RelationshipType) =>
  inPlace(nameRelationshipsShape, 'TYPE_HERE', type, RELATIONSHIP_TYPE_NAMES);
export const stampNodes = statement(
  'change/stamp-nodes',
  'write',
  rowsOf({ id: z.string(), properties: stamp }),
  noRow,
);
export const stampRelationships = statement(
  'change/stamp-relationships',
  'write',
  rowsOf({ id: z.string(), startNodeId: z.string(), endNodeId: z.string(), properties: stamp }),
  noRow,
);
export const stampEvidence = statement(
  'change/stamp-evidence',
  'write',
  rowsOf({ id: z.string(), properties: stamp }),
  noRow,
);

export const CHANGE_STATEMENTS = [
  nodeShapes,
  relationshipShapes,
  changedCase,
  changedNodes,
  changedRelationships,
  namelessRelationships,
  changedEvidence,
  temporalNodes,
  temporalRelationships,
  journalEntries,
  nameRelationshipsShape,
  stampNodes,
  stampRelationships,
  stampEvidence,
];

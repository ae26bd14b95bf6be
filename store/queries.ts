import { z } from 'zod';
import { charOffsetSchema, nodeIdSchema } from '#core/identity';
import { propertiesSchema } from '#core/property-value';
import { ENTITY_LABEL_NAMES, INTERNAL_LABELS, ENTITY, type EntityLabel } from '#core/model/labels';
import { statusSchema } from '#core/stance';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '#core/model/relationship-types';
import { CHANGE_STATEMENTS } from './change-queries.ts';
import { idsOfElements, pluginFunctions, stillRunning, tryWrite } from './gate-queries.ts';
import type { Query } from './query.ts';
import { sealEvidence, sealNodes, sealRelationships } from './seal-queries.ts';
import { inPlace, statement } from './statement.ts';

/**
 * Every statement that the product runs by itself, with the schemas of its parameters and rows. (The statements of
 * questions are registered with their catalogue, in `server/questions`.)
 */

const none = z.strictObject({});
const noRow = z.object({});
const ids = z.strictObject({ ids: z.array(z.string()).readonly() });
const page = z.strictObject({ after: z.string(), limit: z.number().int().positive() });
const propertiesRow = z.object({ properties: propertiesSchema });
const count = z.number().int().nonnegative();

/** An entity as the statements return it. */
export const nodeRowSchema = z.object({
  labels: z.array(z.string()).readonly(),
  properties: propertiesSchema,
});
export type NodeRow = z.infer<typeof nodeRowSchema>;

/** A relationship between entities as the statements return it. */
export const relationshipRowSchema = z.object({
  id: z.string(),
  type: z.string(),
  startNodeId: z.string(),
  endNodeId: z.string(),
  properties: propertiesSchema,
});
export type RelationshipRow = z.infer<typeof relationshipRowSchema>;

const storedRow = z.object({
  id: z.string(),
  fingerprint: z.string().nullable(),
  origin: z.string().nullable(),
  recordedAt: z.string().nullable(),
});
export type StoredRow = z.infer<typeof storedRow>;

const rowsOf = <const Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ rows: z.array(z.strictObject(shape)).readonly() });
const writtenRow = { id: z.string(), properties: propertiesSchema };

// schema/
const uniqueIdShape = statement('schema/unique-id', 'write', none, noRow);
const indexIdShape = statement('schema/index-id', 'write', none, noRow);
const uniqueRelationshipIdShape = statement('schema/unique-relationship-id', 'write', none, noRow);

const labelsWithIds: readonly string[] = [ENTITY, ...INTERNAL_LABELS.map((label) => label.name)];

/** The constraints and indexes that an engine of this kind needs, to be made in a transaction without data. */
export function schemaQueries(engine: 'neo4j' | 'embedded'): readonly Query<Record<string, never>, object>[] {
  const unique = labelsWithIds.map((label) => inPlace(uniqueIdShape, 'LABEL_HERE', label, labelsWithIds));
  switch (engine) {
    case 'embedded':
      return [
        ...unique,
        ...labelsWithIds.map((label) => inPlace(indexIdShape, 'LABEL_HERE', label, labelsWithIds)),
      ];
    case 'neo4j':
      return [
        ...unique,
        ...RELATIONSHIP_TYPE_NAMES.map((type) =>
          inPlace(uniqueRelationshipIdShape, 'TYPE_HERE', type, RELATIONSHIP_TYPE_NAMES),
        ),
      ];
    default:
      return engine satisfies never;
  }
}

// load/
export const mergeCase = statement(
  'load/merge-case',
  'write',
  z.strictObject({ id: z.string(), properties: propertiesSchema }),
  noRow,
);
const mergeNodesShape = statement('load/merge-nodes', 'write', rowsOf(writtenRow), noRow);
const mergeRelationshipsShape = statement(
  'load/merge-relationships',
  'write',
  rowsOf({ ...writtenRow, startNodeId: z.string(), endNodeId: z.string() }),
  noRow,
);
export const mergeNodes = (label: EntityLabel) =>
  inPlace(mergeNodesShape, 'LABEL_HERE', label, ENTITY_LABEL_NAMES);
export const mergeRelationships = (type: RelationshipType) =>
  inPlace(mergeRelationshipsShape, 'TYPE_HERE', type, RELATIONSHIP_TYPE_NAMES);
export const mergeEvidence = statement(
  'load/merge-evidence',
  'write',
  rowsOf({ ...writtenRow, document: z.string() }),
  noRow,
);
export const mergeChanges = statement('load/merge-changes', 'write', rowsOf(writtenRow), noRow);
export const linkChanges = statement(
  'load/link-changes',
  'write',
  rowsOf({ id: z.string(), target: z.string() }),
  noRow,
);
export const removeRelationships = statement(
  'load/remove-relationships',
  'write',
  rowsOf({ id: z.string(), startNodeId: z.string() }),
  noRow,
);
export const removeEvidence = statement('load/remove-evidence', 'write', ids, noRow);
export const removeNodes = statement('load/remove-nodes', 'write', ids, noRow);
export const removeCase = statement('load/remove-case', 'write', z.strictObject({ id: z.string() }), noRow);
export const storedNodes = statement('load/stored-nodes', 'read', page, storedRow);
export const storedRelationships = statement(
  'load/stored-relationships',
  'read',
  page,
  storedRow.extend({ startNodeId: z.string(), endNodeId: z.string() }),
);
export const storedEvidence = statement(
  'load/stored-evidence',
  'read',
  page,
  storedRow.extend({
    check: z.string().nullable(),
    document: z.string(),
    supports: z.string().nullable(),
    saidFrom: z.string().nullable(),
    saidTo: z.string().nullable(),
    textSha256: z.string().nullable(),
    contextStart: charOffsetSchema.nullable().catch(null), // whatever a change by Cypher left there
    contextEnd: charOffsetSchema.nullable().catch(null),
  }),
);
export const countForeign = statement('load/count-foreign', 'read', none, z.object({ count, taken: count }));

// explore/
export const readCase = statement('explore/case', 'read', none, propertiesRow);
export const countLabels = statement(
  'explore/count-labels',
  'read',
  none,
  z.object({ label: z.string(), count }),
);
export const countTypes = statement(
  'explore/count-types',
  'read',
  none,
  z.object({ type: z.string(), status: z.string().nullable(), count }),
);
export const countEvidence = statement(
  'explore/count-evidence',
  'read',
  none,
  z.object({ check: z.string().nullable(), count }),
);
export const countQuotations = statement(
  'explore/count-quotations',
  'read',
  none,
  z.object({ id: z.string(), count }),
);
export const readNames = statement(
  'explore/names',
  'read',
  page,
  z.object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).readonly().nullable(),
    kind: z.string().nullable(),
    docType: z.string().nullable(),
    when: z.string().nullable(),
    published: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    held: z.boolean().nullable(),
    summary: z.string().nullable(),
    posts: z.array(z.string()).readonly(),
  }),
);
export const readHeldPapers = statement(
  'explore/held-papers',
  'read',
  page,
  z.object({ id: z.string(), name: z.string(), textSha256: z.string() }),
);
export const readNameRelationships = statement(
  'explore/name-relationships',
  'read',
  page,
  z.object({
    id: z.string(),
    type: z.string(),
    startNodeId: z.string(),
    endNodeId: z.string(),
    whenFrom: z.string().nullable(),
    whenTo: z.string().nullable(),
  }),
);
const mostAtStartShape = statement(
  'explore/most-at-start',
  'read',
  none,
  z.object({ id: z.string(), number: count }),
);
const mostAtEndShape = statement(
  'explore/most-at-end',
  'read',
  none,
  z.object({ id: z.string(), number: count }),
);
export const mostAt = (end: 'start' | 'end', type: RelationshipType) =>
  inPlace(end === 'start' ? mostAtStartShape : mostAtEndShape, 'TYPE_HERE', type, RELATIONSHIP_TYPE_NAMES);
export const nearBy = statement(
  'explore/near-by',
  'read',
  z.strictObject({ id: z.string() }),
  z.object({ near: z.string(), next: z.string().nullable() }),
);
export const readAllIds = statement(
  'explore/all-ids',
  'read',
  page,
  z.object({ id: z.string(), name: z.string() }),
);
export const readEndsFrom = statement(
  'explore/ends-from',
  'read',
  ids,
  z.object({ startNodeId: z.string(), endNodeId: z.string() }),
);
export const overviewNodes = statement(
  'explore/overview-nodes',
  'read',
  z.strictObject({ limit: z.number().int().positive() }),
  nodeRowSchema.extend({ degree: count }),
);
export const overviewRelationships = statement(
  'explore/overview-relationships',
  'read',
  z.strictObject({ ids: z.array(z.string()).readonly(), limit: z.number().int().positive() }),
  relationshipRowSchema,
);
export const nodesById = statement('explore/nodes-by-id', 'read', ids, nodeRowSchema);
export const nodesWithDegree = statement(
  'explore/nodes-with-degree',
  'read',
  ids,
  nodeRowSchema.extend({ degree: count }),
);
export const relationshipsFrom = statement(
  'explore/relationships-from',
  'read',
  z.strictObject({
    ids: z.array(z.string()).readonly(),
    others: z.array(z.string()).readonly(),
    limit: z.number().int().positive(),
  }),
  relationshipRowSchema,
);
export const relationshipsById = statement(
  'explore/relationships-by-id',
  'read',
  z.strictObject({ ids: z.array(z.string()).readonly(), startNodeIds: z.array(z.string()).readonly() }),
  relationshipRowSchema,
);
const idRow = z.object({ id: z.string() });
export const knownNodes = statement('explore/known-nodes', 'read', ids, idRow);
export const knownRelationships = statement(
  'explore/known-relationships',
  'read',
  z.strictObject({ ids: z.array(z.string()).readonly(), startNodeIds: z.array(z.string()).readonly() }),
  idRow,
);
export const evidenceById = statement('explore/evidence-by-id', 'read', ids, propertiesRow);
export const papersOfEvidence = statement(
  'explore/papers-of-evidence',
  'read',
  ids,
  z.object({
    id: z.string(),
    document: z.string(),
    said: z.string().nullable(),
    saidFrom: z.string().nullable(),
    saidTo: z.string().nullable(),
  }),
);
export const evidenceOfDocument = statement(
  'explore/evidence-of-document',
  'read',
  z.strictObject({ id: z.string() }),
  propertiesRow,
);
export const countRelationshipsOfNode = statement(
  'explore/count-relationships-of-node',
  'read',
  z.strictObject({ id: z.string() }),
  z.object({ type: z.string(), outgoing: z.boolean(), count, neighbours: count }),
);
export const countNeighbours = statement(
  'explore/count-neighbours',
  'read',
  z.strictObject({ id: z.string() }),
  z.object({ count }),
);
/** A relationship with what can date it; its quotations only where it is to be dated. */
const toDate = {
  id: z.string(),
  type: z.string(),
  startNodeId: z.string(),
  endNodeId: z.string(),
  begins: z.string().nullable(),
  ends: z.string().nullable(),
  occasion: z.string().nullable(),
  evidence: z.array(z.string()).readonly(),
};
export const readNeighbourhood = statement(
  'explore/neighbourhood',
  'read',
  z.strictObject({
    id: z.string(),
    /** Types behind their directions: `out AUTHORED`. */
    ways: z.array(z.string()).readonly(),
    dated: z.boolean(),
    limit: z.number().int().positive(),
  }),
  z.object({ ...toDate, neighbour: z.string(), degree: count }),
);
export const readNeighbours = statement(
  'explore/neighbours',
  'read',
  z.strictObject({ ids: z.array(z.string()).readonly(), limit: z.number().int().positive() }),
  z.object({ id: nodeIdSchema }),
);
export const readSteps = statement(
  'explore/steps',
  'read',
  z.strictObject({
    ids: z.array(z.string()).readonly(),
    types: z.array(z.string()).readonly(),
    dated: z.boolean(),
    limit: z.number().int().positive(),
  }),
  z.object({ ...toDate, fromId: z.string(), toId: z.string(), status: statusSchema }),
);
export const documentBasis = statement(
  'explore/document-basis',
  'read',
  ids,
  z.object({ id: z.string(), basis: z.string() }),
);

export const readLabels = statement('explore/labels', 'read', none, z.object({ label: z.string() }));
export const readRelationshipTypes = statement(
  'explore/relationship-types',
  'read',
  none,
  z.object({ type: z.string() }),
);
export const readNodeKeys = statement('explore/node-keys', 'read', none, z.object({ name: z.string() }));
export const readRelationshipKeys = statement(
  'explore/relationship-keys',
  'read',
  none,
  z.object({ name: z.string() }),
);

// views/
export const readSavedQueries = statement('views/saved-queries', 'read', none, propertiesRow);
export const saveQuery = statement(
  'views/save-query',
  'write',
  z.strictObject({ id: z.string(), properties: propertiesSchema }),
  noRow,
);
export const removeSavedQuery = statement(
  'views/remove-saved-query',
  'write',
  z.strictObject({ id: z.string() }),
  noRow,
);
const KEPT_LABELS = ['Note', 'View'] as const satisfies readonly (typeof INTERNAL_LABELS)[number]['name'][];
/** Where what users keep is: notes, and views with lists and saved statements. */
export type KeptLabel = (typeof KEPT_LABELS)[number];
const oneById = z.strictObject({ id: z.string() });
const keepShape = statement(
  'views/keep',
  'write',
  z.strictObject({ id: z.string(), properties: propertiesSchema }),
  noRow,
);
const changeKeptShape = statement(
  'views/change-kept',
  'write',
  z.strictObject({ id: z.string(), changedAt: z.string(), properties: propertiesSchema }),
  noRow,
);
const removeKeptShape = statement(
  'views/remove-kept',
  'write',
  z.strictObject({ id: z.string(), changedAt: z.string() }),
  noRow,
);
const keptShape = statement('views/kept', 'read', oneById, propertiesRow);
// a sum of nothing is null on the embedded engine
const sizeKeptShape = statement('views/size-kept', 'read', none, z.object({ count, size: count.nullable() }));
export const keep = (label: KeptLabel) => inPlace(keepShape, 'LABEL_HERE', label, KEPT_LABELS);
export const changeKept = (label: KeptLabel) => inPlace(changeKeptShape, 'LABEL_HERE', label, KEPT_LABELS);
export const removeKept = (label: KeptLabel) => inPlace(removeKeptShape, 'LABEL_HERE', label, KEPT_LABELS);
export const readKept = (label: KeptLabel) => inPlace(keptShape, 'LABEL_HERE', label, KEPT_LABELS);
export const sizeOfKept = (label: KeptLabel) => inPlace(sizeKeptShape, 'LABEL_HERE', label, KEPT_LABELS);
export const readNotes = statement('views/notes', 'read', none, propertiesRow);
export const readLists = statement('views/lists', 'read', none, propertiesRow);
const textOrNone = z.string().nullable();
export const readLinks = statement(
  'views/links',
  'read',
  none,
  z.object({ id: z.string(), size: count.nullable(), changedAt: textOrNone, copiedAt: textOrNone }),
);
export const copiedAgain = statement(
  'views/copied-again',
  'write',
  z.strictObject({ id: z.string(), copiedAt: z.string() }),
  noRow,
);
export const readViews = statement(
  'views/views',
  'read',
  none,
  z.object({
    id: z.string(),
    name: textOrNone,
    note: textOrNone,
    address: textOrNone,
    thumbnail: textOrNone,
    madeOnHash: textOrNone,
    madeAt: textOrNone,
    changedAt: textOrNone,
  }),
);

/** All of the above that stand for a file of `cypher/`, for the test that compares texts with schemas. */
export const REGISTERED: readonly Query<never, unknown>[] = [
  uniqueIdShape,
  indexIdShape,
  uniqueRelationshipIdShape,
  mergeCase,
  mergeNodesShape,
  mergeRelationshipsShape,
  mergeEvidence,
  mergeChanges,
  linkChanges,
  removeRelationships,
  removeEvidence,
  removeNodes,
  removeCase,
  storedNodes,
  storedRelationships,
  storedEvidence,
  countForeign,
  readCase,
  countLabels,
  countTypes,
  countEvidence,
  countQuotations,
  readNames,
  readHeldPapers,
  readNameRelationships,
  mostAtStartShape,
  mostAtEndShape,
  nearBy,
  readAllIds,
  readEndsFrom,
  overviewNodes,
  overviewRelationships,
  nodesById,
  nodesWithDegree,
  relationshipsFrom,
  relationshipsById,
  knownNodes,
  knownRelationships,
  evidenceById,
  papersOfEvidence,
  evidenceOfDocument,
  countRelationshipsOfNode,
  countNeighbours,
  readNeighbourhood,
  readNeighbours,
  readSteps,
  documentBasis,
  readLabels,
  readRelationshipTypes,
  readNodeKeys,
  readRelationshipKeys,
  readSavedQueries,
  saveQuery,
  removeSavedQuery,
  keepShape,
  changeKeptShape,
  removeKeptShape,
  keptShape,
  sizeKeptShape,
  readNotes,
  readLists,
  readLinks,
  copiedAgain,
  readViews,
  ...CHANGE_STATEMENTS,
  sealNodes,
  sealRelationships,
  sealEvidence,
  tryWrite,
  idsOfElements,
  pluginFunctions,
  stillRunning,
] as unknown as readonly Query<never, unknown>[]; // the list only compares names; what each takes does not matter here

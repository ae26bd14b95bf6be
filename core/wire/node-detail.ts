import { z } from 'zod';
import { limitSchema, offsetSchema } from './limit.ts';
import { cutSchema } from './cut.ts';
import { wireEvidenceSchema } from './evidence.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** `out`: the node is its start; `in`: its end. */
export const directionSchema = z.enum(['out', 'in']);
export type Direction = z.infer<typeof directionSchema>;

/** How many relationships a node has of a type, in a direction, and with how many different nodes. */
export const relationshipCountSchema = z
  .object({
    type: z.string(),
    direction: directionSchema,
    count: z.number().int().nonnegative(),
    neighbours: z.number().int().nonnegative(),
  })
  .readonly();
export type RelationshipCount = z.infer<typeof relationshipCountSchema>;

/** GET /api/nodes/{id}: the node, its own evidence, and how many relationships it has by type and direction. */
export const nodeResponseSchema = z
  .object({
    node: wireNodeSchema,
    counts: z.array(relationshipCountSchema).readonly(),
    /** How many other nodes it has a relationship with, of whatever type: each counts once. */
    neighbours: z.number().int().nonnegative(),
    evidence: z.array(wireEvidenceSchema).readonly(),
    /** The documents that the evidence is from. */
    documents: z.array(wireNodeSchema).readonly(),
  })
  .readonly();
export type NodeResponse = z.infer<typeof nodeResponseSchema>;

/** The orders of a neighbourhood: some of each way in turn, the ways as the model lists them; by the neighbour's degree; by date. */
export const NEIGHBOURHOOD_ORDERS = [
  'type',
  'most-connected',
  'least-connected',
  'latest',
  'earliest',
] as const;
export type NeighbourhoodOrder = (typeof NEIGHBOURHOOD_ORDERS)[number];

/** The most relationships of a node that are looked at. */
export const MOST_LOOKED_AT = 100_000;

const aroundShape = {
  /** Comma-separated ways, each a direction and a type: `out.AUTHORED`; all where absent. */
  ways: z.string().max(4000).optional(),
  order: z.enum(NEIGHBOURHOOD_ORDERS).default('type'),
};

export const neighboursRequestSchema = z.strictObject(aroundShape);

/** GET /api/nodes/{id}/neighbours: the other ends of a node's relationships, each once, in the order asked for. */
export const neighboursResponseSchema = z
  .object({
    ids: z.array(z.string()).readonly(),
    /** How many of the relationships were looked at. */
    cut: cutSchema,
  })
  .readonly();
export type NeighboursResponse = z.infer<typeof neighboursResponseSchema>;

export const neighbourhoodRequestSchema = z.strictObject({
  ...aroundShape,
  /** How many come before those that are asked for. */
  offset: offsetSchema(MOST_LOOKED_AT),
  limit: limitSchema(1000, 200),
});

/** GET /api/nodes/{id}/neighbourhood: relationships of the node with their other ends and their evidence. */
export const neighbourhoodResponseSchema = z
  .object({
    nodes: z.array(wireNodeSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
    evidence: z.array(wireEvidenceSchema).readonly(),
    documents: z.array(wireNodeSchema).readonly(),
    cut: cutSchema,
  })
  .readonly();
export type NeighbourhoodResponse = z.infer<typeof neighbourhoodResponseSchema>;

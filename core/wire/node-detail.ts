import { z } from 'zod';
import { limitSchema } from './limit.ts';
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

/** The order in which a neighbourhood is cut: by the neighbour's degree, by date, or by type as the model lists them. */
export const NEIGHBOURHOOD_ORDERS = [
  'type',
  'most-connected',
  'least-connected',
  'latest',
  'earliest',
] as const;

export const neighbourhoodRequestSchema = z.strictObject({
  /** Comma-separated relationship types; all where absent. */
  types: z.string().max(2000).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  order: z.enum(NEIGHBOURHOOD_ORDERS).default('type'),
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

import { z } from 'zod';
import { MOST_ON_CANVAS } from './among.ts';
import { cutSchema } from './cut.ts';
import { placedNodeSchema } from './graph.ts';
import { communityIdSchema } from '../community.ts';
import { nodeIdSchema } from '../identity.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** How many communities may be open at once. */
export const MOST_OPENED = 200;

const count = z.number().int().nonnegative();

/** A community of the whole case: nodes that are joined to each other more than to others. */
export const communitySchema = z
  .object({
    id: communityIdSchema,
    /** The community that it is part of; null where it is part of none. */
    parent: communityIdSchema.nullable(),
    members: count,
    /** Relationships among its members. */
    within: count,
    /** How many members bear each label. */
    labels: z.record(z.string(), count).readonly(),
    /** Its most connected members, the first the most connected. */
    leading: z.array(z.object({ id: nodeIdSchema, name: z.string() }).readonly()).readonly(),
    /** How many communities it is made of; 0 where it opens to its members. */
    parts: count,
    /** The disc that it is drawn as, in the units of the overview; what it holds is placed within. */
    x: z.number(),
    y: z.number(),
    radius: z.number().positive(),
  })
  .readonly();
export type Community = z.infer<typeof communitySchema>;

/** How many relationships join a closed community to another one or to a node, in either direction. */
export const communityLinkSchema = z
  .object({
    from: z.union([communityIdSchema, nodeIdSchema]),
    to: communityIdSchema,
    count: z.number().int().positive(),
  })
  .readonly();
export type CommunityLink = z.infer<typeof communityLinkSchema>;

/** GET /api/communities: the communities that are part of no other, the largest first. */
export const communitiesResponseSchema = z
  .object({
    /** The hash of the case that this was read from. */
    hash: z.string(),
    communities: z.array(communitySchema).readonly(),
    links: z.array(communityLinkSchema).readonly(),
    /** How far nodes lie apart where communities are opened, in the units of the overview. */
    spacing: z.number().positive(),
  })
  .readonly();
export type CommunitiesResponse = z.infer<typeof communitiesResponseSchema>;

/** GET /api/communities/{id}: what opening one brings: the communities it is made of, or its members and what joins them. */
export const communityResponseSchema = z
  .object({
    hash: z.string(),
    community: communitySchema,
    communities: z.array(communitySchema).readonly(),
    nodes: z.array(placedNodeSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
    cut: z.object({ relationships: cutSchema }).readonly(),
  })
  .readonly();
export type CommunityResponse = z.infer<typeof communityResponseSchema>;

export const communityParamsSchema = z.strictObject({ id: communityIdSchema });

/** POST /api/communities/links: the communities that are open, and nodes that are on the canvas beside their members. */
export const linksRequestSchema = z.strictObject({
  opened: z
    .array(communityIdSchema)
    .max(MOST_OPENED, `at most ${MOST_OPENED} communities at once`)
    .readonly(),
  nodes: z.array(nodeIdSchema).max(MOST_ON_CANVAS, `at most ${MOST_ON_CANVAS} nodes at once`).readonly(),
});

/**
 * What joins a canvas on which some communities are open: lines that lead to closed ones, and the relationships between
 * members of different open ones and the nodes beside them.
 */
export const linksResponseSchema = z
  .object({
    hash: z.string(),
    links: z.array(communityLinkSchema).readonly(),
    relationships: z.array(wireRelationshipSchema).readonly(),
    /** Of each node asked about, the communities it is in, the outermost first. What the case does not have is left out. */
    homes: z
      .array(z.object({ node: nodeIdSchema, communities: z.array(communityIdSchema).readonly() }).readonly())
      .readonly(),
    cut: z.object({ links: cutSchema, relationships: cutSchema }).readonly(),
  })
  .readonly();
export type LinksResponse = z.infer<typeof linksResponseSchema>;

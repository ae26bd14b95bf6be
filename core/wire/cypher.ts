import { z } from 'zod';
import { taggedParameterSchema, taggedValueSchema } from '../tagged-value.ts';
import { limitSchema } from './limit.ts';
import { wireNodeSchema } from './node.ts';
import { wireRelationshipSchema } from './relationship.ts';

/** The longest statement that is read, in UTF-16 code units: a few kilobytes more can end the embedded engine. */
export const LONGEST_STATEMENT = 16_000;
export const MOST_PARAMETERS = 100;
/** Rows of an answer: how many where nobody asks for another number, and how many at most. */
export const ROWS = { usual: 1_000, most: 50_000 } as const;

/** POST /api/cypher, /api/cypher/plan and /api/cypher/preview: a statement and its parameters, nothing else. */
export const cypherRequestSchema = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(LONGEST_STATEMENT, `a statement may have ${LONGEST_STATEMENT} characters`)
    .refine((text) => text.trim() !== '', 'write a statement'),
  parameters: z
    .record(
      z.string().regex(/^[\p{L}_][\p{L}\p{N}_]{0,99}$/u, 'a parameter is named with letters, digits and _'),
      taggedParameterSchema,
    )
    .refine((all) => Object.keys(all).length <= MOST_PARAMETERS, `at most ${MOST_PARAMETERS} parameters`)
    .default({}),
});
export type CypherRequest = z.infer<typeof cypherRequestSchema>;

/** `?rows=`: how many rows to answer with. */
export const cypherQuerySchema = z.strictObject({ rows: limitSchema(ROWS.most, ROWS.usual) });

/** What a statement answered. Each row has a value a column, in the order of `columns`. */
export const cypherResponseSchema = z
  .object({
    columns: z.array(z.string()).readonly(),
    rows: z.array(z.array(taggedValueSchema).readonly()).readonly(),
    /** The entities and relationships of the case that stand anywhere in the rows, each once. */
    graph: z
      .object({
        nodes: z.array(wireNodeSchema).readonly(),
        relationships: z.array(wireRelationshipSchema).readonly(),
        /** True where the rows name more than is sent as a graph (2,000 nodes, 5,000 relationships). */
        truncated: z.boolean().default(false),
      })
      .readonly(),
    /** True where the statement had more to say than rows or bytes allow. */
    truncated: z.boolean(),
    engine: z.enum(['neo4j', 'embedded']),
    /** From the request's arrival to its answer, in milliseconds. */
    milliseconds: z.number(),
  })
  .readonly();
export type CypherResponse = z.infer<typeof cypherResponseSchema>;

/** One step of a plan, as the engine names it, with the steps that feed it. */
export interface PlanStep {
  readonly operator: string;
  /** What the engine says of it, such as `variables: n` or `estimated rows: 42`. */
  readonly details: readonly string[];
  readonly children: readonly PlanStep[];
}
export const planStepSchema: z.ZodType<PlanStep> = z
  .lazy(() =>
    z.object({
      operator: z.string(),
      details: z.array(z.string()).readonly(),
      children: z.array(planStepSchema).readonly(),
    }),
  )
  .meta({ id: 'PlanStep' });

/** POST /api/cypher/plan: how the engine would run a statement, without running it. */
export const planResponseSchema = z
  .object({ plan: planStepSchema, engine: z.enum(['neo4j', 'embedded']), milliseconds: z.number() })
  .readonly();
export type PlanResponse = z.infer<typeof planResponseSchema>;

const count = z.number().int().nonnegative();
/** How many things a statement changes. */
export const changeCountsSchema = z
  .object({
    nodesCreated: count,
    nodesDeleted: count,
    relationshipsCreated: count,
    relationshipsDeleted: count,
    propertiesSet: count,
    labelsAdded: count,
    labelsRemoved: count,
  })
  .readonly();
export type ChangeCounts = z.infer<typeof changeCountsSchema>;

/** POST /api/cypher/preview: what a writing statement would change; it was run and taken back. */
export const previewResponseSchema = z
  .object({
    changes: changeCountsSchema,
    /** Must come with the change itself: it holds for this statement, these parameters and the graph as it is now. */
    confirmation: z.string(),
    engine: z.enum(['neo4j', 'embedded']),
    milliseconds: z.number(),
  })
  .readonly();
export type PreviewResponse = z.infer<typeof previewResponseSchema>;

/** POST /api/cypher/change */
export const changeRequestSchema = cypherRequestSchema.extend({
  confirmation: z.string().min(1).max(200),
  /** Why, for the journal. */
  reason: z.string().trim().max(500).default(''),
});
export type ChangeRequest = z.infer<typeof changeRequestSchema>;

export const changeResponseSchema = z
  .object({
    changes: changeCountsSchema,
    /** The entry of the journal that keeps it. */
    change: z.string(),
    engine: z.enum(['neo4j', 'embedded']),
    milliseconds: z.number(),
  })
  .readonly();
export type ChangeResponse = z.infer<typeof changeResponseSchema>;

/** GET /api/cypher/schema: what completion offers, and what may be done here. */
export const cypherSchemaResponseSchema = z
  .object({
    labels: z.array(z.string()).readonly(),
    relationshipTypes: z.array(z.string()).readonly(),
    propertyKeys: z.array(z.string()).readonly(),
    /** The procedures that a statement may call. */
    procedures: z.array(z.string()).readonly(),
    engine: z.object({ kind: z.enum(['neo4j', 'embedded']), name: z.string() }).readonly(),
    /** In what this engine's Cypher differs from Neo4j's, a sentence each; none on Neo4j. */
    differences: z.array(z.string()).readonly(),
    /** False where the database does not refuse writes in a reading session: own Cypher stays off then. */
    reading: z.boolean(),
    writing: z.boolean(),
    limits: z
      .object({ milliseconds: z.number(), rows: z.number(), mostRows: z.number(), characters: z.number() })
      .readonly(),
  })
  .readonly();
export type CypherSchemaResponse = z.infer<typeof cypherSchemaResponseSchema>;

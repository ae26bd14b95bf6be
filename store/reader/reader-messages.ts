import { z } from 'zod';
import { FAILURE_CODES } from '#core/failure';
import type { TaggedValue } from '#core/tagged-value';
import { planStepSchema } from '#core/wire/cypher';
import type { StatementLimits } from '../user-statement.ts';

/**
 * What is done with a user's statement: `check` has Neo4j's front end look at it, `gate-change` only sees whether it may
 * be run as a writing one, and `probe` has none and tries whether the engine refuses to write.
 */
export type TaskMode = 'check' | 'read' | 'plan' | 'gate-change' | 'probe';

/** One statement of a user for a reader's process. */
export interface ReaderTask {
  readonly mode: TaskMode;
  /** Tells this task from every other, in the engine too where that can note it. */
  readonly mark: string;
  readonly text: string;
  /** The same statement as the engine takes it better, where it does. */
  readonly mended?: string | undefined;
  readonly parameters: Readonly<Record<string, TaggedValue>>;
  readonly limits: StatementLimits;
  /** Neo4j's bookmarks of what this must see. */
  readonly bookmarks: readonly string[];
}

/** What the parent tells a reader's process: `open` once, then one `run` after another. */
export type ReaderRequest =
  | { readonly kind: 'open'; readonly settings: unknown }
  | { readonly kind: 'run'; readonly id: number; readonly task: ReaderTask }
  | { readonly kind: 'stop'; readonly id: number };

/** What it ends with; the rows of a `read` went ahead in `rows` messages. */
export const readerResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rows'), columns: z.array(z.string()), truncated: z.boolean() }),
  z.object({ kind: z.literal('plan'), plan: planStepSchema }),
  z.object({ kind: z.literal('checked'), mended: z.string().optional() }),
  /** With the text that passed the gates. */
  z.object({ kind: z.literal('allowed'), text: z.string() }),
  z.object({ kind: z.literal('probed'), refused: z.boolean() }),
]);
export type ReaderResult = z.infer<typeof readerResultSchema>;

const failedSchema = z.object({
  code: z.enum(FAILURE_CODES),
  message: z.string(),
  line: z.number().optional(),
  column: z.number().optional(),
  /** For the log: never shown. */
  detail: z.string(),
});

export const readerAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  failedSchema.extend({ kind: z.literal('not-opened') }),
  // Rows come by the thousand and from our own process: that they are lists is all that is looked at.
  z.object({ kind: z.literal('rows'), id: z.number(), rows: z.custom<TaggedRow[]>(Array.isArray) }),
  z.object({ kind: z.literal('done'), id: z.number(), result: readerResultSchema }),
  failedSchema.extend({ kind: z.literal('failed'), id: z.number() }),
]);
export type ReaderAnswer = z.infer<typeof readerAnswerSchema>;

/** One row, with a value a column. */
export type TaggedRow = readonly TaggedValue[];

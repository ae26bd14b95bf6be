import { z } from 'zod';
import { FAILURE_CODES } from '#core/failure';
import type { TaggedMap } from '#core/tagged-value';
import { changeCountsSchema } from '#core/wire/cypher';
import type { PlainParameters } from '../parse-parameters.ts';

/** What the parent asks of the engine's process; each with an id, answered once, in any order. */
export type EngineRequest =
  | { readonly kind: 'open'; readonly file: string; readonly salvage: boolean }
  | { readonly kind: 'ping' }
  | { readonly kind: 'read'; readonly text: string; readonly parameters: PlainParameters }
  | { readonly kind: 'write'; readonly steps: readonly EngineStep[] }
  | { readonly kind: 'checkpoint' }
  | { readonly kind: 'tally' }
  | { readonly kind: 'save'; readonly file: string }
  | { readonly kind: 'change'; readonly text: string; readonly parameters: TaggedMap }
  | {
      readonly kind: 'inside-read';
      readonly change: number;
      readonly text: string;
      readonly parameters: PlainParameters;
    }
  | { readonly kind: 'inside-write'; readonly change: number; readonly steps: readonly EngineStep[] }
  | { readonly kind: 'inside-tally'; readonly change: number }
  | { readonly kind: 'end-change'; readonly change: number; readonly commit: boolean }
  | { readonly kind: 'close' };

export interface EngineStep {
  readonly text: string;
  readonly parameters: PlainParameters;
}

export type EngineRequestMessage = EngineRequest & { readonly id: number };

/** What the engine's process answers. `value` is checked by whoever asked; `detail` is the engine's own message. */
export const engineAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ id: z.number(), kind: z.literal('done'), value: z.unknown() }),
  z.object({
    id: z.number(),
    kind: z.literal('failed'),
    code: z.enum(FAILURE_CODES),
    message: z.string(),
    line: z.number().optional(),
    column: z.number().optional(),
    detail: z.string(),
  }),
]);
export type EngineAnswer = z.infer<typeof engineAnswerSchema>;

/** What an `open` answers: the engine's version. */
export const openedSchema = z.object({ version: z.string() });

/** What a `read` answers: rows by column, already in the product's own values. */
export const rowsSchema = z.array(z.unknown());

/** What a `tally` answers: how many sealed elements the file holds, and the hash over them. */
export const tallySchema = z.object({
  nodes: z.number(),
  relationships: z.number(),
  evidence: z.number(),
  hash: z.string(),
});

/** What a `change` answers: the number of its transaction, which stays open until `end-change`, and what it changed. */
export const openedChangeSchema = z.object({ change: z.number(), counts: changeCountsSchema });

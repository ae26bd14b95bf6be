import { z } from 'zod';
import type { Cell } from '#core/wire/question';
import type { EntityLabel } from '#core/model/labels';
import { statusSchema } from '#core/stance';
import type { Form } from './form.ts';
import type { Part } from './sentence.ts';

/** A place in a question that a name fills. */
export interface SlotDefinition {
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly EntityLabel[];
}

/** What every row of every question's statement says, beside its own columns: where it stands in the graph. */
export const answerRowSchema = z.object({
  nodes: z.array(z.string()).readonly(),
  relationships: z.array(z.string()).readonly(),
  evidence: z.array(z.string()).readonly(),
  status: statusSchema,
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

/** What fills a slot. */
export interface Filled {
  readonly id: string;
  readonly name: string;
  readonly label: EntityLabel;
}

/** An answer in words and as a table, before its evidence is fetched. */
export interface AnswerText {
  readonly sentence: readonly Part[];
  readonly remarks: readonly (readonly Part[])[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly row: AnswerRow }[];
}

/** A statement that an entry asks, with what its rows hold. Its parameters are the slots by name. */
export interface AskedStatement<Row extends AnswerRow> {
  /** A file of `cypher/questions/`, without the ending. */
  readonly name: string;
  readonly row: z.ZodType<Row>;
}

/**
 * One question of the catalogue: how it can be worded, what fills its slots, which statement answers it, and how the
 * answer reads. `beside` are statements whose rows are no answer and must be said all the same.
 */
export interface CatalogueEntry<Row extends AnswerRow = AnswerRow, Beside extends AnswerRow = AnswerRow> {
  readonly id: string;
  readonly title: string;
  readonly examples: readonly string[];
  readonly slots: readonly SlotDefinition[];
  readonly forms: readonly Form[];
  /** How it was read, with its slots: `who was copied on {document}`. */
  readonly reads: string;
  readonly statement: AskedStatement<Row>;
  readonly beside?: AskedStatement<Beside>;
  readonly answer: (
    rows: readonly Row[],
    slots: Readonly<Record<string, Filled>>,
    beside: readonly Beside[],
  ) => AnswerText;
}

/** An entry with its row types hidden, as the catalogue lists it; its statements' rows are parsed by its own schemas. */
export function entry<Row extends AnswerRow, Beside extends AnswerRow = AnswerRow>(
  definition: CatalogueEntry<Row, Beside>,
): CatalogueEntry {
  return definition as unknown as CatalogueEntry; // rows reach `answer` only through the entry's own schemas
}

/** What fills a slot of an entry; a slot of the entry is always filled before its statement is asked. */
export function filled(slots: Readonly<Record<string, Filled>>, name: string): Filled {
  const slot = slots[name];
  if (slot === undefined) throw new Error(`the slot ${name} is not filled`);
  return slot;
}

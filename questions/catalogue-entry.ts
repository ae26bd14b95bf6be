import { z } from 'zod';
import type { Cell } from '#core/wire/question';
import type { EntityLabel } from '#core/model/labels';
import type { RelationshipType } from '#core/model/relationship-types';
import { statusSchema } from '#core/stance';
import type { Filled, FilledDate, FilledEntity } from './filled.ts';
import { form, type Form } from './form.ts';
import type { Part } from './sentence.ts';

/** A place in a question that a name or a date fills. */
export interface SlotDefinition {
  readonly name: string;
  /**
   * What it takes, in words that a person reads: `document`, `person`; `date` takes a date, `kind of paper` one of those,
   * all others an entity.
   */
  readonly kind: string;
  /** The labels that fit; none for a date or a kind of paper. */
  readonly labels: readonly EntityLabel[];
  readonly optional?: boolean;
  /** Only organisations of this kind fit. */
  readonly orgKind?: 'party';
  /** What a good example of it has in the case: at which end of which types it stands. */
  readonly sample?: { readonly types: readonly RelationshipType[]; readonly end: 'start' | 'end' };
}

/** What every row of every question's statement says, beside its own columns: where it stands in the graph. */
export const answerRowSchema = z.object({
  nodes: z.array(z.string()).readonly(),
  relationships: z.array(z.string()).readonly(),
  evidence: z.array(z.string()).readonly(),
  status: statusSchema,
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

export type Slots = Readonly<Record<string, Filled>>;

/** An answer in words and as a table, before its evidence is fetched. */
export interface AnswerText {
  readonly sentence: readonly Part[];
  readonly remarks: readonly (readonly Part[])[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly row: AnswerRow }[];
}

/** What a statement of a question is given: ids, and days as texts that compare. */
export type StatementParameters = Readonly<Record<string, string | readonly string[]>>;

/** A statement that an entry asks, with what its rows hold. */
export interface AskedStatement<Row extends AnswerRow> {
  /** A file of `cypher/questions/`, without the ending. */
  readonly name: string;
  readonly row: z.ZodType<Row>;
  /** The names of its parameters, where they are not the entry's slots. */
  readonly parameters?: readonly string[];
  /**
   * How it is asked, where once with the slots is not how: `ask` runs it with parameters. What is shown of it is the
   * statement `shown`, which gives the same rows in one go and may be slow.
   */
  readonly gather?: (
    ask: (parameters: StatementParameters) => Promise<readonly Row[]>,
    slots: Slots,
  ) => Promise<readonly Row[]>;
  readonly shown?: string;
}

/**
 * One question of the catalogue: how it can be worded, what fills its slots, which statement answers it, and how the
 * answer reads. `beside` are statements whose rows are no answer and must be said all the same.
 */
export interface CatalogueEntry<Row extends AnswerRow = AnswerRow, Beside extends AnswerRow = AnswerRow> {
  readonly id: string;
  readonly title: string;
  /** The plainest wordings, with the slots in braces: completion and examples are made from them. */
  readonly wordings: readonly string[];
  readonly slots: readonly SlotDefinition[];
  readonly forms: readonly Form[];
  /**
   * How it was read, with its slots: `who was copied on {document}`. A part in brackets is left out where its slot is
   * not filled: `what {speaker} said[ about {about}][ {date}]`.
   */
  readonly reads: string;
  readonly statement: AskedStatement<Row>;
  readonly beside?: AskedStatement<Beside>;
  readonly answer: (rows: readonly Row[], slots: Slots, beside: readonly Beside[]) => AnswerText;
  /** The rows that mean yes, where the question can be one for yes or no; left out where rows do not tell that. */
  readonly affirmedBy?: (rows: readonly Row[]) => readonly Row[];
}

/** An entry with its row types hidden, as the catalogue lists it; its statements' rows are parsed by its own schemas. */
export function entry<Row extends AnswerRow, Beside extends AnswerRow = AnswerRow>({
  forms,
  ...definition
}: Omit<CatalogueEntry<Row, Beside>, 'forms'> & { readonly forms: readonly string[] }): CatalogueEntry {
  const compiled = { ...definition, forms: forms.map(form) };
  return compiled as unknown as CatalogueEntry; // rows reach `answer` only through the entry's own schemas
}

/** The entity in a slot that is never empty. */
export function filled(slots: Slots, name: string): FilledEntity {
  const slot = slots[name];
  if (slot?.kind !== 'entity') throw new Error(`the slot ${name} is not filled with an entity`);
  return slot;
}

/** The entity in an optional slot. */
export function filledOrNot(slots: Slots, name: string): FilledEntity | undefined {
  const slot = slots[name];
  return slot?.kind === 'entity' ? slot : undefined;
}

export function dateOf(slots: Slots): FilledDate | undefined {
  const slot = slots['date'];
  return slot?.kind === 'date' ? slot : undefined;
}

/** A slot for a date, which the statement gets as `$dateFrom` and `$dateTo`: `''` and `9999` where it is open or empty. */
export const DATE_SLOT: SlotDefinition = { name: 'date', kind: 'date', labels: [], optional: true };

/** The parameters of an entry's statement: an entity or a kind of paper gives its id (`''` where empty), a date its two ends. */
export function parametersOf(
  slots: readonly SlotDefinition[],
  given: Slots,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    slots.flatMap(({ name, kind }): readonly (readonly [string, string])[] => {
      const slot = given[name];
      if (kind !== 'date') return [[name, slot?.id ?? '']];
      const span = slot?.kind === 'date' ? slot : { from: '', to: '9999' };
      return [
        [`${name}From`, span.from],
        [`${name}To`, span.to],
      ];
    }),
  );
}

/** The names of the parameters that `parametersOf` gives. */
export function parameterNames(slots: readonly SlotDefinition[]): readonly string[] {
  return Object.keys(parametersOf(slots, {}));
}

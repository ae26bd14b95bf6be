import { z } from 'zod';
import {
  parameterNames,
  type AnswerRow,
  type AskedStatement,
  type CatalogueEntry,
  type StatementParameters,
} from '#questions/catalogue-entry';
import { CATALOGUE } from '#questions/catalogue';
import type { Query } from '#store/query';
import { statement } from '#store/statement';

/** The query for a statement of a catalogue entry: its parameters are what the entry's slots give, or its own. */
export function questionQuery<Row extends AnswerRow>(
  entry: CatalogueEntry,
  asked: AskedStatement<Row>,
): Query<StatementParameters, Row> {
  const names = asked.parameters ?? parameterNames(entry.slots);
  const value = z.union([z.string(), z.array(z.string()).readonly()]);
  const parameters = z.strictObject(Object.fromEntries(names.map((name) => [name, value])));
  return statement(`questions/${asked.name}`, 'read', parameters, asked.row);
}

/** The statement that is shown for an answer: it takes the slots, and gives the same rows in one go. */
export function shownQuery(entry: CatalogueEntry): Query<StatementParameters, AnswerRow> {
  const { shown, row } = entry.statement;
  return questionQuery(entry, shown === undefined ? entry.statement : { name: shown, row });
}

/** Every statement of the catalogue, for the test that compares texts with schemas. */
export function questionQueries(): readonly Query<StatementParameters, AnswerRow>[] {
  return CATALOGUE.flatMap((entry) => [
    questionQuery(entry, entry.statement),
    ...(entry.statement.shown === undefined ? [] : [shownQuery(entry)]),
    ...(entry.beside === undefined ? [] : [questionQuery(entry, entry.beside)]),
  ]);
}

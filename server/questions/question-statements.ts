import { z } from 'zod';
import type { AnswerRow, AskedStatement, CatalogueEntry } from '#questions/catalogue-entry';
import { CATALOGUE } from '#questions/catalogue';
import type { Query } from '#store/query';
import { statement } from '#store/statement';

/** The query for a statement of a catalogue entry: its parameters are the entry's slots, by name, as ids. */
export function questionQuery<Row extends AnswerRow>(
  entry: CatalogueEntry,
  asked: AskedStatement<Row>,
): Query<Record<string, string>, Row> {
  const parameters = z.strictObject(Object.fromEntries(entry.slots.map((slot) => [slot.name, z.string()])));
  return statement(`questions/${asked.name}`, 'read', parameters, asked.row);
}

/** Every statement of the catalogue, for the test that compares texts with schemas. */
export function questionQueries(): readonly Query<Record<string, string>, AnswerRow>[] {
  return CATALOGUE.flatMap((entry) => [
    questionQuery(entry, entry.statement),
    ...(entry.beside === undefined ? [] : [questionQuery(entry, entry.beside)]),
  ]);
}

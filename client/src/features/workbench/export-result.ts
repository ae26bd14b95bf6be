import type { TaggedValue } from '#core/tagged-value';
import type { CypherResponse } from '#core/wire/cypher';
import { csvOf, UTF8_MARK, type CsvCell } from '../../words/csv.ts';
import { cellKind, cellText } from './cell-words.ts';
import { rowObject } from './row-object.ts';

type Rows = Pick<CypherResponse, 'columns' | 'rows'>;

/**
 * The rows as CSV. `safe`: for a spreadsheet, which is told that it is UTF-8; a text that would be taken for a formula is
 * made harmless, numbers stay numbers. `raw`: every text as it is, for machines.
 */
export function asCsv({ columns, rows }: Rows, form: 'safe' | 'raw'): string {
  const cell = (value: TaggedValue): CsvCell => {
    const { kind } = cellKind(value);
    const text = kind === 'list' || kind === 'map' ? JSON.stringify(value) : cellText(value);
    return kind === 'number' ? { plain: text } : text;
  };
  const text = csvOf([columns, ...rows.map((row) => row.map(cell))], form);
  return form === 'safe' ? UTF8_MARK + text : text;
}

/** The rows as JSON: a list of objects, with the tags of the wire for what JSON cannot carry. */
export function asJson({ columns, rows }: Rows): string {
  return `${JSON.stringify(
    rows.map((row) => rowObject(columns, row)),
    null,
    2,
  )}\n`;
}

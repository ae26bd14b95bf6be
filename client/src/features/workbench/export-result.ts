import { stringify } from 'csv-stringify/browser/esm/sync';
import type { TaggedValue } from '#core/tagged-value';
import type { CypherResponse } from '#core/wire/cypher';
import { cellKind, cellText } from './cell-words.ts';
import { rowObject } from './row-object.ts';

type Rows = Pick<CypherResponse, 'columns' | 'rows'>;

/**
 * The rows as CSV (RFC 4180). `safe`: a text that a spreadsheet would take for a formula has ' before it; numbers stay
 * numbers. `raw`: every text as it is, for machines.
 */
export function asCsv({ columns, rows }: Rows, form: 'safe' | 'raw'): string {
  const cell = (value: TaggedValue): string => {
    const { kind } = cellKind(value);
    const text = kind === 'list' || kind === 'map' ? JSON.stringify(value) : cellText(value);
    return form === 'safe' && kind !== 'number' ? guarded(text) : text;
  };
  const head = form === 'safe' ? columns.map(guarded) : columns;
  return stringify([head, ...rows.map((row) => row.map(cell))], { record_delimiter: '\r\n' });
}

/** The rows as JSON: a list of objects, with the tags of the wire for what JSON cannot carry. */
export function asJson({ columns, rows }: Rows): string {
  return `${JSON.stringify(
    rows.map((row) => rowObject(columns, row)),
    null,
    2,
  )}\n`;
}

/** What spreadsheets read as the beginning of a formula, also behind a blank that they drop. */
function guarded(text: string): string {
  return /^\s*[=+\-@\t\r|]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

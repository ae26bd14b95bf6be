import { stringify } from 'csv-stringify/browser/esm/sync';

/** A cell of a table that is written as CSV: a number stays one, also where it is `plain` text because no number holds it. */
export type CsvCell = string | number | boolean | null | { readonly plain: string };

/** Three bytes in front of a file, which tell Excel that it is UTF-8. */
export const UTF8_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180). `safe`: a text that a spreadsheet would take for a formula has `'` before it. `raw`: every
 * text as it is, for machines.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], form: 'safe' | 'raw'): string {
  const cell = (value: CsvCell): string =>
    value === null
      ? ''
      : typeof value === 'object'
        ? value.plain
        : typeof value === 'string' && form === 'safe'
          ? guarded(value)
          : String(value);
  return stringify(
    rows.map((row) => row.map(cell)),
    // Either end of a line alone ends a row for some readers, and is not quoted unless it is asked for.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

/** What spreadsheets read as the beginning of a formula, also behind a blank that they drop. */
function guarded(text: string): string {
  return /^\s*[=+\-@\t\r|]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

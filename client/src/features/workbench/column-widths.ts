import type { TaggedValue } from '#core/tagged-value';
import type { CypherResponse } from '#core/wire/cypher';
import { cellKind, cellText } from './cell-words.ts';

/** How wide a column may be made, in CSS px. */
export const NARROWEST = 72;
export const WIDEST = 900;

/** The width of each column in CSS px: wide enough for what most of the first rows hold. */
export function usualWidths({ columns, rows }: Pick<CypherResponse, 'columns' | 'rows'>): readonly number[] {
  return columns.map((column, place) => {
    const lengths = rows.slice(0, 60).map((row) => cellLength(row[place] ?? null));
    lengths.sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
    const roomy = rows.slice(0, 60).some((row) => cellKind(row[place] ?? null).kind === 'path');
    return Math.round(Math.min(roomy ? 620 : 340, Math.max(96, 34 + 7.4 * Math.max(usual, column.length))));
  });
}

function cellLength(value: TaggedValue): number {
  const cell = cellKind(value);
  // Beside its words, a node has an icon, and each relationship of a path has a rim.
  if (cell.kind === 'path') return Math.min(90, cellText(value).length + 4 * cell.path.nodes.length);
  return Math.min(60, cellText(value).length) + (cell.kind === 'node' ? 4 : 0);
}

/** A cell of a grid, both counted from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A grid as it is walked; `page`: how many rows are in sight. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads to from a cell; the rim of the grid holds. Undefined where it is no key that walks. */
export function walked(key: string, control: boolean, from: At, grid: Grid): At | undefined {
  const to = aimed(key, control, from, grid);
  if (to === undefined) return undefined;
  const within = (place: number, many: number): number => Math.max(0, Math.min(many - 1, place));
  return { row: within(to.row, grid.rows), column: within(to.column, grid.columns) };
}

function aimed(
  key: string,
  control: boolean,
  { row, column }: At,
  { rows, columns, page }: Grid,
): At | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + page, column };
    case 'PageUp':
      return { row: row - page, column };
    case 'Home':
      return control ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return control ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
    default:
      return undefined;
  }
}

import type { Body } from './body.ts';

/** More rows than a canvas ever has, so that a column and a row make one key. */
const ROWS = 2 ** 24;

/**
 * Calls `visit` once for each two bodies whose cells touch: all that are less than a cell apart, and some more. `turn` is
 * a number that only depends on which two they are.
 */
export function visitNeighbours(
  bodies: readonly Body[],
  cell: { readonly width: number; readonly height: number },
  visit: (one: Body, other: Body, turn: number) => void,
): void {
  const cells = new Map<number, number[]>();
  bodies.forEach((body, index) => {
    const column = Math.floor(body.x / cell.width);
    const row = Math.floor(body.y / cell.height);
    // Only the cells of those before are filled yet, so that each pair comes once.
    for (let nearColumn = column - 1; nearColumn <= column + 1; nearColumn += 1) {
      for (let nearRow = row - 1; nearRow <= row + 1; nearRow += 1) {
        for (const earlier of cells.get(nearColumn * ROWS + nearRow) ?? []) {
          const other = bodies[earlier];
          if (other !== undefined) visit(other, body, earlier + index);
        }
      }
    }
    const list = cells.get(column * ROWS + row);
    if (list === undefined) cells.set(column * ROWS + row, [index]);
    else list.push(index);
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walked } from './grid-walk.ts';

const GRID = { rows: 100, columns: 4, page: 10 };
const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End'];

test.each([
  ['ArrowDown', false, { row: 51, column: 2 }],
  ['ArrowUp', false, { row: 49, column: 2 }],
  ['ArrowRight', false, { row: 50, column: 3 }],
  ['ArrowLeft', false, { row: 50, column: 1 }],
  ['PageDown', false, { row: 60, column: 2 }],
  ['PageUp', false, { row: 40, column: 2 }],
  ['Home', false, { row: 50, column: 0 }],
  ['End', false, { row: 50, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 99, column: 3 }],
  ['x', false, undefined],
])('%s with Control %s leads from row 50, column 2 to %j', (key, control, to) => {
  expect(walked(key, control, { row: 50, column: 2 }, GRID)).toEqual(to);
});

test('no key leads out of the grid, however small it is', () => {
  const size = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())),
      fc.record({ rows: size, columns: size, page: size }),
      (keys, grid) => {
        let at = { row: 0, column: 0 };
        for (const [key, control] of keys) {
          at = walked(key, control, at, grid) ?? at;
          expect(at.row).toBeGreaterThanOrEqual(0);
          expect(at.row).toBeLessThan(grid.rows);
          expect(at.column).toBeGreaterThanOrEqual(0);
          expect(at.column).toBeLessThan(grid.columns);
        }
      },
    ),
  );
});

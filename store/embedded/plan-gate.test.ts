import { describe, expect, test } from 'vitest';
import { readPlan } from './plan-gate.ts';

describe('the plan of the embedded engine', () => {
  test('is read as a tree', () => {
    expect(readPlan('Return (n)\n  Apply\n    NodeScan (n:*)\n    Discriminant(51)\n', 'read')).toEqual({
      operator: 'Return',
      details: ['(n)'],
      children: [
        {
          operator: 'Apply',
          details: [],
          children: [
            { operator: 'NodeScan', details: ['(n:*)'], children: [] },
            { operator: 'Discriminant', details: ['(51)'], children: [] },
          ],
        },
      ],
    });
  });

  test.each([
    ['writes', 'Return ()\n  Create (n:X)\n'],
    ['reads a file', "Return (l)\n  LoadCsv ('file:///etc/passwd' AS l)\n"],
    ['calls a procedure off the list', 'CallProcedure (dbms.components)\n'],
    ['has a step that nobody knows', 'Return (x)\n  Teleport (x)\n'],
    [
      'has one inside of an expression',
      'Filter (ExistsSubquery(LoadCsv(LoadCsvOp { path: "x" })))\n  Empty\n',
    ],
    ['has a line that is none of a plan', 'Return (1 AS a\nb)\n  Empty\n'],
    ['has a step that a name of the user adds', 'Return (1 AS a\nCreate (b)\n  Empty\n'],
    ['has two roots', 'Empty\nEmpty\n'],
    ['leaves out a level', 'Return (x)\n    Empty\n'],
    ['is empty', ''],
  ])('is refused where it %s', (_, text) => {
    expect(() => readPlan(text, 'read')).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });

  test('of a writing statement may write, and must', () => {
    expect(readPlan('Return ()\n  SetProperty (n.x)\n    NodeScan (n:*)\n', 'write').operator).toBe('Return');
    expect(() => readPlan('Return (n)\n  NodeScan (n:*)\n', 'write')).toThrow(/only reads/);
    expect(() => readPlan('Return (l)\n  Create (n:X)\n    LoadCsv (x AS l)\n', 'write')).toThrow(/LOAD CSV/);
  });
});

import { expect, it } from 'vitest';
import { outstanding } from './outstanding.ts';

const naming = { node: (id: string) => id.toUpperCase(), relationship: (id: string) => `words of ${id}` };
const many = (prefix: string, length: number): readonly string[] =>
  Array.from({ length }, (_, place) => `${prefix}${String(length - place).padStart(2, '0')}`);

it('leaves no bridge out, node or relationship, and lists them by name', () => {
  const result = { kind: 'bridges', nodeIds: many('n', 41), relationshipIds: many('r', 59) } as const;
  const { said, lists } = outstanding(result, naming);
  expect(said).toMatch(/^41 nodes and 59 relationships hold/);
  expect(lists.map(({ rows }) => [rows.length, rows[0]])).toEqual([
    [41, { kind: 'node', id: 'n01', name: 'N01', value: '' }],
    [59, { kind: 'relationship', id: 'r01', name: 'words of r01', value: '' }],
  ]);
});

it('ranks by the value, with two figures that tell', () => {
  const values = new Map([
    ['b', 0.01234],
    ['c', 0.5],
    ['a', 0.01234],
  ]);
  const { lists } = outstanding(
    { kind: 'values', measure: 'betweenness', values, estimate: undefined },
    naming,
  );
  expect(lists[0]?.rows.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'C 0.5',
    'A 0.012',
    'B 0.012',
  ]);
});

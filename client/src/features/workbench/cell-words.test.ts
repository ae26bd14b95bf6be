import { describe, expect, it } from 'vitest';
import type { TaggedValue } from '#core/tagged-value';
import { cellKind, cellText, sortedPlaces } from './cell-words.ts';

const rudd = { id: 'person:amber-rudd', labels: ['Entity', 'Person'], properties: { name: 'Amber Rudd' } };
const memo = { id: 'doc:memo', labels: ['Entity', 'Document'], properties: { name: 'Memo' } };
const copied = {
  id: 'doc:memo~copied-to~00000000',
  type: 'COPIED_TO',
  startNodeId: 'doc:memo',
  endNodeId: 'person:amber-rudd',
  properties: {},
};

describe('a cell', () => {
  it.each<readonly [TaggedValue, string, string]>([
    [null, 'nothing', ''],
    ['words', 'text', 'words'],
    [12.5, 'number', '12.5'],
    [{ $integer: '9007199254740993' }, 'number', '9007199254740993'],
    [{ $float: 'NaN' }, 'number', 'NaN'],
    [true, 'other', 'true'],
    [{ $temporal: 'date', value: '2018-04-25' }, 'other', '2018-04-25'],
    [{ $point: { srid: 4326, x: -0.12, y: 51.5 } }, 'other', '-0.12, 51.5'],
    [{ $node: rudd }, 'node', 'Amber Rudd'],
    [{ $relationship: copied }, 'relationship', 'was copied to'],
    [
      { $path: { nodes: [rudd, memo], relationships: [copied] } },
      'path',
      'Amber Rudd ← was copied to ← Memo',
    ],
    [[1, 'a', null], 'list', '1, a, '],
    [{ a: 1, b: ['x'] }, 'map', 'a: 1, b: x'],
    [{ $map: { $node: 'a text' } }, 'map', '$node: a text'],
  ])('of %j is of kind %s and reads %j', (value, kind, text) => {
    expect(cellKind(value).kind).toBe(kind);
    expect(cellText(value)).toBe(text);
  });
});

describe('sorting', () => {
  const rows = [['b'], [null], [10], ['Ä'], [9], ['a']] as const;

  it('puts numbers before words, and nothing last', () => {
    expect(sortedPlaces(rows, 0, 'up').map((place) => rows[place]?.[0])).toEqual([
      9,
      10,
      'Ä',
      'a',
      'b',
      null,
    ]);
    expect(sortedPlaces(rows, 0, 'down').map((place) => rows[place]?.[0])).toEqual([
      'b',
      'Ä',
      'a',
      10,
      9,
      null,
    ]);
  });

  it('leaves the order alone where a column says the same', () => {
    expect(sortedPlaces([['x'], ['x'], ['x']], 0, 'down')).toEqual([0, 1, 2]);
  });
});

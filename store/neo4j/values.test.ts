import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { toCore, toCoreTemporalsTagged, toDriverParameters } from './values.ts';

const { types } = neo4j;

describe('a value of the driver', () => {
  test.each([
    ['an integer', neo4j.int(42), 42],
    ['the largest exact integer', neo4j.int('9007199254740991'), 9007199254740991],
    ['an integer beyond that', neo4j.int('9007199254740993'), 9007199254740993n],
    ['a negative one beyond that', neo4j.int('-9007199254740993'), -9007199254740993n],
    ['a fraction', 1.5, 1.5],
    ['nothing', null, null],
    ['a date', new types.Date(2018, 4, 25), '2018-04-25'],
    [
      'a moment with its offset',
      new types.DateTime(2018, 4, 25, 14, 0, 0, 0, 3600),
      '2018-04-25T14:00:00+01:00',
    ],
    ['a moment of no zone', new types.LocalDateTime(2018, 4, 25, 14, 0, 0, 0), '2018-04-25T14:00:00'],
    ['a time', new types.LocalTime(14, 30, 0, 0), '14:30:00'],
    ['a duration', new types.Duration(0, 14, 0, 0), 'P14D'],
    ['no duration at all', new types.Duration(0, 0, 0, 0), 'PT0S'],
    ['a duration to the second', new types.Duration(1, 2, 3, 0), 'P1M2DT3S'],
    ['a list and a map', [{ a: neo4j.int(1), b: [neo4j.int(2)] }], [{ a: 1, b: [2] }]],
  ])('becomes one of ours: %s', (_, value, expected) => {
    expect(toCore(value)).toEqual(expected);
  });

  test('leaves the ids of the engine behind', () => {
    const node = new types.Node(neo4j.int(7), ['Person', 'Entity'], { id: 'person:a' }, '4:x:7');
    expect(toCore(node)).toEqual({ labels: ['Entity', 'Person'], properties: { id: 'person:a' } });
  });
});

test('where it is judged what was written, a date is told from the text that it prints as', () => {
  const node = new types.Node(
    neo4j.int(7),
    ['Entity'],
    { when: new types.Date(2018, 4, 25), seen: [new types.Duration(0, 14, 0, 0)], name: '2018-04-25' },
    '4:x:7',
  );
  expect(toCoreTemporalsTagged(node)).toEqual({
    labels: ['Entity'],
    properties: {
      when: { $temporal: 'date', value: '2018-04-25' },
      seen: [{ $temporal: 'duration', value: 'P14D' }],
      name: '2018-04-25',
    },
  });
});

test('whole numbers travel as INTEGER and fractions as FLOAT, at any depth', () => {
  const sent = toDriverParameters({ limit: 5, share: 0.5, rows: [{ start: 7, name: 'a', absent: null }] });
  expect(sent).toEqual({
    limit: neo4j.int(5),
    share: 0.5,
    rows: [{ start: neo4j.int(7), name: 'a', absent: null }],
  });
  expect(neo4j.isInt(sent['limit'])).toBe(true);
});

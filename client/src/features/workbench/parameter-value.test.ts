import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAs, readParameter, typedParameter } from './parameter-value.ts';

describe('a parameter', () => {
  it.each([
    ['text', ' as typed ', ' as typed '],
    ['number', '12', 12],
    ['number', '-0.5', -0.5],
    ['number', '1.0', { $float: '1' }],
    ['number', '9007199254740993', { $integer: '9007199254740993' }],
    ['date', '2018-04-25', '2018-04-25'],
    ['yes-no', 'false', false],
    ['entity', 'doc:memo', 'doc:memo'],
    ['list', 'a, b ,c', ['a', 'b', 'c']],
    ['list', 'one, two\nthree', ['one, two', 'three']],
    ['list', '[1, 2]', [1, 2]],
    ['json', '{"$temporal": "date", "value": "2018-04-25"}', { $temporal: 'date', value: '2018-04-25' }],
  ] as const)('of kind %s typed as %j is %j', (kind, value, expected) => {
    expect(readParameter({ kind, value })).toEqual({ kind: 'value', value: expected });
  });

  it.each([
    ['number', 'twelve'],
    ['number', ''],
    ['date', '25 April'],
    ['yes-no', ''],
    ['entity', ''],
    ['list', '[1'],
    ['json', '{"$node": {}}'],
  ] as const)('of kind %s refuses %j', (kind, value) => {
    expect(readParameter({ kind, value }).kind).toBe('problem');
  });

  it.each([
    ['text', '', 'empty text'],
    ['text', ' ', undefined],
    ['list', ' , ', 'empty list'],
    ['list', '[]', undefined],
    ['list', 'a', undefined],
    ['list', '[1', undefined],
    ['number', '', undefined],
  ] as const)('of kind %s typed as %j is said to be %j', (kind, value, said) => {
    expect(emptyAs({ kind, value })).toBe(said);
  });

  it('that came in a link is sent again as it came', () => {
    const value = fc.oneof(
      fc.string(),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { minLength: 1 }),
      fc.array(fc.integer()),
      fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string(), { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(value, (given) => {
        expect(readParameter(typedParameter(given))).toEqual({ kind: 'value', value: given });
      }),
    );
  });
});

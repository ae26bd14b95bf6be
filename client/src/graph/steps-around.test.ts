import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsAround } from './steps-around.ts';

const chain = ['ab', 'bc', 'cd', 'ca', 'dd'].map(([startNodeId = '', endNodeId = '']) => ({
  startNodeId,
  endNodeId,
}));

it.each([
  [['a'], 0, 'a'],
  [['a'], 1, 'abc'],
  [['a'], 2, 'abcd'],
  [['d'], 1, 'cd'],
  [['b', 'd'], 1, 'abcd'],
  [['x'], 3, 'x'],
] as const)('from %j in %i steps: %s', (from, steps, ids) => {
  expect(stepsAround(from, chain, steps).join('')).toBe(ids);
});

it('a step more never loses a node, and two steps are a step from all that one step reaches', () => {
  const name = fc.constantFrom(...'abcdefgh');
  const relationships = fc.array(fc.record({ startNodeId: name, endNodeId: name }), { maxLength: 14 });
  fc.assert(
    fc.property(relationships, name, (joined, from) => {
      const once = stepsAround([from], joined, 1);
      const twice = stepsAround([from], joined, 2);
      expect(twice).toEqual(expect.arrayContaining([...once]));
      expect(twice).toEqual(stepsAround(once, joined, 1));
    }),
  );
});

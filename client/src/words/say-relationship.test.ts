import { describe, expect, it } from 'vitest';
import { asHeading, sayRelationship } from './say-relationship.ts';

describe('relationship words', () => {
  it.each([
    ['COPIED_TO', [], 'out', 'was copied to'],
    ['COPIED_TO', [], 'in', 'was copied on'],
    ['STATED', ['asserts'], 'out', 'said'],
    ['STATED', ['denies'], 'out', 'denied'],
    ['STATED', ['denies'], 'in', 'was denied by'],
    ['STATED', ['admits', 'asserts'], 'out', 'admitted'],
    ['STATED', ['alleges'], 'in', 'was alleged by'],
    ['STATED', [], 'out', 'said'],
    ['NEVER_HEARD_OF', [], 'out', 'is linked to'],
  ] as const)('%s %j from its %s end reads "%s"', (type, stances, direction, words) => {
    expect(sayRelationship({ type, properties: { stances: [...stances] } }, direction)).toBe(words);
  });

  it('has capitals only at the beginning of a heading', () => {
    expect(asHeading('called for the resignation of')).toBe('Called for the resignation of');
  });
});

import { describe, expect, it } from 'vitest';
import type { Fact } from '../../words/fact.ts';
import { pairFacts } from './pair-facts.ts';

const fact = (caption: string, value: string): Fact => ({ kind: 'text', caption, value });

describe('facts of two nodes side by side', () => {
  it('stand in one line where both have them, and alone where one has', () => {
    const one = [fact('Kind', 'memo'), fact('Language', 'English')];
    const other = [fact('Address', 'https://example.org'), fact('Kind', 'letter')];
    expect(pairFacts(one, other)).toEqual([
      { caption: 'Kind', one: one[0], other: other[1] },
      { caption: 'Language', one: one[1], other: undefined },
      { caption: 'Address', one: undefined, other: other[0] },
    ]);
  });
});

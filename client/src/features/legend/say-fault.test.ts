import { expect, it } from 'vitest';
import type { ColourFault } from '../../graph/colour-safety.ts';
import { sayFault } from './say-fault.ts';

it.each<[ColourFault, string]>([
  // Never rounded up to what would do.
  [{ kind: 'faint', on: 'paper', ratio: 2.98 }, 'Too faint on the paper: 2.9:1, and 3:1 is needed.'],
  [{ kind: 'faint', on: 'icon', ratio: 1 }, 'The icon cannot be seen on it: 1.0:1, and 3:1 is needed.'],
  [{ kind: 'alike', name: 'Posts', seen: ['as is', 'protanopia'] }, 'Too much like Posts.'],
  [
    { kind: 'alike', name: 'Posts', seen: ['protanopia', 'deuteranopia', 'tritanopia'] },
    'Too much like Posts for people with protanopia, deuteranopia or tritanopia.',
  ],
  [{ kind: 'red' }, 'Too near the red of contradictions.'],
])('says what speaks against a colour: %j', (fault, words) => {
  expect(sayFault(fault)).toBe(words);
});

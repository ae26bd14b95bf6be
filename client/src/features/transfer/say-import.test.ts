import { describe, expect, it } from 'vitest';
import { sayImport } from './say-import.ts';

const none = { created: [], replaced: [], unchanged: [], refused: [] };
const refused = [{ entry: 'notes 3', reason: 'write something' }];

describe('what became of a file', () => {
  it.each([
    [none, 'Nothing was taken from the file.'],
    [{ ...none, created: ['a', 'b'], unchanged: ['c'] }, 'From the file: 2 new, 1 as they were.'],
    [{ ...none, replaced: ['a'], refused }, 'From the file: 1 changed; 1 entry not taken.'],
    [{ ...none, refused: [...refused, ...refused] }, 'Nothing was taken from the file; 2 entries not taken.'],
  ])('of %j', (response, expected) => {
    expect(sayImport(response)).toBe(expected);
  });
});

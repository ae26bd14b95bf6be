import { describe, expect, it } from 'vitest';
import { namesTaken, type Named } from './names-taken.ts';

const named = (names: Readonly<Record<string, string | undefined>>): readonly Named[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

describe('names that are taken when a file is read in', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string | undefined>>, string[]]>(
    [
      ['by what stays', { a: 'Told' }, { b: 'TOLD' }, ['b']],
      ['by none: the holder gives it up', { a: 'Told' }, { b: 'Told', a: 'Other' }, []],
      ['by none: two change places', { a: 'One', b: 'Two' }, { a: 'Two', b: 'One' }, []],
      ['by the first in the file', {}, { a: 'Told', b: 'told' }, ['b']],
      ['by what was refused and so stays', { a: 'One', c: 'Three' }, { b: 'One', a: 'Three' }, ['a', 'b']],
      ['by none where a name is not needed', { a: 'One' }, { b: undefined, a: 'One' }, []],
    ],
  )('%s', (_, here, written, refused) => {
    expect([...namesTaken(named(here), named(written))].sort()).toEqual(refused);
  });
});

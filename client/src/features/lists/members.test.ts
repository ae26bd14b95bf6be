import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMembers, withoutMember } from './members.ts';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));

describe('the members of a list', () => {
  it('keep their order, each once, what is added at the end', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.constantFrom(...'abcdefgh')), (members, more) => {
        const after = withMembers(members, more);
        expect(after.slice(0, members.length)).toEqual(members);
        expect([...after].sort()).toEqual([...new Set([...members, ...more])].sort());
      }),
    );
  });

  it('are the same list where nothing new is added', () => {
    const members = ['a', 'b'];
    expect(withMembers(members, ['b', 'a'])).toBe(members);
  });

  it('lack what is taken out, and nothing else', () => {
    fc.assert(
      fc.property(ids, (members) => {
        expect(withoutMember([...members, 'x'], 'x')).toEqual(members);
      }),
    );
  });
});

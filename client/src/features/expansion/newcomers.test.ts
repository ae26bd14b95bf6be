import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireRelationship } from '#core/wire/relationship';
import { howMany, neighboursOf, newcomersOf, takeInTurn } from './newcomers.ts';

const joins = (text: string): WireRelationship[] =>
  text.split(' ').map((part) => {
    const [startNodeId = '', type = '', endNodeId = ''] = part.split('-');
    // Counting reads nothing else of a relationship.
    return { id: part, type, startNodeId, endNodeId } as unknown as WireRelationship;
  });
const relationships = joins('a-KNOWS-b c-KNOWS-a a-WROTE-c a-LINKED_TO-a a-WROTE-d');

describe('the newcomers of a node', () => {
  it.each([
    ['all that are not here, each once, in the order of the relationships', [], undefined, 'bcd'],
    ['without those that are here', ['c'], undefined, 'bd'],
    ['through one way only', [], ['out WROTE'], 'cd'],
    ['a direction is a way of its own', [], ['in KNOWS'], 'c'],
    ['none where everything is here', ['b', 'c', 'd'], undefined, ''],
  ] as const)('%s', (_words, here, through, found) => {
    const isHere = (id: string): boolean => (here as readonly string[]).includes(id);
    const ways = through === undefined ? undefined : new Set<string>(through);
    expect(newcomersOf('a', { relationships }, isHere, ways).join('')).toBe(found);
  });
  it('itself is no neighbour', () => {
    expect([...neighboursOf('a', { relationships })].join('')).toBe('bcd');
  });
});

describe('taking newcomers of several nodes in turn', () => {
  const nodes = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
  const expansions = fc
    .array(nodes, { maxLength: 4 })
    .map((all) => all.map((ids, of) => ({ of: `n${of}`, ids })));
  it('brings as many as there are up to the limit, each once, and none that nobody has', () => {
    fc.assert(
      fc.property(expansions, fc.nat(12), (all, most) => {
        const taken = takeInTurn(all, most);
        const ids = taken.flatMap((expansion) => expansion.ids);
        expect(ids.length).toBe(Math.min(most, howMany(all)));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { of, ids: its } of taken) {
          expect(all.find((expansion) => expansion.of === of)?.ids).toEqual(expect.arrayContaining([...its]));
        }
      }),
    );
  });
  it('takes one of each before a second of any', () => {
    const all = [
      { of: 'x', ids: ['a', 'b', 'c'] },
      { of: 'y', ids: ['d', 'e'] },
    ];
    expect(takeInTurn(all, 3)).toEqual([
      { of: 'x', ids: ['a', 'b'] },
      { of: 'y', ids: ['d'] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { inOrder, type RowInOrder } from './order-neighbourhood.ts';

const row = (id: string, type: string, neighbour: string, degree = 1): RowInOrder => ({
  ...{ id, type, neighbour, degree, startNodeId: 'a', endNodeId: neighbour },
  ...{ begins: null, ends: null, occasion: null, evidence: [] },
});
const ids = (rows: readonly RowInOrder[]): string => rows.map(({ id }) => id).join(' ');

describe("the order of a node's relationships", () => {
  const many = [...'123'].map((place) => row(`m${place}`, 'MENTIONS', `t${place}`, Number(place)));
  const rows = [...many, row('s1', 'STATED', 'c1', 2), row('h1', 'HOLDS_POST', 'p1', 9)];

  it('by type takes some of each, so that many of one crowd out no other', () => {
    expect(
      ids(inOrder(rows, 'type', () => undefined).slice(0, 3))
        .split(' ')
        .sort(),
    ).toEqual(['h1', 'm1', 's1']);
    expect(ids(inOrder([...rows].reverse(), 'type', () => undefined))).toBe(
      ids(inOrder(rows, 'type', () => undefined)),
    );
  });
  it('by degree has the most, or the least, connected neighbour first', () => {
    expect(ids(inOrder(rows, 'most-connected', () => undefined)).slice(0, 5)).toBe('h1 m3');
    expect(ids(inOrder(rows, 'least-connected', () => undefined)).slice(0, 2)).toBe('m1');
  });
  it('by date has what is undated last, either way', () => {
    const dates: Readonly<Record<string, string>> = { m1: '2001', m2: '2003', s1: '2002-02-01' };
    const dated = ({ id }: RowInOrder) =>
      dates[id] === undefined ? undefined : { begins: undefined, ends: dates[id] };
    expect(ids(inOrder(rows, 'latest', dated)).slice(0, 8)).toBe('m2 s1 m1');
    expect(ids(inOrder(rows, 'earliest', dated)).slice(0, 8)).toBe('m1 s1 m2');
  });
});

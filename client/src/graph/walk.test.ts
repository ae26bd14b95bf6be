import { describe, expect, it } from 'vitest';
import type { DrawnEdge } from './drawn-edge.ts';
import { neighboursAlong, walkTo } from './walk.ts';

const from = { id: 'from', x: 0, y: 0 };
const east = { id: 'east', x: 100, y: 5 };
const farEast = { id: 'far-east', x: 300, y: 0 };
const north = { id: 'north', x: -10, y: -80 };

describe('walking by arrow keys', () => {
  it.each([
    ['right', 'east'],
    ['up', 'north'],
    ['left', undefined],
    ['down', undefined],
  ] as const)('%s leads to %s', (way, expected) => {
    expect(walkTo(from, [farEast, east, north], way)?.id).toBe(expected);
  });
});

it('keys lead along what no filter greys, whichever way it points', () => {
  const edge = (id: string, startNodeId: string, endNodeId: string, faded?: true): [string, DrawnEdge] => [
    id,
    {
      ...{ id, startNodeId, endNodeId, type: 'ACCUSED', words: 'accused', stroke: 'solid', width: 1.2 },
      ...{ contradiction: false, curvature: 0, ...(faded && { faded }) },
    },
  ];
  const edges = new Map([
    edge('1', 'a', 'b'),
    edge('2', 'c', 'a'),
    edge('3', 'a', 'd', true),
    edge('4', 'b', 'a'),
  ]);
  expect(neighboursAlong({ edges }, [...edges.keys(), 'gone'], 'a')).toEqual(['b', 'c']);
});

import { describe, expect, it } from 'vitest';
import { walkTo } from './walk.ts';

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

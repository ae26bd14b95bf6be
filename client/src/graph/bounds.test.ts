import { expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';

const places = [
  { x: 0, y: 5 },
  { x: 30, y: -10 },
];

it('the bounds are those of the places as they are drawn, turned or not', () => {
  expect(boundsOf(places, false)).toEqual({ x: [0, 30], y: [-10, 5] });
  expect(boundsOf(places, true)).toEqual({ x: [-10, 5], y: [-30, -0] });
  expect(boundsOf([], true)).toEqual({ x: [0, 0], y: [0, 0] });
});

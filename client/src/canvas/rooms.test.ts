import { expect, test } from 'vitest';
import { Rooms } from './rooms.ts';

test('a room is looked for once, until there are other discs or all is forgotten', () => {
  const rooms = new Rooms();
  let looks = 0;
  const look = () => [{ x: (looks += 1), y: 0, width: 1, height: 1 }];
  const [discs, others] = [{}, {}];
  rooms.beside(discs);
  expect(rooms.of('a', look)).toBe(rooms.of('a', look));
  rooms.beside(discs);
  expect(rooms.of('a', look)[0]?.x).toBe(1);
  expect(rooms.of('b', look)[0]?.x).toBe(2);
  rooms.beside(others);
  expect(rooms.of('a', look)[0]?.x).toBe(3);
  rooms.forget();
  expect(rooms.of('a', look)[0]?.x).toBe(4);
});

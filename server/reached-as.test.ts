import { expect, test } from 'vitest';
import { reachedAs } from './reached-as.ts';

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['::1', '[::1]'],
  ['0:0:0:0:0:0:0:1', '[::1]'],
  ['0.0.0.0', 'localhost'],
  ['::', 'localhost'],
  ['0:0::0', 'localhost'],
  ['192.0.2.7', '192.0.2.7'],
  ['2001:DB8::7', '[2001:db8::7]'],
  ['Desk-7.example', 'desk-7.example'],
  ['no address', 'no address'],
])('a server that listens on %s is reached as %s', (host, name) => {
  expect(reachedAs(host)).toBe(name);
});

import { expect, it } from 'vitest';
import { capsOf } from './key-caps.tsx';

it.each([
  ['Ctrl+Shift+H', false, 'Ctrl+Shift+H'],
  ['Ctrl+Shift+H', true, '⇧⌘H'],
  ['Ctrl+E', true, '⌘E'],
  ['?', true, '?'],
])('%s, on a Mac %s: %s', (keys, mac, caps) => {
  expect(capsOf(keys, mac)).toBe(caps);
});

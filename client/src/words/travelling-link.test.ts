import { expect, it } from 'vitest';
import { travellingLink } from './travelling-link.ts';

it.each([
  ['http://127.0.0.1:3000/?q=who+knew', '/?q=who+knew'],
  ['http://localhost/?q=a#b', '/?q=a#b'],
  ['http://[::1]:3000/?q=a', '/?q=a'],
  ['https://graph.paper.example/?q=a', 'https://graph.paper.example/?q=a'],
  ['https://127.0.0.1.example.org/?q=a', 'https://127.0.0.1.example.org/?q=a'],
])('%s leaves the machine as %s', (address, link) => {
  expect(travellingLink(address)).toBe(link);
});

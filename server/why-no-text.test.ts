import { expect, it } from 'vitest';
import { whyNoText } from './why-no-text.ts';

it.each([
  ['only mentioned', { held: false }, 'is mentioned in the papers and is not held here'],
  ['held without a text, as a scan is', { held: true }, 'is held, and the case has no text of it'],
  ['held with a text that is elsewhere', { held: true, textSha256: 'a1' }, 'is not on this machine'],
])('a document that is %s says so to who would read it', (_, properties, words) => {
  expect(whyNoText(properties)).toContain(words);
});

import { expect, test } from 'vitest';
import { byItsSender } from '#questions/by-its-sender';

test.each([
  ['who was copied in when hugh ind sent his memo', "who was copied in on hugh ind's memo"],
  ['did hugh ind copy anyone in when he sent his memo', "who was copied in on hugh ind's memo"],
  ['the people that ind sent his memo to', "who received ind's memo"],
  ['who was ind writing to in his memo', "who received ind's memo"],
  ["who did rudd's office get the memo from", "who sent the memo to rudd's office"],
  ['who sent brandon lewis the memo', 'who sent the memo to brandon lewis'],
])('%s', (asked, plain) => {
  expect(byItsSender(asked)).toContain(plain);
});

test.each(['who sent the memo to lewis', 'who was copied in when the memo was sent', 'who did rudd defend'])(
  '%s stays',
  (asked) => {
    expect(byItsSender(asked)).toEqual([]);
  },
);

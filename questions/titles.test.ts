import { describe, expect, test } from 'vitest';
import { titles } from '#questions/titles';

const known = titles([
  'Piece “Who drank what, when?”',
  'Video: Reid before the board',
  'Leak, 3 May 2012',
  'The Water on Sunday',
  'Omar Reid',
]);

describe('a name that reads like a part of a sentence', () => {
  test.each([
    ['who published piece "who drank what, when?"', 'who published titlepiecewhodrankwhatwhen'],
    ['who published the piece who drank what when?', 'who published the titlepiecewhodrankwhatwhen?'],
    [
      'who published the piece titled "who drank what, when?"',
      'who published the titlepiecewhodrankwhatwhen',
    ],
    ['who published the text titled "thirst"', 'who published the text titled "thirst"'],
    ['who made video: reid before the board in may', 'who made titlevideoreidbeforetheboard in may'],
    ["who knew of leak, 3 may 2012's cause", "who knew of titleleak3may2012's cause"],
    ['who did the water on sunday interview', 'who did titlethewateronsunday interview'],
  ])('%s', (text, joined) => expect(known.joined(text)).toBe(joined));

  test('is said again as it is', () => {
    expect(known.parted('no titleleak3may2012 here')).toBe('no Leak, 3 May 2012 here');
  });

  test('a plain name, and a part of a title, stay as they are', () => {
    for (const text of ['what did omar reid say', 'who drank what?']) expect(known.joined(text)).toBe(text);
    expect(known.wordFor('Omar Reid')).toBeUndefined();
  });
});

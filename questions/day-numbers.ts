import { MONTHS } from './date-phrase.ts';

const ONES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ...ONES.slice(0, 9).map((word, index) => [`twenty-${word}`, index + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

const WORD = [...NUMBERS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace('-', '[- ]'));
const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\b`;
const DAY = `(?:the )?(?:${WORD.join('|')}|\\d{1,2}(?:st|nd|rd|th)?)`;
/** A day said in words, where a month stands with it, or another day of one: anything can be the first. */
const SAID = new RegExp(
  `\\b(?:(?<=\\b${MONTH}\\.?(?: the)? )(?<after>${WORD.join('|')})|(?<before>${WORD.join('|')})(?=(?:,? (?:and|to|until|till|through) ${DAY})?(?: of)? ${MONTH}))(?![\\w-])`,
  'g',
);

/** A text in which days are numbers: `the twenty-first of June` -> `the 21st of June`. It is in plain letters (`plainText`). */
export function withDayNumbers(plain: string): string {
  return plain.replace(SAID, (word) => {
    const number = NUMBERS.get(word.replace(' ', '-')) ?? 0;
    return `${number}${number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
  });
}

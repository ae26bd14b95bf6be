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

const anyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace('-', '[- ]'))
    .join('|')})`;
/** What comes first, second and third is rather something else than a day: `when did May first know of it`. */
const LOW = anyOf(ONES.slice(0, 3));
const HIGH = anyOf([...NUMBERS.keys()].filter((word) => !ONES.slice(0, 3).includes(word)));
const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\b`;
/** May is also somebody, and a verb. */
const NOT_MAY = `(?!may\\b)${MONTH}`;
const ANOTHER = `(?:,? (?:and|to|until|till|through) (?:the )?(?:${LOW}|${HIGH}|\\d{1,2}(?:st|nd|rd|th)?))?`;
const ENDS = '(?=(?:,? \\d{4})?(?:$|[,;:.?!]))';
/** A day said in words, where a month stands with it, or another day of one. */
const SAID = new RegExp(
  [
    `(?:${LOW}|${HIGH})(?=${ANOTHER} of ${MONTH})`,
    `${HIGH}(?=${ANOTHER} ${NOT_MAY})`,
    `(?<=\\b${MONTH}\\.? the )(?:${LOW}${ENDS}|${HIGH})`,
    `(?<=\\b${NOT_MAY}\\.? )(?:${LOW}${ENDS}|${HIGH})`,
  ]
    .map((one) => `\\b(?:${one})(?![\\w-])`)
    .join('|'),
  'g',
);

/** A text in which days are numbers: `the twenty-first of June` -> `the 21st of June`. It is in plain letters (`plainText`). */
export function withDayNumbers(plain: string): string {
  return plain.replace(SAID, (word) => {
    const number = NUMBERS.get(word.replace(' ', '-')) ?? 0;
    return `${number}${number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
  });
}

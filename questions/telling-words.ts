import { kept } from './kept.ts';
import { wordsOf } from './name-index.ts';
import { basesOf } from './past-forms.ts';

/** Words that tell nothing apart, and those that only say that something is said. */
export const SMALL: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at for from by with and or that this those these there it its he she they him her his their them who whom whose which what as so up out off over into ' +
    'had has have was were is are be been being do does did will would can could may might must should ' +
    'say said says tell told tells speak spoke spoken talk talked call called calls think thinks thought mention mentioned describe described claim claimed insist ' +
    'one own very just only also then now pledge pledged promise promised quote quotes quoted'
  ).split(' '),
);
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing cannot t didn doesn wasn weren isn aren hasn hadn haven don without'.split(
    ' ',
  ),
);
/** Other words for the same. */
const SAME: Readonly<Record<string, string>> = {
  dig: 'unearth',
  discover: 'unearth',
  find: 'unearth',
  pal: 'friend',
  mate: 'friend',
  axe: 'scrap',
  drop: 'scrap',
  abolish: 'scrap',
  eu: 'european',
  aim: 'target',
  shar: 'split',
  forc: 'enforc',
  remov: 'removal',
  tory: 'conservative',
};

/** The plain form of a word, near enough to compare: `targets`, `targeting`, `accused`. */
export const stem = kept((word: string): string => {
  const plain = basesOf(word)[0] ?? word;
  const base = plain
    .replace(/(?<=[a-z]{3})ies$/, 'y')
    .replace(/(?<=[a-z]{2}(?:s|x|ch|sh))es$/, '')
    .replace(/(?<=[a-z]{2}[^s'])s$/, '')
    .replace(/(?<=[a-z]{3})ing$/, '')
    .replace(/(?<=[a-z]{3})e$/, '');
  return SAME[base] ?? SAME[plain] ?? base;
});

/** A sentence as it is compared: its words in their order, whether it denies, and whether something is done to whom it is about. */
export interface Sentence {
  readonly stems: readonly string[];
  readonly negated: boolean;
  readonly passive: boolean;
}

/** `was refused it` is `was denied it`; who refused something denied nothing. */
const REFUSED = /\b((?:was|were|been|being|got)) refused\b/g;
const PASSIVE =
  /\b(?:was|were|been|being|is|are|got|be) (?:[a-z]+ly )?(?:[a-z]+ed|told|sent|given|shown|known|written|taken|made|put|set|left|let|hung|held|kept|caught|brought|seen|found|said|driven|built|paid|led|cut)\b/;

/** The telling words of a text. */
export const sentenceOf = kept((text: string): Sentence => {
  const said = text.toLowerCase().replace(REFUSED, '$1 denied');
  const all = wordsOf(said);
  return {
    stems: all.filter((word) => !SMALL.has(word) && !NEGATIONS.has(word)).map(stem),
    negated: all.some((word) => NEGATIONS.has(word)),
    passive: PASSIVE.test(said),
  };
});

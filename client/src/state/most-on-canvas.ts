import { MOST_AMONG } from '#core/wire/among';
import { MOST_IN_OVERVIEW } from '#core/wire/graph';

/**
 * How many nodes a canvas can have: the largest overview or what open communities hold, and what is read beside it. An address may name so many and no
 * more, so that nothing that a hand did is lost in it, and nothing that somebody wrote into one grows without end.
 */
export const MOST_ON_CANVAS = MOST_IN_OVERVIEW + MOST_AMONG;

import type { CalendarDay } from './calendar-day.ts';
import { LATEST } from './filled.ts';
import type { NamedEntity } from './name-index.ts';

const BEHIND = /^(?:.* )?(?:did|was|were|had)\b/;
const AHEAD = /\b(?:will|due|upcoming|scheduled|planned|going to|set to|still to)\b/;

/**
 * Of several things that some words can mean, those at the time that the question speaks of: `when did she appear` is
 * about what has begun by `today`, `when will she` about what is not over. All of them where that leaves none.
 */
export function atItsTime(
  question: string,
  entities: readonly NamedEntity[],
  today: CalendarDay,
): readonly NamedEntity[] {
  const ahead = AHEAD.test(question);
  if (!ahead && !BEHIND.test(question)) return entities;
  const left = entities.filter(({ label, facts }) => {
    if (label !== 'Event') return true;
    const [from, to] = [facts?.from ?? null, facts?.to ?? null];
    // what is still to come is dated from the day on which that was said
    if (to === null && from !== null && from >= today) return ahead;
    return ahead ? (to ?? LATEST) >= today : (from ?? '') <= `${today}~`;
  });
  return left.length === 0 ? entities : left;
}

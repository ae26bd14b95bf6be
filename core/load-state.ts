import { textOf, type Properties } from './property-value.ts';

/** A load writes many times a minute; one that has not written for this long, in milliseconds, was cut off. */
const LONGEST_SILENCE = 30_000;

/**
 * Whether a load that stands half way, by what the case's own node says, still goes on in some process, and was not cut
 * off. Clocks of two machines may differ either way.
 */
export function loadGoesOn(caseProperties: Properties): boolean {
  if (caseProperties['loadState'] !== 'loading') return false;
  const since = Math.abs(Date.now() - Date.parse(textOf(caseProperties, 'loadWroteAt') ?? ''));
  return since < LONGEST_SILENCE; // false for a moment that is none
}

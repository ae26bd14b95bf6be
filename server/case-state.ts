import { digestOfText } from '#core/digest';
import { textOf, type Properties } from '#core/property-value';
import { caseStateResponseSchema, type CaseState } from '#core/wire/case-state';

/**
 * Which state a case is in: the same exactly as long as nothing was written to it. The case's hash alone would not do: it
 * covers what the files say, and neither the case's title and calendar nor which quotations were checked.
 */
export function stateOfCase(caseProperties: Properties): string {
  const named = Object.entries(caseProperties).sort(([one], [other]) => (one < other ? -1 : 1));
  return digestOfText(JSON.stringify(named)).slice(0, 24);
}

/** What a page compares with what it shows: how the case calls itself, and the hash of what its files say. */
export function saysOfItself(caseProperties: Properties): CaseState {
  const [id, title, timeZone, calendarFrom, hash] = ['id', 'title', 'timeZone', 'calendarFrom', 'hash'].map(
    (name) => textOf(caseProperties, name),
  );
  return caseStateResponseSchema.parse({ case: { id, title, timeZone, calendarFrom }, hash });
}

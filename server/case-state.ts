import { digestOfText } from '#core/digest';
import type { Properties } from '#core/property-value';

/**
 * Which state a case is in: the same exactly as long as nothing was written to it. The case's hash alone would not do: it
 * covers what the files say, and neither the case's title and calendar nor which quotations were checked.
 */
export function stateOfCase(caseProperties: Properties): string {
  const named = Object.entries(caseProperties).sort(([one], [other]) => (one < other ? -1 : 1));
  return digestOfText(JSON.stringify(named)).slice(0, 24);
}

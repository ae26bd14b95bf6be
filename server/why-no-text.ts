import { textOf, type Properties } from '#core/property-value';

/** Why a document whose text is not here cannot be read here: nobody has it, the case has no text of it, or this machine has none. */
export function whyNoText(properties: Properties): string {
  if (textOf(properties, 'textSha256') !== undefined)
    return 'The text of this document is not on this machine. Load the case with --sources to have it here.';
  return properties['held'] === true
    ? 'This document is held, and the case has no text of it. List its text under texts: to read it here.'
    : 'This document is mentioned in the papers and is not held here.';
}

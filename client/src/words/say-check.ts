import type { Check } from '#core/evidence';

/** What a check of the words against their source came to, for a badge, and a sentence that explains it. */
export const CHECK_WORDS: Readonly<Record<Check, { readonly badge: string; readonly meaning: string }>> = {
  verified: {
    badge: 'word for word',
    meaning: 'These words were compared with the source on this machine, letter by letter: they stand there.',
  },
  unavailable: {
    badge: 'not checked on this machine',
    meaning: 'The source’s text is not on this machine, so these words could not be compared with it.',
  },
  failed: {
    badge: 'not in the source',
    meaning:
      'These words were compared with the source on this machine, and they do not stand where they should.',
  },
};

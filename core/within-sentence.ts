import { labelOfId } from './model/labels.ts';

/** What is named by a sentence or by a title that may be one. */
const SENTENCES: readonly (string | undefined)[] = ['Claim', 'Document'];

/**
 * A name as it stands within a sentence: a claim's is a sentence itself, whose full stop would end the other. That of
 * `Sammy Davis Jr.` stays, as does an ellipsis, and what ends in letters with a stop each, as `U.S.` does.
 */
export function withinSentence(id: string, name: string): string {
  return SENTENCES.includes(labelOfId(id)) && !KEEPS_STOP.test(name) ? name.replace(/\.$/, '') : name;
}

/** The same where several names are strung together: what a claim says stands in quotation marks, to be seen as one thing. */
export function strungName(id: string, name: string): string {
  const within = withinSentence(id, name);
  return labelOfId(id) === 'Claim' ? `“${within}”` : within;
}

const KEEPS_STOP = /(?:\.|(?<!\p{L})\p{L})\.$/u;

/** A sentence with the full stop at its end, which a name at its end may have brought already. */
export function withStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

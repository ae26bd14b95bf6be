import type { Stance } from '#core/stance';
import type { WireEvidence } from '#core/wire/evidence';

/** What somebody other than the paper itself does by these words. */
const DOES: Readonly<Record<Stance, string>> = {
  documents: 'in the words of',
  asserts: 'as said by',
  alleges: 'alleged by',
  denies: 'denied by',
  admits: 'admitted by',
  withdraws: 'taken back by',
};
const THE_PAPER: Readonly<Record<Stance, string | null>> = {
  documents: null,
  asserts: null,
  alleges: 'reported as hearsay',
  denies: 'reported as a denial',
  admits: 'reported as an admission',
  withdraws: 'reported as taken back',
};

/**
 * Whose word a quotation is, where it is not just the paper's: `as said by Amber Rudd`, `reported as hearsay`. Of a
 * speaker whose name is not at hand at least what is done by the words: a denial is never the paper's own word.
 */
export function sayWhose(
  { document, by, stance }: Pick<WireEvidence, 'document' | 'by' | 'stance'>,
  nameOf: (id: string) => string | undefined,
): string | undefined {
  if (by === document) return THE_PAPER[stance] ?? undefined;
  const speaker = nameOf(by);
  if (speaker !== undefined) return `${DOES[stance]} ${speaker}`;
  return THE_PAPER[stance] ?? `${DOES[stance]} somebody else`;
}

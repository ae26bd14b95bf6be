import { verbOf } from '#core/relationship-sentence';
import { sayWhen } from '#core/date/say-when';
import type { Status } from '#core/stance';
import { caveat, type Part } from '../../sentence.ts';

/** How somebody stated a claim, by the stances of their words: `said`, `denied`, `admitted`, `alleged`, `took back`. */
export function statedVerb(stances: readonly string[]): string {
  return verbOf({ type: 'STATED', properties: { stances } }, 'start');
}

const VERBS = ['said', 'admitted', 'alleged', 'denied', 'took back'];

/** Where a way of stating comes in a list: what was said first, then what was admitted, then what was denied. */
export function verbRank(stances: readonly string[]): number {
  return VERBS.indexOf(statedVerb(stances));
}

/**
 * A claim within a sentence: without its full stop, and with what must be said of its standing, unless the `verb` before
 * it says so already: `denied`. No quotation marks: it is the case's own sentence for what was maintained; the words
 * themselves stand in the footnote.
 */
export function claimParts(
  claim: { readonly claimId: string; readonly claimName: string; readonly status: Status },
  evidence: readonly string[],
  verb = '',
): readonly Part[] {
  const said = verb === claim.status ? '' : caveat(claim.status);
  return [{ id: claim.claimId, name: withoutStop(claim.claimName) }, said, { evidence }];
}

export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** A date for a cell; an empty one where nothing dates it. */
export function whenCell(when: string | null): string | null {
  return when === null ? null : sayWhen(when);
}

/** ` about Removal targets`; nothing where a question names none. */
export function aboutParts(
  about: { readonly id: string; readonly name: string } | undefined,
): readonly Part[] {
  return about === undefined ? [] : [' about ', { id: about.id, name: about.name }];
}

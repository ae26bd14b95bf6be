import type { Note } from '#core/wire/note';

/** A note that is being written, and the note that it changes as it was when that began. */
export interface Draft {
  readonly text: string;
  readonly base: Note | undefined;
}

/**
 * What was typed and neither saved nor given up: whoever looks something up elsewhere finds it on return. It goes with
 * the page, and is in no storage.
 */
const DRAFTS = new Map<string, Draft>();

/** What a draft is kept by: the note that it changes, or what a new one is pinned to. */
export function draftKey(note: Pick<Note, 'id'> | undefined, targets: readonly string[]): string {
  return note === undefined ? `on ${targets.toSorted().join(' ')}` : `note ${note.id}`;
}

export function draftOf(key: string): Draft | undefined {
  return DRAFTS.get(key);
}

/** Keeps a draft; an empty one is none. */
export function keepDraft(key: string, draft: Draft): void {
  if (draft.text.trim() === '') DRAFTS.delete(key);
  else DRAFTS.set(key, draft);
}

/**
 * A draft was saved as it was sent: it goes, unless more was typed meanwhile. That is what is left, and changes the note
 * that was saved.
 */
export function leftOfDraft(key: string, sent: string, saved: Note): Draft | undefined {
  const text = DRAFTS.get(key)?.text ?? '';
  if (text.trim() === '' || text.trim() === sent.trim()) {
    DRAFTS.delete(key);
    return undefined;
  }
  const left = { text, base: saved };
  DRAFTS.set(key, left);
  return left;
}

export function forgetDraft(key: string): void {
  DRAFTS.delete(key);
}

/** The notes on something whose change was begun, as they were then: somebody may have deleted them since. */
export function changedOn(target: string): readonly Note[] {
  return [...DRAFTS.values()].flatMap(({ base }) =>
    base?.targets.some((id) => id === target) === true ? [base] : [],
  );
}

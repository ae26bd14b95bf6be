import { StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';

/** Says that a note is kept on what stands before it: a sign for eyes, words for a screen reader. */
export function NoteSign(): ReactNode {
  return (
    <span className="note-sign" title="Has a note" data-testid="has-note">
      <StickyNote aria-hidden="true" />
      <span className="unseen">(has a note)</span>
    </span>
  );
}

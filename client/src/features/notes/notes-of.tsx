import { useQuery } from '@tanstack/react-query';
import { StickyNote } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { notesOptions } from '../../api/notes.ts';
import { changedOn, draftKey, draftOf } from '../../state/drafts.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { NoteCard } from './note-card.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useNotesHeld } from './use-notes-held.ts';
import './notes.css';

/** The notes that are pinned to one node or relationship, and the place to write one. */
export function NotesOf({
  target,
  showTarget,
}: {
  readonly target: string;
  readonly showTarget: (id: string) => ReactNode;
}): ReactNode {
  const [writing, setWriting] = useState(() => draftOf(draftKey(undefined, [target])) !== undefined);
  const add = useFocusBack(writing);
  const { data, error } = useQuery(notesOptions);
  const there = data?.notes.filter((note) => note.targets.some((id) => id === target)) ?? [];
  const { notes: held, onChanging } = useNotesHeld(there);
  // What is being changed is there though somebody deleted it while this panel was closed.
  const begun = data === undefined ? [] : changedOn(target);
  const notes = [...begun.filter(({ id }) => !held.some((note) => note.id === id)), ...held];
  return (
    <section className="notes-of" aria-label="Notes" data-testid="notes-of">
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} showTarget={showTarget} here={target} onChanging={onChanging} />
      ))}
      <Trouble error={error} />
      {writing ? (
        <NoteEditor note={undefined} targets={[target]} onDone={() => setWriting(false)} />
      ) : (
        <button
          ref={add}
          type="button"
          className="quiet-button"
          onClick={() => setWriting(true)}
          data-testid="pin-note"
        >
          <StickyNote aria-hidden="true" /> {notes.length === 0 ? 'Add a note' : 'Add another note'}
        </button>
      )}
    </section>
  );
}

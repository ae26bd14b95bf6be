import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Note } from '#core/wire/note';
import { deleteNote } from '../../api/notes.ts';
import { announce } from '../../state/announcer.ts';
import { draftKey, draftOf } from '../../state/drafts.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { focusBeside } from '../../ui/focus-beside.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { count } from '../../words/count.ts';
import { sayMoment } from '../../words/say-moment.ts';
import { NoteEditor } from './note-editor.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';

/** Targets that are named before the rest is counted. */
const NAMED = 3;

/** A note with what it is pinned to, changed and deleted where it stands. */
export function NoteCard({
  note,
  showTarget,
  here,
  onChanging,
}: {
  readonly note: Note;
  /** A node or a relationship by its name, to be opened. */
  readonly showTarget: (id: string) => ReactNode;
  /** What the card stands at already, and need not be named. */
  readonly here?: string | undefined;
  /** Told when changing it begins and ends. */
  readonly onChanging: (note: Note, changing: boolean) => void;
}): ReactNode {
  const [unfolded, setUnfolded] = useState<'edit' | 'delete' | null>(() =>
    draftOf(draftKey(note, note.targets)) === undefined ? null : 'edit',
  );
  const [edit, remove] = [useFocusBack(unfolded === 'edit'), useFocusBack(unfolded === 'delete')];
  const change = (changing: boolean): void => {
    setUnfolded(changing ? 'edit' : null);
    onChanging(note, changing);
  };
  const client = useQueryClient();
  const deleting = useMutation({
    mutationFn: () => deleteNote(note),
    onSuccess: () => {
      focusBeside(remove.current?.closest('li, .note-card'));
      announce('The note was deleted.');
    },
    // Where it was changed meanwhile, what it says now is read: deleting it is asked for once more.
    onSettled: () => client.invalidateQueries({ queryKey: ['notes'] }),
  });
  const lost = new Set(note.lost);
  const elsewhere = note.targets.filter((id) => id !== here && !lost.has(id));
  const named = elsewhere.length <= NAMED + 1 ? elsewhere : elsewhere.slice(0, NAMED);
  if (unfolded === 'edit') {
    return <NoteEditor note={note} targets={note.targets} onDone={() => change(false)} />;
  }
  return (
    <div className="note-card" data-testid="note">
      <p className="kept-words" dir="auto">
        {note.text}
      </p>
      <p className="note-foot">
        <span>{sayMoment(note.changedAt)}</span>
        {named.length > 0 && (
          <span>
            {here === undefined ? 'on ' : 'also on '}
            {named.map((id, place) => (
              <span key={id}>
                {place > 0 && ', '}
                {showTarget(id)}
              </span>
            ))}
            {named.length < elsewhere.length && ` and ${elsewhere.length - named.length} more`}
          </span>
        )}
        {note.lost.length > 0 && (
          <span>
            {count(note.lost.length, 'thing')} it was pinned to {note.lost.length === 1 ? 'is' : 'are'} gone
          </span>
        )}
        <span className="note-tools">
          <IconButton ref={edit} label="Change the note" onClick={() => change(true)} data-testid="edit-note">
            <Pencil />
          </IconButton>
          <IconButton
            ref={remove}
            label="Delete the note"
            onClick={() => setUnfolded(unfolded === 'delete' ? null : 'delete')}
            data-testid="delete-note"
          >
            <Trash2 />
          </IconButton>
        </span>
      </p>
      {unfolded === 'delete' && (
        <Confirm
          question="Delete this note for everybody?"
          yes="Delete it"
          no="Keep it"
          busy={deleting.isPending}
          error={deleting.error}
          onYes={() => deleting.mutate()}
          onNo={() => setUnfolded(null)}
        />
      )}
    </div>
  );
}

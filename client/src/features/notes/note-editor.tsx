import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { LONGEST_NOTE, type Note } from '#core/wire/note';
import { ApiFailure } from '../../api/api-failure.ts';
import { changeNote, makeNote, notesOptions } from '../../api/notes.ts';
import { announce } from '../../state/announcer.ts';
import { draftKey, draftOf, forgetDraft, keepDraft, leftOfDraft } from '../../state/drafts.ts';
import { Trouble } from '../../ui/trouble.tsx';

/**
 * Writes a note, or changes one. Where somebody else changed it meanwhile, both texts are shown, and what was typed
 * stays until it is saved or given up, also while something else is open.
 */
export function NoteEditor({
  note,
  targets,
  onDone,
}: {
  /** The note that is changed; undefined for a new one. */
  readonly note: Note | undefined;
  /** What a new one is pinned to. */
  readonly targets: readonly string[];
  readonly onDone: () => void;
}): ReactNode {
  const id = useId();
  const key = draftKey(note, targets);
  const [begun] = useState(() => draftOf(key));
  const [text, setText] = useState(begun?.text ?? note?.text ?? '');
  const [seen, setSeen] = useState(begun === undefined ? note : begun.base);
  const type = (typed: string): void => {
    setText(typed);
    keepDraft(key, { text: typed, base: seen });
  };
  const end = (): void => {
    forgetDraft(key);
    onDone();
  };
  const client = useQueryClient();
  const { data } = useQuery(notesOptions);
  const present = data?.notes.find((other) => other.id === seen?.id);
  const saving = useMutation({
    mutationFn: ({ sent, base }: { readonly sent: string; readonly base: Note | undefined }) =>
      base === undefined
        ? makeNote({ text: sent, targets: [...targets] })
        : changeNote(base.id, { text: sent, targets: [...base.targets], changedAt: base.changedAt }),
    onSuccess: (saved, { sent }) => {
      const left = leftOfDraft(key, sent, saved);
      if (left === undefined) {
        announce('The note was saved.');
        onDone();
      } else {
        announce('The note was saved without what was typed since.');
        setSeen(saved);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['notes'] }),
  });
  const conflict = saving.error instanceof ApiFailure && saving.error.code === 'conflict';
  const gone = saving.error instanceof ApiFailure && saving.error.code === 'not-found' && seen !== undefined;
  const theirs =
    conflict && present !== undefined && present.changedAt !== seen?.changedAt ? present : undefined;
  const empty = text.trim() === '';
  return (
    <form
      className="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty || saving.isPending) return;
        // What was shown as changed meanwhile is what the next save goes over, or a new note where it is gone.
        const base = gone ? undefined : (theirs ?? seen);
        if (theirs !== undefined) setSeen(theirs);
        saving.mutate({ sent: text.trim(), base });
      }}
    >
      <label className="unseen" htmlFor={id}>
        Note
      </label>
      <textarea
        id={id}
        className="field"
        dir="auto"
        autoFocus
        rows={4}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }
          // What was typed is not thrown away with the panel or dialog that Esc would close.
          if (event.key === 'Escape' && !empty) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
        data-testid="note-text"
      />
      {theirs === undefined ? (
        <Trouble error={saving.error} />
      ) : (
        <div className="note-conflict" role="alert" data-testid="note-conflict">
          <p>Somebody changed this note meanwhile. It says now:</p>
          <p className="kept-words">{theirs.text}</p>
        </div>
      )}
      <div className="confirm-actions">
        <button
          type="submit"
          className="button button-main"
          disabled={empty || saving.isPending}
          title="Ctrl+Enter"
          data-testid="note-save"
        >
          {theirs !== undefined ? 'Save mine over it' : gone ? 'Save as a new note' : 'Save'}
        </button>
        {theirs !== undefined && (
          <button type="button" className="button" onClick={() => type(`${theirs.text}\n\n${text}`)}>
            Put both together
          </button>
        )}
        <button type="button" className="quiet-button" onClick={end}>
          Cancel
        </button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import type { Note } from '#core/wire/note';

/** Notes of a list, and who is to be told which of them is being changed. */
export interface NotesHeld {
  readonly notes: readonly Note[];
  readonly onChanging: (note: Note, changing: boolean) => void;
}

/** Keeps a note in its list while it is being changed, though somebody deleted it meanwhile: what was typed stays. */
export function useNotesHeld(there: readonly Note[]): NotesHeld {
  const [held, setHeld] = useState<readonly Note[]>([]);
  const known = new Set(there.map(({ id }) => id));
  return {
    notes: [...held.filter(({ id }) => !known.has(id)), ...there],
    onChanging: (note, changing) =>
      setHeld((now) => [...now.filter(({ id }) => id !== note.id), ...(changing ? [note] : [])]),
  };
}

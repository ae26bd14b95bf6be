import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { notesOptions } from '../../api/notes.ts';
import { Notice } from '../../ui/notice.tsx';
import { showRest } from '../../ui/show-rest.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NoteCard } from './note-card.tsx';
import { useNotesHeld } from './use-notes-held.ts';
import './notes.css';

/** How many notes are shown before more are asked for, and from how many on they can be searched. */
const FIRST = 50;
const SEARCHED = 6;

/** All notes of the case, the latest changed first. */
export function NoteList({ showTarget }: { readonly showTarget: (id: string) => ReactNode }): ReactNode {
  const { data, error } = useQuery(notesOptions);
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const { notes, onChanging } = useNotesHeld(data?.notes ?? []);
  if (error !== null) return <Notice role="alert">{error.message}</Notice>;
  if (data === undefined) return <Skeleton label="Reading the notes" lines={[100, 80, 40, 0, 100, 60]} />;
  const wanted = words.trim().toLowerCase();
  const found = notes.filter((note) => note.text.toLowerCase().includes(wanted));
  return (
    <>
      {notes.length >= SEARCHED && (
        <input
          type="search"
          className="field"
          aria-label="Search the notes"
          placeholder="Search the notes"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {notes.length === 0 && (
        <Notice>
          Nothing is noted yet. Open a node, a relationship or a document, or select several, and add a note.
        </Notice>
      )}
      {notes.length > 0 && found.length === 0 && <Notice>No note has these words.</Notice>}
      <ul ref={list} className="kept-list">
        {found.slice(0, shown).map((note) => (
          <li key={note.id} className="kept-item">
            <NoteCard note={note} showTarget={showTarget} onChanging={onChanging} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => showRest(list.current?.lastElementChild, () => setShown(shown + FIRST))}
        >
          Show more
        </button>
      )}
    </>
  );
}

import { useMemo } from 'react';
import { MOST_TARGETS } from '#core/wire/note';
import type { Address } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import { selectedIn } from '../state/selection.ts';
import { citeCurrent } from './cite-current.ts';
import { addToList, openKeeping } from './keeping-open.ts';

/** What is kept beside the case, what was looked at, and how words are cited. */
export function useKeepingCommands(address: Address): readonly Command[] {
  const { selection, focus, relationship, document } = address;
  return useMemo(
    () => keepingCommands({ selection, focus, relationship, document }),
    [selection, focus, relationship, document],
  );
}

export function keepingCommands({
  selection,
  focus,
  relationship,
  document,
}: Pick<Address, 'selection' | 'focus' | 'relationship' | 'document'>): readonly Command[] {
  const chosen = selectedIn({ selection, focus });
  // What lies open on top, else what is selected.
  const open = document ?? relationship;
  const pinned = open === null ? chosen : [open];
  const group = 'Views and notes';
  return [
    {
      id: 'save-view',
      title: 'Save this view',
      group,
      alsoCalled: ['bookmark', 'keep'],
      run: () => openKeeping({ kind: 'save-view' }),
    },
    {
      id: 'saved-views',
      title: 'Saved views',
      group,
      alsoCalled: ['open a view', 'bookmarks'],
      run: () => openKeeping({ kind: 'shelf', shelf: 'views' }),
    },
    {
      id: 'pin-note',
      title: 'Add a note',
      group,
      alsoCalled: ['pin a note', 'annotate', 'comment'],
      unavailable:
        pinned.length === 0
          ? 'Open a node, a relationship or a document, or select some, to add a note to it.'
          : tooManyToNote(pinned),
      run: () => openKeeping({ kind: 'note', targets: pinned }),
    },
    {
      id: 'note-selected',
      title: 'Add a note to what is selected',
      group,
      unavailable: chosen.length === 0 ? 'Nothing is selected.' : tooManyToNote(chosen),
      run: () => openKeeping({ kind: 'note', targets: chosen }),
    },
    {
      id: 'notes',
      title: 'All notes',
      group,
      run: () => openKeeping({ kind: 'shelf', shelf: 'notes' }),
    },
    {
      id: 'make-list',
      title: 'Make a list of what is selected',
      alsoCalled: ['list of these', 'collect'],
      group,
      unavailable: chosen.length === 0 ? 'Nothing is selected.' : undefined,
      run: () => openKeeping({ kind: 'make-list', members: chosen }),
    },
    {
      id: 'list-relationship',
      title: 'Add this relationship to a list',
      group,
      unavailable: relationship === null ? 'Open a relationship first.' : undefined,
      run: () => relationship !== null && addToList([relationship]),
    },
    {
      id: 'lists',
      title: 'Lists',
      group,
      run: () => openKeeping({ kind: 'shelf', shelf: 'lists' }),
    },
    {
      id: 'transfer',
      title: 'Save notes and views as a file, or read them in',
      group,
      alsoCalled: ['export notes', 'import notes', 'backup'],
      run: () => openKeeping({ kind: 'shelf', shelf: 'file' }),
    },
    {
      id: 'lately',
      title: 'Lately looked at',
      group: 'Go',
      alsoCalled: ['recent', 'history'],
      run: () => openKeeping({ kind: 'shelf', shelf: 'lately' }),
    },
    {
      id: 'cite',
      title: 'Copy the quotation with its citation',
      group: 'Get it out',
      keys: ['c'],
      alsoCalled: ['cite', 'reference'],
      run: citeCurrent,
    },
  ];
}

function tooManyToNote(targets: readonly string[]): string | undefined {
  return targets.length > MOST_TARGETS
    ? `A note is kept on at most ${MOST_TARGETS} things. Select fewer, or make a list.`
    : undefined;
}

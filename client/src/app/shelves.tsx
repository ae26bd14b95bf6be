import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { List } from '#core/wire/list';
import { graphOptions } from '../api/read-graph.ts';
import { readView } from '../api/views.ts';
import { LatelyList } from '../features/lately/lately-list.tsx';
import { ListShelf } from '../features/lists/list-shelf.tsx';
import { NoteList } from '../features/notes/note-list.tsx';
import { TransferShelf } from '../features/transfer/transfer-shelf.tsx';
import { ViewList } from '../features/views/view-list.tsx';
import type { Address } from '../state/address.ts';
import { announce } from '../state/announcer.ts';
import type { LookedAt } from '../state/lately.ts';
import { chooseView } from '../state/opened-view.ts';
import { select, selectedIn } from '../state/selection.ts';
import { Dialog } from '../ui/dialog.tsx';
import { count } from '../words/count.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { openKeeping, SHELVES, type Shelf, type ShelfOpen } from './keeping-open.ts';
import { withNodesOf } from './list-nodes.ts';
import { openView, sayWhatChanged } from './open-view.ts';
import { keep } from './showing-commands.ts';
import './keeping.css';

const SHELF_WORDS: Readonly<Record<Shelf, string>> = {
  views: 'Views',
  notes: 'Notes',
  lists: 'Lists',
  lately: 'Recent',
  file: 'File',
};

/** All that is kept beside the case, a shelf each: views, notes, lists, what was looked at lately, the file. */
export function Shelves({
  open,
  address,
  ground,
  showTarget,
  onClose,
}: {
  readonly address: Address;
  readonly ground: CanvasGround;
  readonly open: ShelfOpen;
  readonly showTarget: (id: string, kind?: LookedAt['kind']) => ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  const { overview, drawn } = ground;
  const client = useQueryClient();
  const { shelf } = open;
  const chosen = open.adding ?? selectedIn(address);
  const openSaved = (id: string): void => {
    onClose();
    const chosen = chooseView();
    readView(id)
      .then((view) => {
        if (!chosen.isLatest()) return;
        openView(view, 'push');
        void sayWhatChanged(view, chosen, async () => overview ?? client.ensureQueryData(graphOptions));
      })
      .catch((error: unknown) => {
        chosen.say(`The view could not be opened. ${error instanceof Error ? error.message : ''}`);
        void client.invalidateQueries({ queryKey: ['views'] });
      });
  };
  const selectAll = (list: List): void => {
    onClose();
    void withNodesOf(list, drawn, (ids) => {
      select(ids);
      announce(`${count(ids.length, 'node')} of ${list.name} selected.`);
    });
  };
  const showAlone = (list: List): void => {
    onClose();
    void withNodesOf(list, drawn, (ids) => keep(`Show ${list.name} alone`, ids, ground));
  };
  return (
    <Dialog title="Kept beside the case" onClose={onClose}>
      <div className="keeping" data-testid="keeping">
        <ShelfTabs open={open} />
        <div
          id="keeping-body"
          className="keeping-body"
          role="tabpanel"
          aria-labelledby={`keeping-tab-${shelf}`}
          tabIndex={-1}
        >
          {shelf === 'views' && (
            <ViewList
              hash={overview?.hash}
              onOpen={openSaved}
              onSave={() => openKeeping({ kind: 'save-view' })}
            />
          )}
          {shelf === 'notes' && <NoteList showTarget={showTarget} />}
          {shelf === 'lists' && (
            <ListShelf
              chosen={chosen}
              showTarget={showTarget}
              onMake={() => openKeeping({ kind: 'make-list', members: chosen })}
              onSelect={selectAll}
              onShowAlone={showAlone}
            />
          )}
          {shelf === 'lately' && <LatelyList showTarget={showTarget} />}
          {shelf === 'file' && <TransferShelf />}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose} data-testid="close-keeping">
            Close
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** The tabs of the shelves: arrow keys walk through them. */
function ShelfTabs({ open }: { readonly open: ShelfOpen }): ReactNode {
  return (
    <div role="tablist" aria-label="What is kept" className="keeping-tabs">
      {SHELVES.map((each, place) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`keeping-tab-${each}`}
          className="quiet-button"
          aria-selected={each === open.shelf}
          aria-controls="keeping-body"
          tabIndex={each === open.shelf ? 0 : -1}
          onClick={() => openKeeping({ ...open, shelf: each })}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            const next = SHELVES.at((place + by) % SHELVES.length);
            if (by === 0 || next === undefined) return;
            event.preventDefault();
            openKeeping({ ...open, shelf: next });
            document.getElementById(`keeping-tab-${next}`)?.focus();
          }}
          data-testid={`keeping-${each}`}
        >
          {SHELF_WORDS[each]}
        </button>
      ))}
    </div>
  );
}

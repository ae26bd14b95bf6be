import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { partsOfRelationshipId } from '#core/identity';
import type { GraphResponse } from '#core/wire/graph';
import type { List } from '#core/wire/list';
import { readView } from '../api/views.ts';
import { LatelyList } from '../features/lately/lately-list.tsx';
import { ListShelf } from '../features/lists/list-shelf.tsx';
import { MakeListDialog } from '../features/lists/make-list-dialog.tsx';
import { NoteDialog } from '../features/notes/note-dialog.tsx';
import { NoteList } from '../features/notes/note-list.tsx';
import { TransferShelf } from '../features/transfer/transfer-shelf.tsx';
import { SaveView } from '../features/views/save-view.tsx';
import { ViewList } from '../features/views/view-list.tsx';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import type { Lit } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import type { Address } from '../state/address.ts';
import { announce } from '../state/announcer.ts';
import { keepOnly } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import { keepAddress } from '../state/kept-address.ts';
import type { LookedAt } from '../state/lately.ts';
import { select, selectedIn } from '../state/selection.ts';
import { sayOfView } from '../state/opened-view.ts';
import { Dialog } from '../ui/dialog.tsx';
import { count } from '../words/count.ts';
import { openDocument, openNode, openRelationship } from './journeys.ts';
import { openKeeping, SHELVES, useKeepingOpen, type Shelf } from './keeping-open.ts';
import { openView, sayWhatChanged } from './open-view.ts';
import { pictureOf } from './picture-of.ts';
import { Target } from './target.tsx';
import './keeping.css';

const SHELF_WORDS: Readonly<Record<Shelf, string>> = {
  views: 'Views',
  notes: 'Notes',
  lists: 'Lists',
  lately: 'Recent',
  file: 'File',
};

export interface KeepingProps {
  readonly address: Address;
  readonly overview: GraphResponse | undefined;
  readonly drawn: DrawnGraph;
  readonly lit: Lit | null;
  readonly palette: Palette;
  readonly nameOf: (id: string) => string | undefined;
}

/** What is kept beside the case: views, notes, lists; each saved, found again and opened in a dialog. */
export function Keeping(props: KeepingProps): ReactNode {
  const { address, overview, drawn, lit, palette, nameOf } = props;
  const { open } = useKeepingOpen();
  const close = useCallback(() => openKeeping(null), []);
  const showTarget = useCallback(
    (id: string, kind?: LookedAt['kind']) => (
      <Target id={id} nameOf={nameOf} onOpen={() => openTarget(id, kind)} />
    ),
    [nameOf],
  );
  if (open === null) return null;
  switch (open.kind) {
    case 'save-view':
      return (
        <SaveView
          make={async () => {
            const picture = await pictureOf(drawn, palette, lit, overview?.case.title ?? '');
            return { ...keepAddress(address), ...(picture === undefined ? {} : { thumbnail: picture }) };
          }}
          onClose={close}
        />
      );
    case 'note':
      return <NoteDialog targets={open.targets} showTarget={showTarget} onClose={close} />;
    case 'make-list':
      return (
        <MakeListDialog
          members={open.members}
          onMade={() => openKeeping({ kind: 'shelf', shelf: 'lists' })}
          onClose={close}
        />
      );
    case 'shelf':
      return <Shelves {...props} shelf={open.shelf} showTarget={showTarget} onClose={close} />;
    default:
      return open satisfies never;
  }
}

function Shelves({
  shelf,
  address,
  overview,
  drawn,
  showTarget,
  onClose,
}: KeepingProps & {
  readonly shelf: Shelf;
  readonly showTarget: (id: string, kind?: LookedAt['kind']) => ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  const client = useQueryClient();
  const chosen = selectedIn(address);
  const openSaved = (id: string): void => {
    onClose();
    readView(id)
      .then(async (view) => {
        openView(view, 'push');
        if (overview !== undefined) await sayWhatChanged(view, overview);
      })
      .catch((error: unknown) => {
        sayOfView(`The view could not be opened. ${error instanceof Error ? error.message : ''}`);
        void client.invalidateQueries({ queryKey: ['views'] });
      });
  };
  const selectAll = (list: List): void => {
    const ids = nodesOf(list, drawn);
    select(ids);
    announce(`${count(ids.length, 'node')} of ${list.name} selected.`);
    onClose();
  };
  const showAlone = (list: List): void => {
    const ids = nodesOf(list, drawn);
    changeBoard(`Show ${list.name} alone`, (board) => keepOnly(board, ids));
    onClose();
  };
  return (
    <Dialog title="Kept beside the case" onClose={onClose}>
      <div className="keeping" data-testid="keeping">
        <div role="tablist" aria-label="What is kept" className="keeping-tabs">
          {SHELVES.map((each, place) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`keeping-tab-${each}`}
              className="quiet-button"
              aria-selected={each === shelf}
              aria-controls="keeping-body"
              tabIndex={each === shelf ? 0 : -1}
              onClick={() => openKeeping({ kind: 'shelf', shelf: each })}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const next = SHELVES.at((place + by) % SHELVES.length);
                if (by === 0 || next === undefined) return;
                event.preventDefault();
                openKeeping({ kind: 'shelf', shelf: next });
                document.getElementById(`keeping-tab-${next}`)?.focus();
              }}
              data-testid={`keeping-${each}`}
            >
              {SHELF_WORDS[each]}
            </button>
          ))}
        </div>
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

/** The nodes of a list: those it names, and the ends of the relationships it names, as far as they are at hand. */
function nodesOf({ members, lost }: List, drawn: DrawnGraph): readonly string[] {
  const gone = new Set(lost);
  const ids = members
    .filter((id) => !gone.has(id))
    .flatMap((id): readonly string[] => {
      if (!id.includes('~')) return [id];
      const relationship = drawn.relationships.get(id);
      if (relationship !== undefined) return [relationship.startNodeId, relationship.endNodeId];
      return [partsOfRelationshipId(id)?.startNodeId ?? []].flat();
    });
  return [...new Set(ids)].sort();
}

function openTarget(id: string, kind?: LookedAt['kind']): void {
  openKeeping(null);
  if (kind === 'document') openDocument(id, null);
  else if (id.includes('~')) openRelationship(id);
  else openNode(id);
}

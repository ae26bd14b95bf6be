import { useCallback, type ReactNode } from 'react';
import { MakeListDialog } from '../features/lists/make-list-dialog.tsx';
import { NoteDialog } from '../features/notes/note-dialog.tsx';
import { SaveView } from '../features/views/save-view.tsx';
import type { Lit } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import type { Address } from '../state/address.ts';
import { useCarried } from '../state/carried.ts';
import { keepAddress } from '../state/kept-address.ts';
import type { LookedAt } from '../state/lately.ts';
import { told } from '../state/told.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { openDocument, openNode, openRelationship } from './journeys.ts';
import { openKeeping, useKeepingOpen } from './keeping-open.ts';
import { pictureOf } from './picture-of.ts';
import { Shelves } from './shelves.tsx';
import { Target } from './target.tsx';

export interface KeepingProps {
  readonly address: Address;
  readonly ground: CanvasGround;
  readonly lit: Lit | null;
  readonly palette: Palette;
}

/** What is kept beside the case: views, notes, lists; each saved, found again and opened in a dialog. */
export function Keeping(props: KeepingProps): ReactNode {
  const { address, ground, lit, palette } = props;
  const { overview, drawn, nameOf } = ground;
  const { open } = useKeepingOpen();
  const carried = useCarried((state) => state.carried);
  const shown = told(address, carried);
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
            return {
              ...keepAddress(shown.address),
              ...(picture !== undefined && { thumbnail: picture }),
              ...(overview !== undefined && { madeOnHash: overview.hash }),
            };
          }}
          untold={shown.untold}
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
      return <Shelves {...props} open={open} showTarget={showTarget} onClose={close} />;
    default:
      return open satisfies never;
  }
}

function openTarget(id: string, kind?: LookedAt['kind']): void {
  openKeeping(null);
  if (kind === 'document') openDocument(id, null);
  else if (id.includes('~')) openRelationship(id);
  else openNode(id);
}

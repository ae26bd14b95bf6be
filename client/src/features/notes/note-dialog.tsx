import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../words/count.ts';
import { NoteEditor } from './note-editor.tsx';
import './notes.css';

/** Pins a note to what is selected, all of it together. */
export function NoteDialog({
  targets,
  showTarget,
  onClose,
}: {
  readonly targets: readonly string[];
  readonly showTarget: (id: string) => ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  const [only] = targets;
  return (
    <Dialog title="Add a note" onClose={onClose}>
      <p className="soft">
        To {targets.length === 1 && only !== undefined ? showTarget(only) : count(targets.length, 'node')}
      </p>
      <NoteEditor note={undefined} targets={targets} onDone={onClose} />
    </Dialog>
  );
}

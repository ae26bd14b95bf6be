import { Bookmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { openKeeping } from './keeping-open.ts';

/** The button in the bar that opens what is kept beside the case. */
export function KeepingTools(): ReactNode {
  return (
    <IconButton
      label="Saved views, notes and lists"
      onClick={() => openKeeping({ kind: 'shelf', shelf: 'views' })}
      data-testid="open-keeping"
    >
      <Bookmark />
    </IconButton>
  );
}

import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/icon-button.tsx';

/** Back and forward through the places visited: they change nothing on the canvas, as undo does. */
export function PlaceTools(): ReactNode {
  return (
    <span className="place-tools" role="group" aria-label="Places visited">
      <IconButton
        label="Back to the place before"
        aria-keyshortcuts="Alt+ArrowLeft"
        onClick={() => window.history.back()}
        data-testid="back"
      >
        <ArrowLeft />
      </IconButton>
      <IconButton
        label="Forward again"
        aria-keyshortcuts="Alt+ArrowRight"
        onClick={() => window.history.forward()}
        data-testid="forward"
      >
        <ArrowRight />
      </IconButton>
    </span>
  );
}

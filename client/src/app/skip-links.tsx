import type { MouseEvent, ReactNode } from 'react';
import { openSheet } from './journeys.ts';

/** What the first Tab comes to: past the bars, to the panel that is open, or to the graph as text. */
export function SkipLink({ panelOpen }: { readonly panelOpen: boolean }): ReactNode {
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    if (panelOpen) document.getElementById('panel')?.focus();
    else openSheet('outline');
  };
  return (
    <a className="skip-link" href={panelOpen ? '#panel' : '#stage'} onClick={skip}>
      {panelOpen ? 'Skip to what is selected' : 'Skip to what is shown, as text'}
    </a>
  );
}

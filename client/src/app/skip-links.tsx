import type { MouseEvent, ReactNode } from 'react';
import { openSheet } from './journeys.ts';

/** What the first Tabs come to: past the bars, to the answer, to the panel that is open, or to the graph as text. */
export function SkipLinks({
  answered,
  panelOpen,
}: {
  readonly answered: boolean;
  readonly panelOpen: boolean;
}): ReactNode {
  return (
    <>
      {answered && <SkipLink to="answer">Skip to the answer</SkipLink>}
      {panelOpen ? (
        <SkipLink to="panel">Skip to what is selected</SkipLink>
      ) : (
        <SkipLink to="stage" onSkip={leadToText}>
          Skip to what is shown, as text
        </SkipLink>
      )}
    </>
  );
}

/** The text takes the focus from the link once it is there. */
function leadToText(): void {
  const sheet = document.getElementById('sheet');
  if (sheet === null) openSheet('outline');
  else sheet.focus();
}

function SkipLink({
  to,
  onSkip = () => document.getElementById(to)?.focus(),
  children,
}: {
  /** The id of what it leads to. */
  readonly to: string;
  readonly onSkip?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    onSkip();
  };
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}

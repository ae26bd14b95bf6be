import type { ReactNode } from 'react';

/** Where something was to come whose reading was stopped: that it was, and how to go on. */
export function Stopped({
  again,
  onAgain,
}: {
  /** What the button says. */
  readonly again: string;
  readonly onAgain: () => void;
}): ReactNode {
  return (
    <p className="soft" data-testid="stopped">
      Stopped.{' '}
      <button type="button" className="plain-link" onClick={onAgain}>
        {again}
      </button>
    </p>
  );
}

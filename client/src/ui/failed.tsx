import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

/** Where something was to come that could not be read: why, and how to try again where it stands. */
export function Failed({
  error,
  again = 'Try again',
  onAgain,
}: {
  readonly error: Error;
  /** What the button says. */
  readonly again?: string;
  readonly onAgain: () => void;
}): ReactNode {
  return (
    <Notice role="alert">
      {error.message}{' '}
      <button type="button" className="plain-link" onClick={onAgain} data-testid="again">
        {again}
      </button>
    </Notice>
  );
}

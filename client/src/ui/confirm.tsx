import type { ReactNode } from 'react';
import { Trouble } from './trouble.tsx';

/** Asks once more, in the place of what is about to go. */
export function Confirm({
  question,
  yes,
  no,
  busy,
  error,
  onYes,
  onNo,
}: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): ReactNode {
  return (
    <div className="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <Trouble error={error} />
      <div className="confirm-actions">
        <button
          type="button"
          className="button"
          autoFocus
          disabled={busy}
          onClick={onYes}
          data-testid="confirm"
        >
          {yes}
        </button>
        <button type="button" className="quiet-button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { count } from '../words/count.ts';
import type { GroundFailure } from './use-ground.ts';

/** Before the graph is there: where discs will be, quiet ones. */
export function GraphLoading({ onStop }: { readonly onStop: () => void }): ReactNode {
  return (
    <div className="case-state case-opening" role="status" aria-label="Opening the case">
      <svg className="case-loading" viewBox="0 0 200 120" aria-hidden="true">
        {PLACES.map(([x, y, r]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
        ))}
      </svg>
      <p>Opening the case …</p>
      <button type="button" className="quiet-button" title="Esc" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}

/** The opening was stopped: nothing is read until somebody says so. */
export function GraphStopped({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  return (
    <div className="case-state" role="status" data-testid="graph-stopped">
      <p>Opening the case was stopped.</p>
      <button type="button" className="button" onClick={onOpen}>
        Open the case
      </button>
    </div>
  );
}

const PLACES = [
  [100, 60, 9],
  [62, 40, 6],
  [140, 36, 7],
  [150, 82, 5],
  [54, 86, 7],
  [104, 100, 5],
  [24, 62, 4],
  [178, 60, 4],
  [98, 20, 4],
] as const;

export function GraphFailed({
  message,
  onRetry,
}: {
  readonly message: string;
  readonly onRetry: () => void;
}): ReactNode {
  return (
    <div className="case-state" role="alert" data-testid="graph-failed">
      <h2>The case could not be opened</h2>
      <p>{message}</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** Part of what the canvas begins with could not be read: over the canvas, until it is or is given up. */
export function GroundFailed({
  message,
  unread,
  readAgain,
  onLeaveClosed,
}: GroundFailure & { readonly onLeaveClosed: () => void }): ReactNode {
  return (
    <div className="passing-word ground-failed" role="alert" data-testid="ground-failed">
      {unread.length > 0 && `${count(unread.length, 'community', 'communities')} could not be opened. `}
      {message}
      <span className="ground-failed-ways">
        <button type="button" className="button" onClick={readAgain}>
          Try again
        </button>
        {unread.length > 0 && (
          <button type="button" className="button" onClick={onLeaveClosed}>
            {unread.length === 1 ? 'Leave it closed' : 'Leave them closed'}
          </button>
        )}
      </span>
    </div>
  );
}

export function EmptyCase(): ReactNode {
  return (
    <div className="case-state" data-testid="empty-case">
      <h2>No case here yet</h2>
      <p>
        Load the one that ships with <code>npm run load</code>, or a folder of your own with{' '}
        <code>npm run load -- my-folder</code>. Then reload this page.
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useLate } from './use-late.ts';

/** Grey bars of the size of what is awaited; nothing at all for the first moment. */
export function Skeleton({
  lines,
  label,
  onStop,
}: {
  readonly lines: readonly number[];
  readonly label: string;
  /** Where it can be stopped other than by closing what it fills. */
  readonly onStop?: () => void;
}): ReactNode {
  const late = useLate(true);
  return (
    <div
      className="skeleton"
      role="status"
      aria-label={label}
      style={{ visibility: late ? 'visible' : 'hidden' }}
    >
      {lines.map((width, place) => (
        <span key={place} style={{ width: `${width}%` }} />
      ))}
      {onStop !== undefined && (
        <button type="button" className="quiet-button skeleton-stop" title="Esc" onClick={onStop}>
          Stop
        </button>
      )}
    </div>
  );
}

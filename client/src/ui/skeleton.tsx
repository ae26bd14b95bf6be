import type { ReactNode } from 'react';
import { useLate } from './use-late.ts';

/** Grey bars of the size of what is awaited; nothing at all for the first moment. */
export function Skeleton({
  lines,
  label,
}: {
  readonly lines: readonly number[];
  readonly label: string;
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
    </div>
  );
}

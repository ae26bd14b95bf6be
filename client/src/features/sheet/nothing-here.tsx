import type { ReactNode } from 'react';

/** Why there is nothing to be read; where filters are the reason, with what takes them away. */
export function NothingHere({
  one,
  filtered,
  onClearFilters,
}: {
  /** `node`, `relationship`: what would be listed. */
  readonly one: string;
  readonly filtered: boolean;
  readonly onClearFilters: () => void;
}): ReactNode {
  return (
    <p className="data-table-none soft" data-testid="nothing-here">
      {filtered ? (
        <>
          No {one} on the canvas meets the filters.{' '}
          <button type="button" className="button" onClick={onClearFilters}>
            Clear the filters
          </button>
        </>
      ) : (
        `No ${one} is shown.`
      )}
    </p>
  );
}

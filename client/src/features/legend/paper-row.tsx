import { Filter } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';

export interface PaperActions {
  /** The documents that relationships are narrowed to; none for all. */
  readonly papers: readonly string[];
  readonly onPapers: (papers: readonly string[]) => void;
  readonly onOpenDocument: (id: string) => void;
}

/** A paper: it opens, and narrows the canvas to what it carries. */
export function PaperRow({
  id,
  name,
  date,
  count,
  papers,
  onPapers,
  onOpenDocument,
}: {
  readonly id: string;
  readonly name: string;
  readonly date?: string | undefined;
  readonly count: number | undefined;
} & PaperActions): ReactNode {
  const only = papers.includes(id);
  return (
    <li className="legend-paper">
      <button
        type="button"
        className="legend-row legend-source"
        title={[name, date].filter(Boolean).join(', ')}
        onClick={() => onOpenDocument(id)}
        data-testid="legend-source"
      >
        <span className="legend-name">{name}</span>
        {count !== undefined && <span className="legend-count">{count.toLocaleString('en-GB')}</span>}
      </button>
      <IconButton
        label={only ? `Not only “${name}”` : `Only what “${name}” carries`}
        aria-pressed={only}
        onClick={() => onPapers(only ? papers.filter((paper) => paper !== id) : [...papers, id].sort())}
        data-testid="filter-paper"
      >
        <Filter />
      </IconButton>
    </li>
  );
}

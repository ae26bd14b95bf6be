import { Filter } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import { sayNodeDate } from '../../words/say-node.ts';
import type { heldDocuments } from './legend-counts.ts';

/** The papers that are held: each opens, and narrows the canvas to what it carries. */
export function PaperRows({
  held,
  papers,
  onPapers,
  onOpenDocument,
}: {
  readonly held: ReturnType<typeof heldDocuments>;
  /** The documents that relationships are narrowed to; none for all. */
  readonly papers: readonly string[];
  readonly onPapers: (papers: readonly string[]) => void;
  readonly onOpenDocument: (id: string) => void;
}): ReactNode {
  return (
    <ol>
      {held.map(({ node, quotations }) => {
        const only = papers.includes(node.id);
        return (
          <li key={node.id} className="legend-paper">
            <button
              type="button"
              className="legend-row legend-source"
              title={[node.name, sayNodeDate(node)].filter(Boolean).join(', ')}
              onClick={() => onOpenDocument(node.id)}
              data-testid="legend-source"
            >
              <span className="legend-name">{node.name}</span>
              {quotations !== undefined && (
                <span className="legend-count">{quotations.toLocaleString('en-GB')}</span>
              )}
            </button>
            <IconButton
              label={only ? `Not only “${node.name}”` : `Only what “${node.name}” carries`}
              aria-pressed={only}
              onClick={() =>
                onPapers(only ? papers.filter((paper) => paper !== node.id) : [...papers, node.id].sort())
              }
              data-testid="filter-paper"
            >
              <Filter />
            </IconButton>
          </li>
        );
      })}
    </ol>
  );
}

import type { ReactNode } from 'react';
import { sayNodeDate } from '../../words/say-node.ts';
import type { heldDocuments } from './legend-counts.ts';
import { PaperRow, type PaperActions } from './paper-row.tsx';

/** The papers that are held: each opens, and narrows the canvas to what it carries. */
export function PaperRows({
  held,
  ...actions
}: { readonly held: ReturnType<typeof heldDocuments> } & PaperActions): ReactNode {
  return (
    <ol>
      {held.map(({ node, quotations }) => (
        <PaperRow
          key={node.id}
          id={node.id}
          name={node.name}
          date={sayNodeDate(node)}
          count={quotations}
          {...actions}
        />
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { PartRead } from '../../graph/part-read.ts';
import { count } from '../../words/count.ts';

/** How much of the case is on the canvas, where that is not all of it. */
export function CutLines({ cut: { nodes, relationships } }: Pick<GraphResponse, 'cut'>): ReactNode {
  return (
    <>
      {nodes.shown < nodes.total && (
        <p className="legend-cut">
          {nodes.shown.toLocaleString('en-GB')} of {nodes.total.toLocaleString('en-GB')} shown,{' '}
          {nodes.orderedBy}
        </p>
      )}
      {relationships.shown < relationships.total && (
        <p className="legend-cut">
          {relationships.shown.toLocaleString('en-GB')} of {count(relationships.total, 'relationship')} shown,{' '}
          {relationships.orderedBy}
        </p>
      )}
    </>
  );
}

/** How many of the relationships that belong on the canvas are there, where they are more than come at once. */
export function PartReadLine({ partRead }: { readonly partRead: PartRead | null }): ReactNode {
  if (partRead === null) return null;
  const { read, total } = partRead;
  return (
    <p className="legend-cut" data-testid="part-read">
      {read.toLocaleString('en-GB')} of {count(total, 'relationship')} among these nodes were read: more do
      not come at once.
    </p>
  );
}

/** How many of the quotations were checked with the texts on this machine. */
export function CheckedLine({ counts: { evidence, checked } }: Pick<GraphResponse, 'counts'>): ReactNode {
  if (evidence === 0) return null;
  return (
    <p className="legend-cut" data-testid="legend-checked">
      {checked === evidence ? 'All ' : `${checked.toLocaleString('en-GB')} of `}
      {count(evidence, 'quotation')} checked word for word on this machine
    </p>
  );
}

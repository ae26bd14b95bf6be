import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { publishersOptions } from '../../api/read-publishers.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../words/count.ts';
import { sayKind, sayNodeDate } from '../../words/say-node.ts';
import { byPaper, type Paper } from './by-paper.ts';
import './side-by-side.css';

/** All papers behind a relationship in columns, each with its quotations in their sentences. */
export function SideBySide({
  sentence,
  evidence,
  documents,
  showEvidence,
  onClose,
}: {
  readonly sentence: string;
  readonly evidence: readonly WireEvidence[];
  readonly documents: readonly WireNode[];
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  const papers = byPaper(evidence, documents);
  return (
    <Dialog title={sentence} onClose={onClose}>
      <div className="side-by-side" data-testid="side-by-side" tabIndex={0} role="region" aria-label="Papers">
        {papers.map((paper) => (
          <Column key={paper.id} paper={paper} documents={documents} showEvidence={showEvidence} />
        ))}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose} data-testid="close-side-by-side">
          Close
        </button>
      </div>
    </Dialog>
  );
}

function Column({
  paper: { id, document, evidence },
  documents,
  showEvidence,
}: {
  readonly paper: Paper;
  readonly documents: readonly WireNode[];
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
}): ReactNode {
  const publishers = useQuery(publishersOptions(id)).data ?? [];
  const about = document === undefined ? [] : [sayKind(document), ...publishers, sayNodeDate(document)];
  return (
    <section className="paper" data-testid="paper">
      <h3>{document?.name ?? id}</h3>
      <p className="soft">
        {[...about, count(evidence.length, 'quotation')].filter((part) => part !== undefined).join(' · ')}
      </p>
      {evidence.map((item) => (
        <div key={item.id}>{showEvidence(item, documents)}</div>
      ))}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ArrowRight, Columns3, ListPlus } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { entityLabel } from '#core/model/labels';
import { STATUS_MEANING } from '#core/stance';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { relationshipOptions } from '../../api/read-relationship.ts';
import { Failed } from '../../ui/failed.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { count } from '../../words/count.ts';
import { relationshipFacts } from '../../words/relationship-facts.ts';
import { sayRelationship } from '../../words/say-relationship.ts';
import { sayFolds, sayIndependent } from './say-folds.ts';
import { SideBySide } from './side-by-side.tsx';
import './relationship-panel.css';

/** One relationship: its sentence, every quotation that carries it, and how far the sources are independent. */
export function RelationshipPanel({
  id,
  onOpenNode,
  nameOf,
  showEvidence,
  notes,
  onAddToList,
}: {
  readonly id: string;
  readonly onOpenNode: (id: string) => void;
  readonly nameOf: (id: string) => string | undefined;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
  /** The notes that are pinned to it. */
  readonly notes?: ReactNode;
  readonly onAddToList: () => void;
}): ReactNode {
  const [sideBySide, setSideBySide] = useState(false);
  const { data, error, refetch } = useQuery(relationshipOptions(id));
  const known = useMemo(
    () => new Map<string, string>(data?.documents.map((document) => [document.id, document.name])),
    [data],
  );
  if (error !== null) return <Failed error={error} onAgain={() => void refetch()} />;
  if (data === undefined)
    return <Skeleton label="Reading the evidence" lines={[30, 90, 64, 0, 100, 96, 50, 0, 100, 80]} />;

  const { relationship, start, end, evidence, documents, corroboration } = data;
  const papers = new Set(evidence.map(({ document }) => document)).size;
  const name = (of: string): string | undefined => known.get(of) ?? nameOf(of);

  return (
    <article className="relationship-panel">
      <header className="panel-title">
        <div className="ends">
          <End node={start} onOpenNode={onOpenNode} />
          <span
            className={relationship.type === 'CONTRADICTS' ? 'ends-words red' : 'ends-words'}
            title={relationship.type}
          >
            {sayRelationship(relationship, 'out')} <ArrowRight aria-hidden="true" />
          </span>
          <End node={end} onOpenNode={onOpenNode} />
        </div>
        <h2 className="relationship-sentence">{data.sentence}</h2>
      </header>
      <div className="standing">
        <StatusChip status={relationship.status} />
        <span>{STATUS_MEANING[relationship.status]}</span>
      </div>
      <FactList facts={relationshipFacts(relationship)} nameOf={nameOf} onOpenNode={onOpenNode} />
      {notes}
      <button type="button" className="quiet-button" onClick={onAddToList} data-testid="relationship-to-list">
        <ListPlus aria-hidden="true" /> Add to a list
      </button>
      <section className="group">
        <h3>What carries it · {count(evidence.length, 'quotation')}</h3>
        {evidence.length === 0 && (
          <p className="soft">
            {relationship.status === 'background'
              ? 'Nothing is quoted: every reader knows it, and no paper here says it.'
              : 'No quotation carries it yet.'}
          </p>
        )}
        {papers > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => setSideBySide(true)}
            data-testid="open-side-by-side"
          >
            <Columns3 aria-hidden="true" /> {count(papers, 'paper')} side by side
          </button>
        )}
        {evidence.map((item) => (
          <div key={item.id}>{showEvidence(item, documents)}</div>
        ))}
      </section>
      {evidence.length > 0 && (
        <section className="group">
          <h3>How many say so</h3>
          <p>{sayIndependent(corroboration)}</p>
          {sayFolds(corroboration, name).map((sentence) => (
            <p key={sentence} className="soft">
              {sentence}
            </p>
          ))}
        </section>
      )}
      {sideBySide && (
        <SideBySide
          sentence={data.sentence}
          evidence={evidence}
          documents={documents}
          showEvidence={showEvidence}
          onClose={() => setSideBySide(false)}
        />
      )}
    </article>
  );
}

function End({
  node,
  onOpenNode,
}: {
  readonly node: WireNode;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  const label = entityLabel(node.labels);
  return (
    <button type="button" className="end" onClick={() => onOpenNode(node.id)}>
      {label !== undefined && <LabelIcon label={label} />}
      <span style={label === undefined ? undefined : { color: `var(--label-${label.toLowerCase()}-text)` }}>
        {node.name}
      </span>
    </button>
  );
}

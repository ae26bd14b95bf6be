import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { entityLabel } from '#core/model/labels';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { documentOptions } from '../../api/read-document.ts';
import type { PassageAt } from '../../state/passage.ts';
import { Failed } from '../../ui/failed.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { count } from '../../words/count.ts';
import { languageOf } from '../../words/language-of.ts';
import { sayKind, sayNodeDate } from '../../words/say-node.ts';
import { inOrder, stepFrom, type Quoted } from './quotations.ts';
import { gapsBefore, markText, sayGap } from './mark-text.ts';
import './document-reader.css';

export interface DocumentReaderProps {
  readonly id: string;
  /** The quotation that is looked at. */
  readonly evidence: string | null;
  /** What was found in its text and is looked at, where no quotation is. */
  readonly passage: PassageAt | null;
  readonly onChooseEvidence: (id: string) => void;
  /** Opens what a quotation carries, a relationship or a node, with that quotation marked. */
  readonly onOpenCarried: (supports: string, evidence: string) => void;
  readonly onOpenNode: (id: string) => void;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
  /** The notes that are kept on it. */
  readonly notes?: ReactNode;
  /** The button that copies a quotation with its citation. */
  readonly showCitation?: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
}

/** A document with its quotations marked in its text; where the text is not here, the quotations in their order. */
export function DocumentReader(props: DocumentReaderProps): ReactNode {
  const { id, evidence, onChooseEvidence } = props;
  const { data, error, refetch } = useQuery(documentOptions(id));
  const quotations = useMemo(() => inOrder(data?.quotations ?? []), [data]);
  if (error !== null) return <Failed error={error} onAgain={() => void refetch()} />;
  if (data === undefined) {
    return (
      <Skeleton label="Opening the document" lines={[40, 86, 0, 100, 98, 94, 100, 62, 0, 100, 96, 99, 40]} />
    );
  }
  const { node, text, textMissing, documents } = data;
  const label = entityLabel(node.labels);
  const place = quotations.findIndex((quoted) => quoted.evidence.id === evidence);
  const current = quotations[place];
  const step = (by: 1 | -1): void => {
    const next = stepFrom(quotations, evidence, by);
    if (next !== undefined) onChooseEvidence(next);
  };
  return (
    <article className="reader" data-testid="document-reader">
      <header className="panel-title">
        <p className="panel-kind">
          {label !== undefined && <LabelIcon label={label} />}
          <span>{[sayKind(node), sayNodeDate(node)].filter(Boolean).join(' · ')}</span>
        </p>
        <h2>
          <button type="button" className="title-link" onClick={() => props.onOpenNode(node.id)}>
            {node.name}
          </button>
        </h2>
        <p className="soft">
          {quotations.length === 0
            ? 'Nothing is quoted from it.'
            : `${count(quotations.length, 'quotation')} from it ${quotations.length === 1 ? 'carries' : 'carry'} something in this case.`}
        </p>
      </header>
      {props.notes}
      {quotations.length > 0 && (
        <nav className="reader-steps" aria-label="Quotations">
          <IconButton
            label="The quotation before"
            aria-keyshortcuts="k"
            data-testid="previous-quotation"
            onClick={() => step(-1)}
          >
            <ChevronLeft />
          </IconButton>
          <span data-testid="quotation-place">
            {place < 0 ? `${quotations.length} marked` : `${place + 1} of ${quotations.length}`}
          </span>
          <IconButton
            label="The next quotation"
            aria-keyshortcuts="j"
            data-testid="next-quotation"
            onClick={() => step(1)}
          >
            <ChevronRight />
          </IconButton>
          {current !== undefined && props.showCitation?.(current.evidence, documents)}
          <p className="reader-carries" aria-live="polite">
            {current === undefined ? (
              <span className="soft">Choose a marked passage to see what it carries.</span>
            ) : (
              <Carried quoted={current} {...props} />
            )}
          </p>
        </nav>
      )}
      {text === null && (
        <Notice>
          {textMissing ?? 'The text is not on this machine.'}
          {quotations.length > 0 && ' Below are the quotations from it, in their order.'}
        </Notice>
      )}
      {text === null && quotations.length === 0 && (
        <button type="button" className="plain-link" onClick={() => props.onOpenNode(node.id)}>
          See what the sources say about it
        </button>
      )}
      {text === null && quotations.length > 0 && (
        <QuotationsInOrder quotations={quotations} documents={documents} {...props} />
      )}
      {text !== null && (
        <MarkedText
          text={text}
          language={languageOf(node)}
          quotations={quotations}
          evidence={evidence}
          passage={props.passage}
          onChooseEvidence={onChooseEvidence}
        />
      )}
    </article>
  );
}

function Carried({
  quoted,
  onOpenCarried,
}: Pick<DocumentReaderProps, 'onOpenCarried'> & { readonly quoted: Quoted }): ReactNode {
  const { carries, evidence } = quoted;
  return (
    <button
      type="button"
      className="plain-link"
      onClick={() => onOpenCarried(evidence.supports, evidence.id)}
    >
      {carries}
    </button>
  );
}

/** What was found, among the ids of what is quoted: no quotation is called so. */
const FOUND = 'found';

function MarkedText({
  text,
  language,
  quotations,
  evidence,
  passage,
  onChooseEvidence,
}: {
  readonly text: string;
  readonly language: string | undefined;
  readonly quotations: readonly Quoted[];
  readonly evidence: string | null;
  readonly passage: PassageAt | null;
  readonly onChooseEvidence: (id: string) => void;
}): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const pieces = useMemo(
    () =>
      markText(text, [
        ...quotations.map((quoted) => quoted.evidence),
        ...(passage === null ? [] : [{ id: FOUND, ...passage }]),
      ]),
    [text, quotations, passage],
  );
  const carried = useMemo(
    () => new Map<string, string>(quotations.map(({ evidence: its, carries }) => [its.id, carries])),
    [quotations],
  );
  useEffect(() => {
    if (evidence === null && passage === null) return;
    const looked = body.current?.querySelector(evidence === null ? '.found' : '.mark-current');
    looked?.scrollIntoView({ block: 'center' });
  }, [evidence, passage, pieces]);
  return (
    <div ref={body} className="reader-text" dir="auto" lang={language} data-testid="document-text">
      {pieces.map(({ start, text: words, ids: all }) => {
        const ids = all.filter((id) => id !== FOUND);
        const found = ids.length < all.length ? ' found' : '';
        if (ids.length === 0)
          return (
            <span key={start} className={found.trim() || undefined}>
              {words}
            </span>
          );
        // Between two quotations that a third spans there is nothing to press, and nothing to read aloud.
        if (words.trim() === '')
          return (
            <mark key={start} className={`mark${found}`}>
              {words}
            </mark>
          );
        const isCurrent = evidence !== null && ids.includes(evidence);
        // A second choice of the same passage goes on to the next thing that it carries.
        const next = ids[(evidence === null ? 0 : ids.indexOf(evidence) + 1) % ids.length] ?? ids[0];
        return (
          <mark
            key={start}
            className={`mark${isCurrent ? ' mark-current' : ''}${found}`}
            role="button"
            title={ids.map((id) => carried.get(id) ?? '').join('\n')}
            aria-current={isCurrent || undefined}
            tabIndex={0}
            onClick={() => next !== undefined && onChooseEvidence(next)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              if (next !== undefined) onChooseEvidence(next);
            }}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}

function QuotationsInOrder({
  quotations,
  documents,
  evidence,
  showEvidence,
  ...props
}: DocumentReaderProps & {
  readonly quotations: readonly Quoted[];
  readonly documents: readonly WireNode[];
}): ReactNode {
  const body = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (evidence !== null) body.current?.querySelector('.current')?.scrollIntoView({ block: 'center' });
  }, [evidence, quotations]);
  const gaps = gapsBefore(quotations.map((quoted) => quoted.evidence));
  return (
    <ol ref={body} className="reader-quotations">
      {quotations.map((quoted, place) => {
        const gap = gaps[place] ?? 0;
        return (
          <li key={quoted.evidence.id} className={quoted.evidence.id === evidence ? 'current' : undefined}>
            {gap > 0 && <p className="reader-gap">… {sayGap(gap)} not kept here …</p>}
            {showEvidence(quoted.evidence, documents)}
            <p className="reader-carries">
              <Carried quoted={quoted} {...props} />
            </p>
          </li>
        );
      })}
      <li className="reader-gap">… and what follows</li>
    </ol>
  );
}

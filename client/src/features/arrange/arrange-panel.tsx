import { Play, Square } from 'lucide-react';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Analysis, AnalysisResult } from '../../graph/analysis/analyse.ts';
import { EXPLAINED } from '../../graph/analysis/explain-measure.ts';
import type { PartRead } from '../../graph/part-read.ts';
import { LAYOUTS, SIZES, TINTS, type LayoutName, type SizeBy, type TintBy } from '../../state/board.ts';
import { showRest } from '../../ui/show-rest.ts';
import { useLate } from '../../ui/use-late.ts';
import { count } from '../../words/count.ts';
import { LAYOUT_WORDS, SIZE_WORDS, TINT_WORDS } from './arrange-words.ts';
import { outstanding, type OutstandingList } from './outstanding.ts';
import './arrange.css';

export interface ArrangePanelProps {
  readonly layout: LayoutName;
  readonly sizeBy: SizeBy;
  readonly tintBy: TintBy;
  /** From 0 to 1 while forces are at work; null otherwise. */
  readonly share: number | null;
  readonly failed: string | null;
  readonly results: ReadonlyMap<Analysis, AnalysisResult>;
  readonly working: { readonly analysis: Analysis; readonly share: number } | null;
  /** What the list of those who stand out is asked of. */
  readonly listed: Analysis | null;
  /** How many of the relationships that belong on the canvas were read; null for all. */
  readonly partRead: PartRead | null;
  readonly nameOf: (id: string) => string | undefined;
  /** A relationship of the canvas as a sentence. */
  readonly sayRelationship: (id: string) => string | undefined;
  /** How many pairs of nodes have their parallel relationships drawn apart. */
  readonly unfolded: number;
  readonly onFold: () => void;
  readonly onUnfold: () => void;
  readonly onLayout: (layout: LayoutName) => void;
  readonly onStop: () => void;
  readonly onSize: (by: SizeBy) => void;
  readonly onTint: (by: TintBy) => void;
  readonly onList: (analysis: Analysis | null) => void;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
}

const LISTED: readonly Analysis[] = [
  'degree',
  'betweenness',
  'pagerank',
  'communities',
  'components',
  'bridges',
];

/** How the canvas is laid out, what sizes and colours tell, and who stands out: each said in a sentence. */
export function ArrangePanel(props: ArrangePanelProps): ReactNode {
  const { layout, share, failed, working, listed } = props;
  const id = useId();
  const late = useLate(working !== null);
  return (
    <details className="arrange" data-testid="arrange">
      <summary>Layout, size and colour</summary>
      <label className="labelled">
        <span>Layout</span>
        <select
          className="field"
          value={layout}
          aria-describedby={`${id}-layout`}
          onChange={(event) => props.onLayout(LAYOUTS.find((each) => each === event.target.value) ?? 'case')}
          data-testid="layout-choice"
        >
          {LAYOUTS.map((each) => (
            <option key={each} value={each}>
              {LAYOUT_WORDS[each].name}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}-layout`} className="arrange-means">
        {LAYOUT_WORDS[layout].means}
      </p>
      {share === null ? (
        layout === 'force' && (
          <button type="button" className="button" onClick={() => props.onLayout('force')}>
            <Play aria-hidden="true" /> Go on
          </button>
        )
      ) : (
        <p className="arrange-working">
          <progress value={share} aria-label="Layout" />
          <button type="button" className="button" onClick={props.onStop} data-testid="stop-layout">
            <Square aria-hidden="true" /> Stop
          </button>
        </p>
      )}
      {failed !== null && <p role="alert">{failed}</p>}

      <div className="arrange-folds" role="group" aria-label="Parallel relationships">
        <span>Parallel relationships</span>
        <button
          type="button"
          className="button"
          disabled={props.unfolded === 0}
          onClick={props.onFold}
          data-testid="fold-all"
        >
          Fold
        </button>
        <button type="button" className="button" onClick={props.onUnfold} data-testid="unfold-all">
          Unfold
        </button>
      </div>
      <p className="arrange-means">
        Three or more between the same two nodes are one arrow with their number
        {props.unfolded === 0 ? '.' : `; ${count(props.unfolded, 'pair')} unfolded.`}
      </p>

      <label className="labelled">
        <span>Discs are sized by</span>
        <select
          className="field"
          value={props.sizeBy}
          onChange={(event) => props.onSize(SIZES.find((each) => each === event.target.value) ?? 'degree')}
          data-testid="size-choice"
        >
          {SIZES.map((each) => (
            <option key={each} value={each}>
              {SIZE_WORDS[each].name}
            </option>
          ))}
        </select>
      </label>
      <p className="arrange-means">{SIZE_WORDS[props.sizeBy].means}</p>

      <label className="labelled">
        <span>Discs are coloured by</span>
        <select
          className="field"
          value={props.tintBy}
          onChange={(event) => props.onTint(TINTS.find((each) => each === event.target.value) ?? 'kind')}
          data-testid="tint-choice"
        >
          {TINTS.map((each) => (
            <option key={each} value={each}>
              {TINT_WORDS[each].name}
            </option>
          ))}
        </select>
      </label>
      <p className="arrange-means">{TINT_WORDS[props.tintBy].means}</p>

      <label className="labelled">
        <span>Who stands out</span>
        <select
          className="field"
          value={listed ?? ''}
          onChange={(event) =>
            props.onList(LISTED.find((analysis) => analysis === event.target.value) ?? null)
          }
          data-testid="list-choice"
        >
          <option value="">choose a measure</option>
          {LISTED.map((analysis) => (
            <option key={analysis} value={analysis}>
              {EXPLAINED[analysis].name}
            </option>
          ))}
        </select>
      </label>
      {listed !== null && <p className="arrange-means">{EXPLAINED[listed].means}</p>}
      {props.partRead !== null && isAnalysed(props) && (
        <p className="arrange-means" data-testid="analysed-in-part">
          This is worked out from {props.partRead.read.toLocaleString('en-GB')} of{' '}
          {count(props.partRead.total, 'relationship')}: the others were not read.
        </p>
      )}
      {late && working !== null && (
        <p className="arrange-working">
          <progress value={working.share} aria-label={EXPLAINED[working.analysis].name} />
        </p>
      )}
      {listed !== null && <Outstanding {...props} listed={listed} />}
    </details>
  );
}

/** Whether sizes, colours or the list stand on what joins the nodes of the canvas. */
function isAnalysed({
  sizeBy,
  tintBy,
  listed,
}: Pick<ArrangePanelProps, 'sizeBy' | 'tintBy' | 'listed'>): boolean {
  return listed !== null || tintBy !== 'kind' || sizeBy === 'betweenness' || sizeBy === 'pagerank';
}

function Outstanding({
  results,
  listed,
  nameOf,
  sayRelationship,
  ...opening
}: ArrangePanelProps & { readonly listed: Analysis }): ReactNode {
  const result = results.get(listed);
  const found = useMemo(
    () =>
      result &&
      outstanding(result, {
        node: (id) => nameOf(id) ?? id,
        relationship: (id) => sayRelationship(id) ?? id,
      }),
    [result, nameOf, sayRelationship],
  );
  if (found === undefined) return null;
  return (
    <>
      {found.said !== undefined && <p className="arrange-means">{found.said}</p>}
      <div data-testid="outstanding">
        {found.lists.map((list) => (
          <Rows key={`${listed} ${list.caption ?? ''}`} {...list} {...opening} />
        ))}
      </div>
    </>
  );
}

const FIRST = 12;
const MORE = 100;

/** The first of a list, and what shows more of it. */
function Rows({
  caption,
  rows,
  onOpenNode,
  onOpenRelationship,
}: OutstandingList & Pick<ArrangePanelProps, 'onOpenNode' | 'onOpenRelationship'>): ReactNode {
  const [most, setMost] = useState(FIRST);
  const list = useRef<HTMLOListElement>(null);
  const left = rows.length - most;
  return (
    <>
      {caption !== undefined && <p className="arrange-means">{caption}</p>}
      <ol className="arrange-list" ref={list} aria-label={caption}>
        {rows.slice(0, most).map(({ kind, id, name, value }) => (
          <li key={id}>
            <button
              type="button"
              className="legend-row"
              onClick={() => (kind === 'node' ? onOpenNode : onOpenRelationship)(id)}
            >
              <span className="legend-name">{name}</span>
              <span className="legend-count">{value}</span>
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className="arrange-means">
          {most.toLocaleString('en-GB')} of {rows.length.toLocaleString('en-GB')} shown.{' '}
          <button
            type="button"
            className="quiet-button"
            onClick={() => showRest(list.current?.lastElementChild, () => setMost(most + MORE))}
          >
            Show {Math.min(left, MORE).toLocaleString('en-GB')} more
          </button>
        </p>
      )}
    </>
  );
}

import { Check, ChevronDown, Copy, Download } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { CypherResponse, CypherSchemaResponse } from '#core/wire/cypher';
import { announce } from '../../state/announcer.ts';
import { RESULT_VIEWS, type CanvasShare, type ResultView } from '../../state/cypher-place.ts';
import { download } from '../../ui/download.ts';
import { useCopied } from '../../ui/use-copied.ts';
import { useLate } from '../../ui/use-late.ts';
import { count } from '../../words/count.ts';
import type { Opening } from './cell-view.tsx';
import { moreRows } from './more-rows.ts';
import { ResultGraph } from './result-graph.tsx';
import { ResultPlan } from './result-plan.tsx';
import { ResultTable } from './result-table.tsx';
import type { Run, SaidFailure } from './runs.ts';
import './result-pane.css';

const ResultJson = lazy(() => import('./result-json.tsx').then((m) => ({ default: m.ResultJson })));

export interface ResultPaneProps extends Opening {
  readonly run: Run | undefined;
  readonly view: ResultView;
  readonly share: CanvasShare;
  readonly covered: boolean;
  readonly schema: CypherSchemaResponse | undefined;
  readonly onView: (view: ResultView) => void;
  readonly onShare: (share: CanvasShare) => void;
  readonly onUncover: () => void;
  readonly onMoreRows: (most: number) => void;
  readonly onGoTo: (line: number, column: number) => void;
}

const VIEW_WORDS: Readonly<Record<ResultView, string>> = {
  table: 'Table',
  graph: 'Graph',
  json: 'JSON',
  plan: 'Plan',
};

/** What a run came to: how long it took and what was cut, in one of four views. */
export function ResultPane(props: ResultPaneProps): ReactNode {
  const { run, view, onView } = props;
  return (
    <section className="result" aria-label="Result">
      <header className="result-head">
        <div role="tablist" aria-label="View" className="result-views">
          {RESULT_VIEWS.map((each, place) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`result-tab-${each}`}
              aria-selected={each === view}
              aria-controls="result-body"
              tabIndex={each === view ? 0 : -1}
              onClick={() => onView(each)}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const next = RESULT_VIEWS.at((place + by) % RESULT_VIEWS.length);
                if (by === 0 || next === undefined) return;
                event.preventDefault();
                onView(next);
                document.getElementById(`result-tab-${next}`)?.focus();
              }}
              data-testid={`view-${each}`}
            >
              {VIEW_WORDS[each]}
            </button>
          ))}
        </div>
        <Status {...props} />
        {run?.kind === 'rows' && view !== 'plan' && <Export answer={run.answer} />}
      </header>
      <div className="result-body" id="result-body" role="tabpanel" aria-labelledby={`result-tab-${view}`}>
        <Body {...props} />
      </div>
    </section>
  );
}

function Body(props: ResultPaneProps): ReactNode {
  const { run, view } = props;
  if (run === undefined) {
    return (
      <p className="result-note">
        {view === 'plan'
          ? 'Press Explain to see how the engine would run this.'
          : 'Press Run, or Ctrl+Enter.'}
      </p>
    );
  }
  switch (run.kind) {
    case 'running':
      return <p className="result-note result-waits">Waiting for the engine.</p>;
    case 'stopped':
      return <p className="result-note">Stopped. Nothing was changed; run it again when you like.</p>;
    case 'failed':
      return <Refused failure={run.failure} onGoTo={props.onGoTo} />;
    case 'plan':
      return <ResultPlan answer={run.answer} />;
    case 'rows':
      return <Rows key={run.number} {...props} answer={run.answer} />;
    default:
      return run satisfies never;
  }
}

function Rows({ answer, view, ...props }: ResultPaneProps & { readonly answer: CypherResponse }): ReactNode {
  switch (view) {
    case 'table':
      return (
        <ResultTable
          answer={answer}
          onOpenNode={props.onOpenNode}
          onOpenRelationship={props.onOpenRelationship}
        />
      );
    case 'graph':
      return (
        <ResultGraph
          graph={answer.graph}
          share={props.share}
          covered={props.covered}
          onShare={props.onShare}
          onUncover={props.onUncover}
          onOpenNode={props.onOpenNode}
        />
      );
    case 'json':
      return (
        <Suspense fallback={null}>
          <ResultJson answer={answer} />
        </Suspense>
      );
    case 'plan':
      return null;
    default:
      return view satisfies never;
  }
}

function Refused({
  failure,
  onGoTo,
}: {
  readonly failure: SaidFailure;
  readonly onGoTo: (line: number, column: number) => void;
}): ReactNode {
  const { message, place } = failure;
  return (
    <div className="result-refused" role="alert" data-testid="cypher-error">
      {place !== undefined && (
        <button type="button" className="plain-link" onClick={() => onGoTo(place.line, place.column)}>
          Line {place.line}, column {place.column}
        </button>
      )}
      <p>{message}</p>
    </div>
  );
}

function Status({ run, view, schema, onMoreRows }: ResultPaneProps): ReactNode {
  const more =
    run?.kind === 'rows' && schema !== undefined
      ? moreRows(run.answer, run.asking.rows, schema.limits)
      : undefined;
  return (
    <div className="result-status" data-testid="cypher-status" data-state={run?.kind ?? 'none'}>
      {run?.kind === 'running' && <Clock since={run.since} />}
      {run?.kind === 'stopped' && <span>Stopped</span>}
      {run?.kind === 'failed' && <span>Refused</span>}
      {run?.kind === 'rows' && (
        <>
          <span>
            {count(run.answer.rows.length, 'row')} · {sayTime(run.answer.milliseconds)}
          </span>
          {run.answer.truncated && (
            <span className="result-cut">
              cut at {run.answer.rows.length.toLocaleString('en-GB')}
              {run.answer.rows.length < run.asking.rows && ': no answer is larger'}
              {more !== undefined && (
                <button
                  type="button"
                  className="plain-link"
                  onClick={() => onMoreRows(more)}
                  data-testid="more-rows"
                >
                  show up to {more.toLocaleString('en-GB')}
                </button>
              )}
            </span>
          )}
        </>
      )}
      {run?.kind === 'plan' && view === 'plan' && <span>{sayTime(run.answer.milliseconds)}</span>}
      {schema !== undefined && (run?.kind === 'rows' || run?.kind === 'plan') && <Engine schema={schema} />}
    </div>
  );
}

/** Which engine answered, and on a click where its Cypher differs from Neo4j's. */
function Engine({ schema }: { readonly schema: CypherSchemaResponse }): ReactNode {
  const element = useRef<HTMLDetailsElement>(null);
  useCloseOutside(element);
  const { engine, differences } = schema;
  if (differences.length === 0) return <span>{engine.name}</span>;
  return (
    <details ref={element} className="unfold">
      <summary>
        {engine.kind === 'embedded' ? 'embedded engine' : engine.name} <ChevronDown aria-hidden="true" />
      </summary>
      <div className="unfolded">
        <p>The {engine.name} answered. Where its Cypher differs from Neo4j’s:</p>
        <ul>
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Clock({ since }: { readonly since: number }): ReactNode {
  const late = useLate(true);
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(performance.now()), 100);
    return () => window.clearInterval(timer);
  }, []);
  return late && <span role="timer">Running, {Math.max(0, (now - since) / 1000).toFixed(1)} s</span>;
}

function sayTime(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}

function Export({ answer }: { readonly answer: CypherResponse }): ReactNode {
  const element = useRef<HTMLDetailsElement>(null);
  const [copied, copy] = useCopied();
  useCloseOutside(element);
  const save = async (form: 'csv' | 'raw' | 'json'): Promise<void> => {
    element.current?.removeAttribute('open');
    const { asCsv, asJson } = await import('./export-result.ts');
    if (form === 'json') download('whoknew-cypher.json', 'application/json', asJson(answer));
    else download('whoknew-cypher.csv', 'text/csv', asCsv(answer, form === 'csv' ? 'safe' : 'raw'));
    announce('The file was made.');
  };
  const copyJson = async (): Promise<void> => {
    const { asJson } = await import('./export-result.ts');
    copy(asJson(answer), 'The rows were copied as JSON.');
  };
  return (
    <details ref={element} className="unfold unfold-left">
      <summary data-testid="export">
        <Download aria-hidden="true" /> Export
      </summary>
      <div className="unfolded unfolded-menu">
        <button type="button" onClick={() => void save('csv')} data-testid="export-csv">
          <Download aria-hidden="true" />
          <span>
            CSV, for spreadsheets <small>what looks like a formula is made harmless</small>
          </span>
        </button>
        <button type="button" onClick={() => void save('raw')} data-testid="export-raw">
          <Download aria-hidden="true" />
          <span>
            CSV, raw <small>every text as it is, for machines</small>
          </span>
        </button>
        <button type="button" onClick={() => void save('json')} data-testid="export-json">
          <Download aria-hidden="true" /> <span>JSON</span>
        </button>
        <button type="button" onClick={() => void copyJson()}>
          {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}{' '}
          <span>{copied ? 'Copied' : 'Copy as JSON'}</span>
        </button>
      </div>
    </details>
  );
}

/** What unfolds folds again with Esc, and with a press elsewhere. */
function useCloseOutside(element: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const details = element.current;
    if (details === null) return undefined;
    const pressed = (event: Event): void => {
      if (details.open && event.target instanceof Node && !details.contains(event.target))
        details.open = false;
    };
    const escaped = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !details.open) return;
      event.preventDefault();
      event.stopPropagation();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', pressed);
    details.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      details.removeEventListener('keydown', escaped);
    };
  }, [element]);
}

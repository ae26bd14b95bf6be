import { useCallback, useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { ChangeResponse, CypherSchemaResponse } from '#core/wire/cypher';
import type { CypherPlace } from '../../state/cypher-place.ts';
import { sayChanges } from '../../words/say-changes.ts';
import { CypherEditor, type EditorHandle, type PlacedProblem } from './cypher-editor.tsx';
import { changeDesk, leaveOverwritten, takeBackOverwritten, useOverwritten, withDraft } from './desk.ts';
import type { CypherLanguage } from './language-client.ts';
import { ParameterFields } from './parameter-fields.tsx';
import { QueryProblems } from './query-problems.tsx';
import { QueryTools } from './query-tools.tsx';
import type { Queries } from './use-queries.ts';

/** The query in front: what can be done with it, its text with what is wrong in it, and its parameters. */
export function QueryPane({
  queries,
  place,
  schema,
  writes,
  changed,
  editor,
  language,
  onRun,
  onStop,
  onSave,
  onWrite,
}: {
  readonly queries: Queries;
  readonly place: CypherPlace;
  readonly schema: CypherSchemaResponse | undefined;
  /** Whether it may change the case. */
  readonly writes: boolean;
  /** What it did change, just now. */
  readonly changed: ChangeResponse | null;
  readonly editor: RefObject<EditorHandle | null>;
  /** Null until it is there. */
  readonly language: CypherLanguage | null;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onSave: () => void;
  readonly onWrite: (on: boolean) => void;
}): ReactNode {
  const { tab, run, trouble, parameters } = queries;
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const overwritten = useOverwritten((all) => tab.id in all);
  const type = useCallback(
    (id: string, query: string) => changeDesk((now) => withDraft(now, id, { query })),
    [],
  );
  const refused = useMemo(
    () => (run?.kind === 'failed' ? { text: run.asking.request.query, failure: run.failure } : undefined),
    [run],
  );
  return (
    <>
      <QueryTools
        run={run}
        linked={queries.linked}
        what={place.view === 'plan' ? 'Explain' : writes ? 'Preview' : 'Run'}
        schema={schema}
        empty={tab.query.trim() === ''}
        writes={writes}
        onRun={onRun}
        onStop={onStop}
        onSave={onSave}
        onWrite={onWrite}
      />
      {schema?.reading === false && (
        <p className="query-trouble" role="alert">
          This database does not refuse writes where only reading is asked for, so own Cypher is off.
        </p>
      )}
      {trouble !== null && (
        <p className="query-trouble" role="alert">
          {trouble}
        </p>
      )}
      {overwritten && (
        <p className="query-trouble query-overwritten" role="status" data-testid="overwritten">
          This query was changed in another window.
          <button type="button" className="plain-link" onClick={() => takeBackOverwritten(tab.id)}>
            Take back what was here
          </button>
          <button type="button" className="plain-link" onClick={() => leaveOverwritten(tab.id)}>
            Leave it so
          </button>
        </p>
      )}
      {changed !== null && (
        <p className="query-trouble" role="status" data-testid="change-note">
          Done: it {sayChanges(changed.changes)}. The journal keeps it as <code>{changed.change}</code>.
        </p>
      )}
      {language !== null && (
        <CypherEditor
          tab={tab.id}
          text={tab.query}
          language={language}
          refused={refused}
          onChange={type}
          onRun={onRun}
          onProblems={setProblems}
          handle={editor}
        />
      )}
      <QueryProblems problems={problems} onGoTo={(line, column) => editor.current?.goTo(line, column)} />
      {parameters.length > 0 && (
        <ParameterFields parameters={parameters} checked={queries.tried} onChange={queries.changeParameter} />
      )}
    </>
  );
}

import { Link2, Save } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CypherSchemaResponse } from '#core/wire/cypher';
import { RunButton } from './run-button.tsx';
import type { Run } from './runs.ts';

/** What can be done with a query: run it, save it, and let it change the case where that is allowed. */
export function QueryTools({
  run,
  linked,
  what,
  schema,
  empty,
  writes,
  onRun,
  onStop,
  onSave,
  onWrite,
}: {
  readonly run: Run | undefined;
  /** Whether a link can tell what was run. */
  readonly linked: boolean;
  readonly what: 'Run' | 'Explain' | 'Preview';
  readonly schema: CypherSchemaResponse | undefined;
  readonly empty: boolean;
  readonly writes: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onSave: () => void;
  readonly onWrite: (on: boolean) => void;
}): ReactNode {
  const running = run?.kind === 'running';
  return (
    <div className="query-tools">
      <RunButton
        running={running}
        what={what}
        disabled={schema?.reading === false}
        onRun={onRun}
        onStop={onStop}
      />
      <button
        type="button"
        className="quiet-button"
        disabled={empty}
        onClick={onSave}
        data-testid="save-cypher"
      >
        <Save aria-hidden="true" /> Save
      </button>
      {schema?.writing === true && (
        <label className="write-switch">
          <input
            type="checkbox"
            role="switch"
            checked={writes}
            aria-checked={writes}
            onChange={(event) => onWrite(event.target.checked)}
            data-testid="write-switch"
          />
          Write
        </label>
      )}
      {run !== undefined && !linked && !running && (
        <span className="query-hint" title="Too long for a link: save it to get one">
          <Link2 aria-hidden="true" /> Too long for a link: save it to get one
        </span>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { PlacedProblem } from './cypher-editor.tsx';

/** What is wrong with the text, the first of it in a line that is always there: nothing jumps while one types. */
export function QueryProblems({
  problems,
  onGoTo,
}: {
  readonly problems: readonly PlacedProblem[];
  readonly onGoTo: (line: number, column: number) => void;
}): ReactNode {
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  const more = problems.length - 1;
  return (
    <div className="query-problems" data-testid="cypher-problems">
      {first === undefined ? (
        <span className="soft">Esc, then Tab, leaves the editor</span>
      ) : (
        <button
          type="button"
          data-severity={first.severity}
          title={first.message}
          onClick={() => onGoTo(first.line, first.column)}
        >
          <b>
            Line {first.line}, column {first.column}
          </b>{' '}
          {first.message}
          {more > 0 && <span className="soft"> and {more} more</span>}
        </button>
      )}
    </div>
  );
}

import type { Column } from '@tanstack/react-table';
import { Columns3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { count } from '../../words/count.ts';

/** What stands above a table: the words it is filtered by, how many rows that leaves, and which columns it has. */
export function DataTableBar<Row>({
  one,
  words,
  onWords,
  shown,
  all,
  columns,
}: {
  /** `node`, `relationship`: for counts. */
  readonly one: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly shown: number;
  readonly all: number;
  readonly columns: readonly Column<Row>[];
}): ReactNode {
  return (
    <div className="data-table-bar">
      <input
        className="field"
        type="search"
        value={words}
        aria-label={`Find in these ${one}s`}
        placeholder={`Find in these ${one}s`}
        onChange={(event) => onWords(event.target.value)}
        data-testid="table-words"
      />
      <span className="soft" data-testid="table-count" role="status">
        {shown === all ? count(all, one) : `${shown.toLocaleString('en-GB')} of ${count(all, one)}`}
      </span>
      <details className="data-table-columns">
        <summary className="quiet-button">
          <Columns3 aria-hidden="true" /> Columns
        </summary>
        <div>
          {columns.map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                checked={column.getIsVisible()}
                disabled={!column.getCanHide()}
                onChange={column.getToggleVisibilityHandler()}
              />{' '}
              {String(column.columnDef.header)}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

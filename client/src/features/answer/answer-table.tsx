import type { ReactNode } from 'react';
import { sayWhen } from '#core/date/say-when';
import { labelOfId } from '#core/model/labels';
import type { Answer, Cell } from '#core/wire/question';
import { count } from '../../words/count.ts';

/** The answer's rows as they came from the graph. */
export function AnswerTable({
  answer,
  onOpenNode,
}: {
  readonly answer: Answer;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  if (answer.rows.length === 0) return <p className="soft">There are no rows: nothing was found.</p>;
  return (
    <div className="answer-table">
      <table>
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, place) => (
            <tr key={place}>
              {row.cells.map((cell, column) => (
                <td key={column}>
                  <CellView cell={cell} onOpenNode={onOpenNode} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{count(answer.rows.length, 'row')}</p>
    </div>
  );
}

function CellView({
  cell,
  onOpenNode,
}: {
  readonly cell: Cell;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  if (cell === null) return <span className="soft">–</span>;
  if (typeof cell === 'number') return cell.toLocaleString('en-GB');
  // A date is said in words; any other text stays as it is.
  if (typeof cell === 'string') return sayWhen(cell);
  const label = labelOfId(cell.id);
  return (
    <button
      type="button"
      className="entity-link"
      style={label === undefined ? undefined : { color: `var(--label-${label.toLowerCase()}-text)` }}
      onClick={() => onOpenNode(cell.id)}
    >
      {cell.name}
    </button>
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { CypherResponse } from '#core/wire/cypher';
import { rowObject } from './row-object.ts';
import './result-json.css';

const LINE = 19;

/** The rows as JSON, an object a row: each is printed when it comes into sight. */
export function ResultJson({
  answer,
}: {
  readonly answer: Pick<CypherResponse, 'columns' | 'rows'>;
}): ReactNode {
  const { columns, rows } = answer;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by what it gives
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE * (columns.length + 2),
    overscan: 4,
  });
  return (
    <div
      ref={scroller}
      className="result-json"
      tabIndex={0}
      role="region"
      aria-label="The result as JSON"
      data-testid="cypher-json"
    >
      <div style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <pre
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
          >
            {JSON.stringify(rowObject(columns, rows[index] ?? []), null, 2)}
            {index < rows.length - 1 && ','}
          </pre>
        ))}
      </div>
      {rows.length === 0 && <p className="result-note">[]</p>}
    </div>
  );
}

import { useQueries } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { nodeOptions } from '../../api/read-node.ts';
import { showRest } from '../../ui/show-rest.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import type { carryingPapers } from './legend-counts.ts';
import { PaperRow, type PaperActions } from './paper-row.tsx';

const FIRST = 8;
const MORE = 12;

/** The papers that carry what is on the canvas of a large case. What each is called is read once its row is shown. */
export function CarryingPapers({
  carrying,
  ...actions
}: { readonly carrying: ReturnType<typeof carryingPapers> } & PaperActions): ReactNode {
  // Those that relationships are narrowed to can be taken off, however many they are.
  const [more, setMore] = useState(0);
  const most = Math.max(FIRST, actions.papers.length) + more;
  const shown = carrying.slice(0, most);
  const list = useRef<HTMLOListElement>(null);
  const nodes = useQueries({
    queries: shown.map(({ id }) => nodeOptions(id)),
    combine: (results) => results.map(({ data }) => data?.node),
  });
  const left = carrying.length - shown.length;
  return (
    <>
      <ol ref={list}>
        {shown.map(({ id, count }, place) => {
          const node = nodes[place];
          return (
            <PaperRow
              key={id}
              id={id}
              name={node?.name ?? id}
              date={node && sayNodeDate(node)}
              count={count}
              {...actions}
            />
          );
        })}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => showRest(list.current?.lastElementChild, () => setMore(more + MORE))}
        >
          Show {Math.min(left, MORE).toLocaleString('en-GB')} more
        </button>
      )}
    </>
  );
}

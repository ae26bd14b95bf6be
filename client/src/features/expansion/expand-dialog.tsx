import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { verbOf } from '#core/relationship-sentence';
import { withinSentence } from '#core/within-sentence';
import { neighbourhoodOptions, type NeighbourhoodAsked } from '../../api/read-neighbourhood.ts';
import { nodeOptions } from '../../api/read-node.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../words/count.ts';
import { howMany, keyOf, newcomersOf, takeInTurn, type Expansion, type Way } from './newcomers.ts';
import './expand-dialog.css';

const USUAL = 25;
const ORDERS = [
  ['most-connected', 'Most connected'],
  ['least-connected', 'Least connected'],
  ['latest', 'Latest'],
] as const;

/** What of many neighbours comes onto the canvas: through which types and directions, which first, and how many. */
export function ExpandDialog({
  ids,
  nameOf,
  isHere,
  room,
  onExpand,
  onClose,
}: {
  /** The nodes that are expanded. */
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string | undefined;
  readonly isHere: (id: string) => boolean;
  /** How many more nodes the canvas takes. */
  readonly room: number;
  readonly onExpand: (expansions: readonly Expansion[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const waysId = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState<(typeof ORDERS)[number][0]>('most-connected');
  const [typed, setTyped] = useState(String(USUAL));
  const details = useQueries({ queries: ids.map((id) => nodeOptions(id)) });
  const ways = mergeWays(details.flatMap(({ data }) => data?.counts ?? []));
  const chosen = ways.filter((way) => !left.has(keyOf(way)));
  const through = new Set(chosen.map(keyOf));
  const asked = askFor(chosen, ways, order);
  const found = useQueries({
    queries: ids.map((id) => ({ ...neighbourhoodOptions(id, asked), placeholderData: keepPreviousData })),
  });
  const newcomers = ids.map((id, place) => {
    const data = found[place]?.data;
    return { of: id, ids: data === undefined ? [] : newcomersOf(id, data, isHere, through) };
  });
  const total = howMany(newcomers);
  const cuts = found.flatMap(({ data }) =>
    data !== undefined && data.cut.shown < data.cut.total ? [data.cut] : [],
  );
  const wanted = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const most = Math.min(wanted, room);
  const coming = Number.isNaN(most) ? [] : takeInTurn(newcomers, most);
  const many = howMany(coming);
  const failure = [...details, ...found].find(({ error }) => error !== null)?.error;
  const waiting = found.some(({ data, isPlaceholderData }) => data === undefined || isPlaceholderData);
  const [first] = ids;
  const name =
    ids.length === 1 && first !== undefined
      ? withinSentence(first, nameOf(first) ?? first)
      : count(ids.length, 'node');

  return (
    <Dialog title={`Expand ${name}`} onClose={onClose}>
      <form
        data-testid="expand-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (many > 0 && !waiting) onExpand(coming);
        }}
      >
        <div className="expand-ways" role="group" aria-labelledby={waysId}>
          <div className="expand-head">
            <span id={waysId}>Along which relationships</span>
            <button type="button" className="plain-link" onClick={() => setLeft(new Set())}>
              All
            </button>
            <button type="button" className="plain-link" onClick={() => setLeft(new Set(ways.map(keyOf)))}>
              None
            </button>
          </div>
          <ul>
            {ways.map((way) => (
              <li key={keyOf(way)}>
                <label className="expand-way">
                  <input
                    type="checkbox"
                    checked={!left.has(keyOf(way))}
                    onChange={() => setLeft(toggled(left, keyOf(way)))}
                  />
                  <span>
                    {verbOf({ type: way.type, properties: {} }, way.direction === 'out' ? 'start' : 'end')}
                  </span>
                  <span className="soft">{way.neighbours.toLocaleString('en-GB')}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
        <fieldset className="expand-order">
          <legend>Which come first</legend>
          {ORDERS.map(([value, words]) => (
            <label key={value} className="expand-way">
              <input type="radio" name="order" checked={order === value} onChange={() => setOrder(value)} />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <label className="labelled expand-most">
          At most so many nodes
          <input
            className="field"
            inputMode="numeric"
            data-first
            value={typed}
            aria-invalid={!(wanted >= 1)}
            onChange={(event) => setTyped(event.target.value)}
            data-testid="expand-most"
          />
        </label>
        <p role="status" className="expand-says" data-testid="expand-says">
          {failure !== undefined && failure !== null
            ? failure.message
            : waiting
              ? 'Counting …'
              : !(wanted >= 1)
                ? 'Say in digits how many may come, 1 at least.'
                : say(many, total, chosen.length)}
          {cuts.length > 0 && !waiting && (
            <span className="soft">
              {' '}
              {cuts
                .map(
                  (cut) =>
                    `${cut.shown.toLocaleString('en-GB')} of ${count(cut.total, 'relationship')} were looked at, ${cut.orderedBy}.`,
                )
                .join(' ')}
            </span>
          )}
          {wanted > room && (
            <span className="soft">
              {' '}
              The canvas takes {count(room, 'more node', 'more nodes')}; hide some first.
            </span>
          )}
        </p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            Leave it
          </button>
          <button
            type="submit"
            className="button button-main"
            disabled={many === 0 || waiting}
            data-testid="expand-now"
          >
            {many > 0 ? `Bring ${count(many, 'node')}` : 'Bring nodes'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function say(coming: number, total: number, ways: number): string {
  if (ways === 0) return 'Choose a relationship at least.';
  if (total === 0) return 'All that these lead to is on the canvas already.';
  return coming === total
    ? `${count(total, 'new node')} would come: all there are.`
    : `${coming.toLocaleString('en-GB')} of ${count(total, 'new node')} would come.`;
}

interface CountedWay extends Way {
  readonly neighbours: number;
}

/** The ways of all nodes together, in the model's order. */
function mergeWays(counts: readonly CountedWay[]): readonly CountedWay[] {
  const merged = new Map<string, CountedWay>();
  for (const { type, direction, neighbours } of counts) {
    const key = keyOf({ type, direction });
    merged.set(key, { type, direction, neighbours: (merged.get(key)?.neighbours ?? 0) + neighbours });
  }
  const rank = ({ type }: Way): number => (RELATIONSHIP_TYPE_NAMES as readonly string[]).indexOf(type);
  return [...merged.values()].sort((a, b) => rank(a) - rank(b) || (a.direction < b.direction ? 1 : -1));
}

/** The server cuts by types and one direction; what is finer than that is left out here. */
function askFor(
  chosen: readonly Way[],
  all: readonly Way[],
  order: NeighbourhoodAsked['order'],
): NeighbourhoodAsked {
  const directions = new Set(chosen.map(({ direction }) => direction));
  const [only] = directions;
  const types = [...new Set(chosen.map(({ type }) => type))];
  const everything = chosen.length === all.length;
  return {
    types: everything ? [] : types,
    direction: !everything && directions.size === 1 && only !== undefined ? only : 'both',
    order,
  };
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(set);
  if (!after.delete(key)) after.add(key);
  return after;
}

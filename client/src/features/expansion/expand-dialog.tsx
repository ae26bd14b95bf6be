import { useState, type ReactNode } from 'react';
import { withinSentence } from '#core/within-sentence';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../words/count.ts';
import { ExpansionSays } from './expansion-says.tsx';
import { howMany, takeInTurn, type Expansion } from './newcomers.ts';
import { useNewcomers } from './use-newcomers.ts';
import { WaysField } from './ways-field.tsx';
import './expand-dialog.css';

const USUAL = 25;
const ORDERS = [
  ['most-connected', 'Most connected'],
  ['least-connected', 'Least connected'],
  ['latest', 'Latest'],
] as const;
type Order = (typeof ORDERS)[number][0];

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
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState<Order>('most-connected');
  const [typed, setTyped] = useState(String(USUAL));
  const found = useNewcomers(ids, left, order, isHere);
  const { ways, newcomers, waiting } = found;
  const wanted = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const most = Math.min(wanted, room);
  const coming = Number.isNaN(most) ? [] : takeInTurn(newcomers, most);
  const many = howMany(coming);
  return (
    <Dialog title={`Expand ${nameAll(ids, nameOf)}`} onClose={onClose}>
      <form
        data-testid="expand-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (many > 0 && !waiting) onExpand(coming);
        }}
      >
        <WaysField ways={ways} left={left} onLeave={setLeft} />
        <OrderField order={order} onOrder={setOrder} />
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
        <ExpansionSays found={found} coming={many} total={howMany(newcomers)} wanted={wanted} room={room} />
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

function OrderField({
  order,
  onOrder,
}: {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}): ReactNode {
  return (
    <fieldset className="expand-order">
      <legend>Which come first</legend>
      {ORDERS.map(([value, words]) => (
        <label key={value} className="expand-way">
          <input type="radio" name="order" checked={order === value} onChange={() => onOrder(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function nameAll(ids: readonly string[], nameOf: (id: string) => string | undefined): string {
  const [first] = ids;
  return ids.length === 1 && first !== undefined
    ? withinSentence(first, nameOf(first) ?? first)
    : count(ids.length, 'node');
}

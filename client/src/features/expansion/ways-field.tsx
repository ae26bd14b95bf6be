import { useId, type ReactNode } from 'react';
import { verbOf } from '#core/relationship-sentence';
import { keyOf } from './newcomers.ts';
import type { CountedWay } from './ways.ts';

/** Along which relationships, and in which direction of each, neighbours come; all, but those that are left out. */
export function WaysField({
  ways,
  left,
  onLeave,
}: {
  readonly ways: readonly CountedWay[];
  /** The keys of the ways that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="expand-ways" role="group" aria-labelledby={id}>
      <div className="expand-head">
        <span id={id}>Along which relationships</span>
        <button type="button" className="plain-link" onClick={() => onLeave(new Set())}>
          All
        </button>
        <button type="button" className="plain-link" onClick={() => onLeave(new Set(ways.map(keyOf)))}>
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
                onChange={() => onLeave(toggled(left, keyOf(way)))}
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
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(set);
  if (!after.delete(key)) after.add(key);
  return after;
}

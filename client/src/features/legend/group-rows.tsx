import type { ReactNode } from 'react';
import { sayGroup, type GroupShown } from '../../graph/groups-shown.ts';
import { count } from '../../words/count.ts';

/** What the colours of discs stand for while they tell groups: each by its best connected node. */
export function GroupRows({
  groups,
  onSelect,
}: {
  readonly groups: readonly GroupShown[];
  readonly onSelect: (ids: readonly string[]) => void;
}): ReactNode {
  return (
    <>
      <h2>Groups</h2>
      <ul data-testid="legend-groups">
        {groups.map((group) => (
          <li key={group.group}>
            <button
              type="button"
              className="legend-row"
              title={sayWhatIsSelected(group)}
              // What a filter greys is not selected, as everywhere.
              disabled={group.clear.length === 0}
              onClick={() => onSelect(group.clear)}
              data-testid="legend-group"
            >
              <span
                className="legend-dot"
                style={{ background: `var(--group-${group.group}, var(--other-groups))` }}
                aria-hidden="true"
              />
              <span className="legend-name">{sayGroup(group)}</span>
              <span className="legend-count">{group.ids.length.toLocaleString('en-GB')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function sayWhatIsSelected({ ids, clear }: GroupShown): string {
  const many = count(ids.length, 'node');
  if (clear.length === 0) return `${many}, greyed by the filters.`;
  if (clear.length < ids.length) {
    return `${many}. Click to select the ${clear.length.toLocaleString('en-GB')} that no filter greys.`;
  }
  return `${many}. Click to select ${ids.length === 1 ? 'it' : 'them'}.`;
}

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
              title={`${count(group.ids.length, 'node')}. Click to select ${group.ids.length === 1 ? 'it' : 'them'}.`}
              onClick={() => onSelect(group.ids)}
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

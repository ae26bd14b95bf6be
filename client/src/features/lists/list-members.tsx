import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { List } from '#core/wire/list';
import { IconButton } from '../../ui/icon-button.tsx';
import { showRest } from '../../ui/show-rest.ts';
import { withoutMember } from './members.ts';

/** Members that are shown before more are asked for. */
const FIRST = 30;

/** What is in a list, each to be opened or taken out. */
export function ListMembers({
  list: { members, lost: gone },
  busy,
  showTarget,
  onChange,
  onNoneLeft,
}: {
  readonly list: List;
  /** While it is being changed. */
  readonly busy: boolean;
  /** A node or a relationship by its name, to be opened. */
  readonly showTarget: (id: string) => ReactNode;
  readonly onChange: (members: readonly string[]) => void;
  /** The last one was taken out, and the focus went with it. */
  readonly onNoneLeft: () => void;
}): ReactNode {
  const [shown, setShown] = useState(FIRST);
  const lost = new Set(gone);
  const box = useRef<HTMLUListElement>(null);
  const takenFrom = useRef<number | null>(null);
  // The button that took one out is gone, or was off meanwhile: the focus goes to the one in its place.
  useEffect(() => {
    const place = takenFrom.current;
    if (busy || place === null) return;
    takenFrom.current = null;
    if (document.activeElement !== document.body) return;
    const buttons = box.current?.querySelectorAll<HTMLElement>(':scope > li > .icon-button') ?? [];
    const next = buttons[Math.min(place, buttons.length - 1)];
    if (next === undefined) onNoneLeft();
    else next.focus();
  }, [busy, onNoneLeft]);
  return (
    <ul ref={box} className="list-members">
      {members.slice(0, shown).map((id, place) => (
        <li key={id} className="kept-row">
          <span className="list-member">
            {lost.has(id) ? <span className="soft">{id} (no longer in the case)</span> : showTarget(id)}
          </span>
          <IconButton
            label={`Take ${id} out of the list`}
            disabled={busy}
            onClick={() => {
              takenFrom.current = place;
              onChange(withoutMember(members, id));
            }}
          >
            <X />
          </IconButton>
        </li>
      ))}
      {members.length === 0 && <li className="soft">Nothing is in it yet.</li>}
      {shown < members.length && (
        <li>
          <button
            type="button"
            className="quiet-button"
            onClick={({ currentTarget }) =>
              showRest(currentTarget.parentElement?.previousElementSibling, () => setShown(shown + FIRST))
            }
          >
            Show more
          </button>
        </li>
      )}
    </ul>
  );
}

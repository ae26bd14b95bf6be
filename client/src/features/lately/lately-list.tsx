import type { ReactNode } from 'react';
import { useLately, type LookedAt } from '../../state/lately.ts';
import { Notice } from '../../ui/notice.tsx';

/** What was opened lately in this window, the latest first. */
export function LatelyList({
  showTarget,
}: {
  readonly showTarget: (id: string, kind: LookedAt['kind']) => ReactNode;
}): ReactNode {
  const lately = useLately((looked) => looked.lately);
  if (lately.length === 0) return <Notice>Nothing was opened in this window yet.</Notice>;
  return (
    <>
      <p className="soft">This window remembers it until it is closed.</p>
      <ol className="kept-list" data-testid="lately">
        {lately.map(({ kind, id }) => (
          <li key={`${kind} ${id}`} className="kept-item">
            {showTarget(id, kind)} {kind === 'document' && <span className="soft">(its text)</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

import { useRef, useState, type ReactNode } from 'react';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { Grip } from '../../ui/grip.tsx';

/** A query and its result side by side, with a rim between them that is pulled. */
export function DockPanes({
  label,
  query,
  result,
}: {
  /** The name of the query. */
  readonly label: string;
  readonly query: ReactNode;
  readonly result: ReactNode;
}): ReactNode {
  const preferred = usePreferences((preferences) => preferences.editorShare);
  const [pulled, setPulled] = useState<number | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const percent = (pulled ?? preferred) * 100;
  return (
    <div ref={panes} className="dock-panes" id="query-body">
      <section className="query" aria-label={label} style={{ flexBasis: `${percent}%` }}>
        {query}
      </section>
      <Grip
        label="Width of the editor"
        along="width"
        className="dock-split"
        value={percent}
        least={20}
        most={80}
        step={4}
        valueAt={({ x }) => shareAt(panes.current, x)}
        onMove={(wish) => setPulled(wish / 100)}
        onDone={(wish) => {
          setPulled(null);
          prefer({ editorShare: wish / 100 });
        }}
      />
      {result}
    </div>
  );
}

function shareAt(panes: HTMLElement | null, x: number): number {
  if (panes === null) return 42;
  const { left, width } = panes.getBoundingClientRect();
  return ((x - left) / Math.max(1, width)) * 100;
}

import { X } from 'lucide-react';
import { useMemo, useRef, type ReactNode } from 'react';
import { ENTITY_LABELS } from '#core/model/labels';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { count } from '../../words/count.ts';
import './node-list.css';

/** The same that the canvas shows, as an ordered list: by kind, the most connected first. */
export function NodeList({
  drawn,
  lit,
  selected,
  onOpenNode,
  onClose,
}: {
  readonly drawn: DrawnGraph;
  /** The nodes of the answer; they come first. */
  readonly lit: readonly string[];
  readonly selected: string | null;
  readonly onOpenNode: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const body = useRef<HTMLElement>(null);
  const groups = useMemo(() => {
    const shown = [...drawn.nodes.values()]
      .filter((node) => !node.hidden)
      .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name, 'en'));
    const answering = shown.filter((node) => lit.includes(node.id));
    return [
      { title: 'In the answer', nodes: answering },
      ...ENTITY_LABELS.map((label) => ({
        title: label.plural,
        nodes: shown.filter((node) => node.label === label.name),
      })),
    ].filter(({ nodes }) => nodes.length > 0);
  }, [drawn, lit]);
  return (
    <section ref={body} className="node-list" aria-label="What is shown, as a list" data-testid="node-list">
      <header>
        <h2>What is shown, as a list</h2>
        <IconButton label="Close the list" onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className="node-list-groups">
        <div className="node-list-columns">
          {groups.map(({ title, nodes }) => (
            <section key={title}>
              <h3>
                {title} <span className="group-count">{nodes.length}</span>
              </h3>
              <ol>
                {nodes.map((node) => (
                  <li key={node.id}>
                    <button
                      type="button"
                      className="node-row"
                      aria-current={node.id === selected ? 'true' : undefined}
                      onClick={() => onOpenNode(node.id)}
                    >
                      <LabelIcon label={node.label} />
                      <span>{node.name}</span>
                      <span className="soft">{count(node.degree, 'relationship')}</span>
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

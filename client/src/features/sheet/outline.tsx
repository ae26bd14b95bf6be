import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { WireRelationship } from '#core/wire/relationship';
import type { Contents } from '../../graph/on-canvas.ts';
import { usePreferences } from '../../state/preferences.ts';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { showRest } from '../../ui/show-rest.ts';
import { count } from '../../words/count.ts';
import { sayRelationship } from '../../words/say-relationship.ts';
import { NoteSign } from './note-sign.tsx';
import { outlineGroups } from './outline-groups.ts';
import { nodeRows, type NodeRow } from './rows.ts';

/** Of one kind so many are listed before the rest is asked for. */
const FIRST = 60;

/**
 * The graph to be read: by kind, the most connected first, and under each what joins it to what, as sentences. The
 * same order each time; made to be walked by a screen reader's headings and lists.
 */
export function Outline({
  contents,
  none,
  noted,
  lit,
  selected,
  onOpenNode,
  onOpenRelationship,
}: {
  readonly contents: Contents;
  /** What is said where there is nothing to list. */
  readonly none: ReactNode;
  /** The ids of what a note is kept on. */
  readonly noted: ReadonlySet<string>;
  /** The nodes that are lit, by whatever was asked last; they come first. */
  readonly lit: readonly string[];
  readonly selected: string | null;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
}): ReactNode {
  const kinds = usePreferences((preferences) => preferences.kinds);
  const groups = useMemo(
    () => outlineGroups(nodeRows(contents.nodes, contents.relationships, kinds), lit, kinds),
    [contents, lit, kinds],
  );
  const joined = useMemo(() => {
    const names = new Map<string, string>(contents.nodes.map(({ id, name }) => [id, name]));
    const of = new Map<string, WireRelationship[]>();
    for (const relationship of contents.relationships) {
      for (const id of new Set([relationship.startNodeId, relationship.endNodeId])) {
        const known = of.get(id);
        if (known === undefined) of.set(id, [relationship]);
        else known.push(relationship);
      }
    }
    return { of, names };
  }, [contents]);
  return (
    <div className="outline" data-testid="node-list" tabIndex={0} role="region" aria-label="Outline">
      {groups.length === 0 && none}
      {groups.map(({ of, title, rows }) => (
        <Group key={of} title={title} rows={rows}>
          {(row) => (
            <Entry
              key={row.id}
              row={row}
              noted={noted}
              relationships={joined.of.get(row.id) ?? []}
              nameOf={(id) => joined.names.get(id) ?? id}
              current={row.id === selected}
              onOpenNode={onOpenNode}
              onOpenRelationship={onOpenRelationship}
            />
          )}
        </Group>
      ))}
    </div>
  );
}

function Group({
  title,
  rows,
  children,
}: {
  readonly title: string;
  readonly rows: readonly NodeRow[];
  readonly children: (row: NodeRow) => ReactNode;
}): ReactNode {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section>
      <h3>
        {title} <span className="group-count">{rows.length.toLocaleString('en-GB')}</span>
      </h3>
      <ol ref={list}>{shown.map(children)}</ol>
      {shown.length < rows.length && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => showRest(list.current?.lastElementChild, () => setAll(true))}
        >
          Show the other {(rows.length - shown.length).toLocaleString('en-GB')}
        </button>
      )}
    </section>
  );
}

function Entry({
  row,
  noted,
  relationships,
  nameOf,
  current,
  onOpenNode,
  onOpenRelationship,
}: {
  readonly row: NodeRow;
  readonly noted: ReadonlySet<string>;
  readonly relationships: readonly WireRelationship[];
  readonly nameOf: (id: string) => string;
  readonly current: boolean;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button
        type="button"
        className="node-row"
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpenNode(row.id)}
      >
        <LabelIcon label={row.label} />
        <span>
          {row.name} {noted.has(row.id) && <NoteSign />}
        </span>
        {row.when !== '' && <span className="soft">{row.when}</span>}
      </button>
      {relationships.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="soft">
            {count(relationships.length, 'relationship')}
            <span className="unseen"> of {row.name}</span>
          </summary>
          {open && (
            <ul>
              {relationships.map((relationship) => {
                const out = relationship.startNodeId === row.id;
                const other = out ? relationship.endNodeId : relationship.startNodeId;
                return (
                  <li key={relationship.id}>
                    <button
                      type="button"
                      className="data-link"
                      onClick={() => onOpenRelationship(relationship.id)}
                    >
                      <span>
                        {sayRelationship(relationship, out ? 'out' : 'in')}{' '}
                        <b>
                          <bdi>{nameOf(other)}</bdi>
                        </b>
                      </span>
                      {noted.has(relationship.id) && <NoteSign />}
                    </button>
                    {relationship.status !== 'asserted' && relationship.status !== 'documented' && (
                      <span className="soft"> ({relationship.status})</span>
                    )}
                  </li>
                );
              })}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}

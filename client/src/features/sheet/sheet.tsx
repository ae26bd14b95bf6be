import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { notedOptions } from '../../api/notes.ts';
import { SHEETS, type Sheet } from '../../state/address.ts';
import { useHand } from '../../state/hand.ts';
import type { Contents } from '../../graph/on-canvas.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useHandOnFocus } from '../../ui/use-hand-on-focus.ts';
import { roomForCards } from './beside-cards.ts';
import { NothingHere } from './nothing-here.tsx';
import { Outline } from './outline.tsx';
import type { Dating } from './rows.ts';
import { NodeTable, RelationshipTable } from './tables.tsx';
import './sheet.css';

const NONE: ReadonlySet<string> = new Set();
const TITLES: Readonly<Record<Sheet, string>> = {
  outline: 'Outline',
  nodes: 'Nodes',
  relationships: 'Relationships',
};

/** What the canvas shows, without a canvas: to be read, or as tables. */
export function GraphSheet({
  sheet,
  contents,
  dating,
  filtered,
  lit,
  selection,
  focus,
  opened,
  onSheet,
  onSelect,
  onOpenNode,
  onOpenRelationship,
  onClearFilters,
  leads,
  onGone,
  children,
}: {
  readonly sheet: Sheet;
  readonly contents: Contents;
  readonly dating: Dating;
  /** Whether filters ask for something: then what is missing may be what does not meet them. */
  readonly filtered: boolean;
  readonly onClearFilters: () => void;
  readonly lit: readonly string[];
  readonly selection: readonly string[];
  readonly focus: string | null;
  readonly opened: string | null;
  readonly onSheet: (sheet: Sheet | null) => void;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
  /** Whether it takes the focus when it is there. */
  readonly leads: () => boolean;
  /** Takes the focus elsewhere, where it goes with this. */
  readonly onGone: () => void;
  /** What is listed before the nodes. */
  readonly children?: ReactNode;
}): ReactNode {
  const noted = useQuery(notedOptions).data ?? NONE;
  const element = useRef<HTMLElement>(null);
  const covers = useHand((hand) => hand.covers);
  const stage = document.getElementById('stage');
  const room = roomForCards(covers, { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 });
  useHandOnFocus(element, onGone);
  useEffect(() => {
    if (leads()) element.current?.focus();
  }, [leads]);
  const none = (
    <NothingHere
      one={sheet === 'relationships' ? 'relationship' : 'node'}
      filtered={filtered}
      onClearFilters={() => {
        // The button goes with what it takes away.
        element.current?.focus();
        onClearFilters();
      }}
    />
  );
  return (
    <section
      ref={element}
      id="sheet"
      className="graph-sheet"
      style={room}
      aria-label="What is shown, as text"
      tabIndex={-1}
      data-testid="sheet"
    >
      <header>
        <div role="group" aria-label="As" className="sheet-tabs">
          {SHEETS.map((each) => (
            <button
              key={each}
              type="button"
              className="quiet-button"
              aria-pressed={each === sheet}
              onClick={() => onSheet(each)}
              data-testid={`sheet-${each}`}
            >
              {TITLES[each]}
            </button>
          ))}
        </div>
        <IconButton label="Close, and see the canvas" onClick={() => onSheet(null)} data-testid="close-sheet">
          <X />
        </IconButton>
      </header>
      {children}
      {sheet === 'outline' && (
        <Outline
          contents={contents}
          none={none}
          noted={noted}
          lit={lit}
          selected={focus}
          onOpenNode={onOpenNode}
          onOpenRelationship={onOpenRelationship}
        />
      )}
      {sheet === 'nodes' && (
        <NodeTable
          contents={contents}
          dating={dating}
          none={none}
          noted={noted}
          selection={selection}
          focus={focus}
          onOpenNode={onOpenNode}
          onSelect={onSelect}
        />
      )}
      {sheet === 'relationships' && (
        <RelationshipTable
          contents={contents}
          dating={dating}
          none={none}
          noted={noted}
          opened={opened}
          onOpenNode={onOpenNode}
          onOpenRelationship={onOpenRelationship}
        />
      )}
    </section>
  );
}

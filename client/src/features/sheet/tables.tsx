import type { ColumnDef } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import type { Contents } from '../../graph/on-canvas.ts';
import type { Clock } from '../../state/filters.ts';
import { usePreferences } from '../../state/preferences.ts';
import { selectedIn } from '../../state/selection.ts';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { byText } from './column-order.ts';
import { DataTable } from './data-table.tsx';
import { NoteSign } from './note-sign.tsx';
import {
  byKindAndWeight,
  nodeRows,
  placeOfRow,
  relationshipRows,
  type Dating,
  type NodeRow,
  type RelationshipRow,
} from './rows.ts';

const wordsOfNode = ({ name, kind, what, when, whenFrom = '', status, id }: NodeRow): readonly string[] => [
  name,
  kind,
  what,
  when,
  whenFrom,
  status,
  id,
];
const wordsOfRelationship = (row: RelationshipRow): readonly string[] => [
  `${row.start} ${row.words} ${row.end}`,
  row.when,
  row.whenFrom ?? '',
  row.status,
  row.type,
];
const nameOfNode = ({ name }: NodeRow): string => name;
const NO_ROWS: ReadonlySet<string> = new Set();

const HEAD: Readonly<Record<Clock, string>> = { happened: 'When', reported: 'Reported' };

interface InTime {
  readonly dating: Dating;
  /** What is said where there is no row, whatever is typed. */
  readonly none: ReactNode;
}

/** Every node on the canvas as a row; what is chosen here is chosen there. */
export function NodeTable({
  contents,
  dating,
  none,
  noted,
  selection,
  focus,
  onOpenNode,
  onSelect,
}: InTime & {
  readonly contents: Contents;
  /** The ids of what a note is kept on. */
  readonly noted: ReadonlySet<string>;
  readonly selection: readonly string[];
  readonly focus: string | null;
  readonly onOpenNode: (id: string) => void;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
}): ReactNode {
  const kinds = usePreferences((preferences) => preferences.kinds);
  const rows = useMemo(
    () => [...nodeRows(contents.nodes, contents.relationships, kinds, dating)].sort(byKindAndWeight),
    [contents, kinds, dating],
  );
  const chosen = useMemo(() => new Set(selectedIn({ selection, focus })), [selection, focus]);
  const columns = useMemo((): readonly ColumnDef<NodeRow>[] => {
    return [
      {
        accessorKey: 'name',
        sortingFn: byText,
        header: 'Name',
        size: 260,
        minSize: 170,
        enableHiding: false,
        cell: ({ row: { original } }) => (
          <button
            type="button"
            className="data-link"
            onClick={({ ctrlKey, metaKey, shiftKey }) => {
              // As on the canvas: with these it is chosen beside the others.
              if (ctrlKey || metaKey || shiftKey) onSelect([original.id], !chosen.has(original.id));
              else onOpenNode(original.id);
            }}
          >
            <LabelIcon label={original.label} size={16} /> <span>{original.name}</span>
            {noted.has(original.id) && <NoteSign />}
          </button>
        ),
      },
      { accessorKey: 'kind', sortingFn: byText, header: 'Kind', minSize: 90 },
      { accessorKey: 'what', sortingFn: byText, header: 'What it is', size: 120, minSize: 100 },
      {
        id: 'whenFrom',
        accessorFn: placeOfRow,
        header: HEAD[dating.clock],
        size: 120,
        minSize: 110,
        sortingFn: 'basic',
        sortUndefined: 'last',
        sortDescFirst: false,
        cell: ({ row }) => row.original.when,
      },
      {
        accessorKey: 'status',
        sortingFn: byText,
        header: 'Standing',
        minSize: 110,
        cell: ({ row }) => <StatusChip status={row.original.status} />,
      },
      { accessorKey: 'relationships', header: 'Relationships', minSize: 104, sortDescFirst: true },
      { accessorKey: 'papers', header: 'Papers', minSize: 70, sortDescFirst: true },
      { accessorKey: 'id', sortingFn: byText, header: 'Id', size: 200, minSize: 150 },
    ];
  }, [onOpenNode, onSelect, chosen, noted, dating.clock]);
  return (
    <DataTable
      label="Nodes on the canvas"
      one="node"
      none={none}
      rows={rows}
      columns={columns}
      folded={['what', 'id']}
      chosen={chosen}
      wordsOf={wordsOfNode}
      nameOf={nameOfNode}
      current={focus}
      onChoose={onSelect}
    />
  );
}

/** Every relationship on the canvas as a row that reads as a sentence. */
export function RelationshipTable({
  contents,
  dating,
  none,
  noted,
  opened,
  onOpenNode,
  onOpenRelationship,
}: InTime & {
  readonly contents: Contents;
  /** The ids of what a note is kept on. */
  readonly noted: ReadonlySet<string>;
  readonly opened: string | null;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
}): ReactNode {
  const rows = useMemo(() => {
    const names = new Map<string, string>(contents.nodes.map(({ id, name }) => [id, name]));
    return relationshipRows(contents.relationships, (id) => names.get(id) ?? id, dating);
  }, [contents, dating]);
  const columns = useMemo((): readonly ColumnDef<RelationshipRow>[] => {
    const name = (id: string, words: string): ReactNode => (
      <button type="button" className="data-link" onClick={() => onOpenNode(id)}>
        <span>{words}</span>
      </button>
    );
    return [
      {
        accessorKey: 'start',
        sortingFn: byText,
        header: 'From',
        size: 180,
        minSize: 140,
        cell: ({ row: { original } }) => name(original.startNodeId, original.start),
      },
      {
        accessorKey: 'words',
        sortingFn: byText,
        header: 'Relationship',
        size: 150,
        minSize: 130,
        enableHiding: false,
        cell: ({ row: { original } }) => (
          <button
            type="button"
            className="data-link data-verb"
            title={original.type}
            onClick={() => onOpenRelationship(original.id)}
          >
            <span>{original.words}</span>
            {noted.has(original.id) && <NoteSign />}
          </button>
        ),
      },
      {
        accessorKey: 'end',
        sortingFn: byText,
        header: 'To',
        size: 180,
        minSize: 140,
        cell: ({ row: { original } }) => name(original.endNodeId, original.end),
      },
      {
        id: 'whenFrom',
        accessorFn: placeOfRow,
        header: HEAD[dating.clock],
        size: 120,
        minSize: 100,
        sortingFn: 'basic',
        sortUndefined: 'last',
        sortDescFirst: false,
        cell: ({ row }) => row.original.when,
      },
      {
        accessorKey: 'status',
        sortingFn: byText,
        header: 'Standing',
        minSize: 110,
        cell: ({ row }) => <StatusChip status={row.original.status} />,
      },
      { accessorKey: 'sources', header: 'Independent sources', minSize: 96, sortDescFirst: true },
      { accessorKey: 'papers', header: 'Papers', minSize: 70, sortDescFirst: true },
      { accessorKey: 'type', sortingFn: byText, header: 'Type in Cypher', size: 150, minSize: 130 },
    ];
  }, [onOpenNode, onOpenRelationship, noted, dating.clock]);
  return (
    <DataTable
      label="Relationships on the canvas"
      one="relationship"
      none={none}
      rows={rows}
      columns={columns}
      folded={['papers', 'type']}
      chosen={NO_ROWS}
      wordsOf={wordsOfRelationship}
      current={opened}
    />
  );
}

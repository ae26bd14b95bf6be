import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { nodeIdSchema, relationshipIdSchema } from '#core/identity';
import { entityLabel } from '#core/model/labels';
import type { TaggedNode, TaggedPath, TaggedRelationship, TaggedValue } from '#core/tagged-value';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { cellKind, nodeName, pathText, relationshipVerb } from './cell-words.ts';
import './cell-view.css';

/** What a chip of a cell opens. */
export interface Opening {
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
}

/** Of a long text, a list or a path, a row shows only the beginning; the whole stands in the cell's own view. */
const LONGEST = 240;
const MOST_PARTS = 6;

/** A value of a row, on one line. */
export function CellView({ value, ...opening }: Opening & { readonly value: TaggedValue }): ReactNode {
  const cell = cellKind(value);
  switch (cell.kind) {
    case 'nothing':
      return <i className="cell-null">null</i>;
    case 'text':
      return (
        <span title={cell.text.length > 40 ? cell.text.slice(0, 1_000) : undefined}>{cut(cell.text)}</span>
      );
    case 'number':
      return <span className="cell-number">{cell.text}</span>;
    case 'other':
      return (
        <span className="cell-other" title={cell.of}>
          {cut(cell.text)}
        </span>
      );
    case 'node':
      return <NodeChip node={cell.node} {...opening} />;
    case 'relationship':
      return <RelationshipChip relationship={cell.relationship} {...opening} />;
    case 'path':
      return <PathView path={cell.path} most={MOST_PARTS} {...opening} />;
    case 'list':
      return (
        <span className="cell-list">
          [
          {cell.items.slice(0, MOST_PARTS).map((item, place) => (
            <span key={place}>
              {place > 0 && ', '}
              <CellView value={item} {...opening} />
            </span>
          ))}
          {cell.items.length > MOST_PARTS && `, … ${cell.items.length - MOST_PARTS} more`}]
        </span>
      );
    case 'map': {
      const entries = Object.entries(cell.map);
      return (
        <span className="cell-list">
          {'{'}
          {entries.slice(0, MOST_PARTS).map(([key, inner], place) => (
            <span key={key}>
              {place > 0 && ', '}
              <span className="cell-key">{key}:</span> <CellView value={inner} {...opening} />
            </span>
          ))}
          {entries.length > MOST_PARTS && ', …'}
          {'}'}
        </span>
      );
    }
    default:
      return cell satisfies never;
  }
}

/** A path as it is walked, of which a row has room for the beginning: pointed at, it says the whole. */
export function PathView({
  path,
  most = Infinity,
  ...opening
}: Opening & {
  readonly path: TaggedPath;
  /** The most nodes that are shown. */
  readonly most?: number;
}): ReactNode {
  const words = Number.isFinite(most) ? pathText(path) : undefined;
  return (
    <span className="cell-path" title={words}>
      {path.nodes.slice(0, most).map((node, place) => {
        const next = path.relationships[place];
        const forward = next?.startNodeId === node.id;
        return (
          <span key={place}>
            <NodeChip node={node} within={words} {...opening} />
            {next !== undefined && (
              <>
                {!forward && <ArrowLeft aria-label="from" />}
                <RelationshipChip relationship={next} within={words} {...opening} />
                {forward && <ArrowRight aria-label="to" />}
              </>
            )}
          </span>
        );
      })}
      {path.nodes.length > most && '…'}
    </span>
  );
}

function NodeChip({
  node,
  within,
  onOpenNode,
}: Opening & {
  readonly node: TaggedNode;
  /** What it is a part of, in words. */
  readonly within?: string | undefined;
}): ReactNode {
  const label = entityLabel(node.labels);
  const colour = label === undefined ? undefined : { color: `var(--label-${label.toLowerCase()}-text)` };
  const known = label !== undefined && nodeIdSchema.safeParse(node.id).success;
  const name = cut(nodeName(node));
  const title = within ?? `${node.labels.filter((each) => each !== 'Entity').join(', ')} ${node.id}`;
  if (!known) {
    return (
      <span className="cell-chip" title={title}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="cell-chip"
      style={colour}
      title={title}
      tabIndex={-1}
      onClick={() => onOpenNode(node.id)}
    >
      <LabelIcon label={label} size={16} /> <span className="cell-name">{name}</span>
    </button>
  );
}

function RelationshipChip({
  relationship,
  within,
  onOpenRelationship,
}: Opening & {
  readonly relationship: TaggedRelationship;
  readonly within?: string | undefined;
}): ReactNode {
  const { id, type, startNodeId, endNodeId } = relationship;
  const title = within ?? `${type} ${startNodeId} → ${endNodeId}`;
  const words = relationshipVerb(relationship);
  if (!relationshipIdSchema.safeParse(id).success) {
    return (
      <span className="cell-chip cell-relationship" title={title}>
        {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="cell-chip cell-relationship"
      title={title}
      tabIndex={-1}
      onClick={() => onOpenRelationship(id)}
    >
      {words}
    </button>
  );
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

import { placeInTime } from '#core/date/place-in-time';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { Exported } from './exported.ts';

/** A paper that carries something of what is exported, and by how many quotations. */
export interface QuotedPaper {
  readonly document: WireNode;
  readonly many: number;
}

/**
 * The papers that are quoted for what is exported, in the order of their dates, whether or not they are among its
 * nodes: a picture of people stands on papers that it does not show.
 */
export function quotedPapers({
  nodes,
  documents,
  evidence,
}: Pick<Exported, 'nodes' | 'documents' | 'evidence'>): readonly QuotedPaper[] {
  const known = new Map<string, WireNode>([...documents, ...nodes].map((node) => [node.id, node]));
  const times = new Map<string, number>();
  for (const { document } of evidence ?? []) times.set(document, (times.get(document) ?? 0) + 1);
  return [...times]
    .flatMap(([id, many]) => {
      const document = known.get(id);
      return document === undefined ? [] : [{ document, many }];
    })
    .sort((a, b) => byDateAndName(a.document, b.document));
}

/** By when it was, or was published; what has no date last, by its name. */
export function byDateAndName(a: WireNode, b: WireNode): number {
  return compared(dateOf(a), dateOf(b)) || a.name.localeCompare(b.name, 'en') || compared(a.id, b.id);
}

export function byDate(a: WireRelationship, b: WireRelationship): number {
  return compared(dateOf(a), dateOf(b)) || compared(a.id, b.id);
}

function dateOf({ properties }: Pick<WireNode, 'properties'>): string {
  return placeInTime(properties, 'when', 'published') ?? '9999';
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

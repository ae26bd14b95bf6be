import type { WireEvidence } from '#core/wire/evidence';
import { textOf } from '#core/property-value';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { bySupported } from './by-supported.ts';
import type { Exported } from './exported.ts';
import type { XmlText } from './xml-text.ts';

/** What entries look up of one another. */
export interface Book {
  readonly nameOf: (id: string) => string | undefined;
  readonly isShown: (id: string) => boolean;
  readonly node: (id: string) => WireNode | undefined;
  /** A name that leads to its entry, where it has one. */
  readonly link: (xml: XmlText, id: string, words: string) => string;
  readonly quotationsFor: (supported: string) => readonly WireEvidence[];
  readonly relationshipsOf: (node: string) => readonly WireRelationship[];
  /** The papers that are quoted, in the order of their dates, with how often. */
  readonly sources: () => readonly { readonly document: WireNode; readonly many: number }[];
}

export function bookOf({ nodes, documents, relationships, evidence }: Exported): Book {
  const known = new Map<string, WireNode>([...documents, ...nodes].map((node) => [node.id, node]));
  const shown = new Set<string>(nodes.map(({ id }) => id));
  const quotations = bySupported(evidence ?? []);
  const joined = new Map<string, WireRelationship[]>();
  for (const relationship of relationships) {
    for (const end of new Set([relationship.startNodeId, relationship.endNodeId])) {
      const its = joined.get(end);
      if (its === undefined) joined.set(end, [relationship]);
      else its.push(relationship);
    }
  }
  return {
    nameOf: (id) => known.get(id)?.name,
    isShown: (id) => shown.has(id),
    node: (id) => known.get(id),
    link: (xml, id, words) =>
      shown.has(id) ? `<a class="name" href="#${id}">${xml.of(words)}</a>` : xml.of(words),
    quotationsFor: (supported) => quotations.get(supported) ?? [],
    relationshipsOf: (node) => joined.get(node) ?? [],
    sources: () => {
      const times = new Map<string, number>();
      for (const { document } of evidence ?? []) times.set(document, (times.get(document) ?? 0) + 1);
      return [...times]
        .flatMap(([id, many]) => {
          const document = known.get(id);
          return document === undefined ? [] : [{ document, many }];
        })
        .sort((a, b) => byDateAndName(a.document, b.document));
    },
  };
}

/** By when it was, or was published; what has no date last, by its name. */
export function byDateAndName(a: WireNode, b: WireNode): number {
  return compared(dateOf(a), dateOf(b)) || a.name.localeCompare(b.name, 'en') || compared(a.id, b.id);
}

export function byDate(a: WireRelationship, b: WireRelationship): number {
  return compared(dateOf(a), dateOf(b)) || compared(a.id, b.id);
}

function dateOf({ properties }: Pick<WireNode, 'properties'>): string {
  return textOf(properties, 'whenFrom') ?? textOf(properties, 'publishedFrom') ?? '9999';
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

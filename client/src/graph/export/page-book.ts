import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { bySupported } from './by-supported.ts';
import type { Exported } from './exported.ts';
import { quotedPapers, type QuotedPaper } from './quoted-papers.ts';
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
  readonly sources: () => readonly QuotedPaper[];
}

export function bookOf(exported: Exported): Book {
  const { nodes, documents, relationships, evidence } = exported;
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
    sources: () => quotedPapers(exported),
  };
}

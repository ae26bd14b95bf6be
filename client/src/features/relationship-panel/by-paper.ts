import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';

/** A document with its quotations. */
export interface Paper {
  readonly id: string;
  /** Undefined where the answer did not bring it. */
  readonly document: WireNode | undefined;
  readonly evidence: readonly WireEvidence[];
}

/** Quotations by the document that they are from: the earliest document first, the undated last, each in its order. */
export function byPaper(evidence: readonly WireEvidence[], documents: readonly WireNode[]): readonly Paper[] {
  const known = new Map<string, WireNode>(documents.map((document) => [document.id, document]));
  return [...new Set(evidence.map(({ document }) => document))]
    .map((id) => ({
      id,
      document: known.get(id),
      evidence: evidence
        .filter((item) => item.document === id)
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .sort((a, b) => {
      const [one, other] = [dayOf(a.document), dayOf(b.document)];
      return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
    });
}

function dayOf(document: WireNode | undefined): string {
  const day = document?.properties['publishedFrom'] ?? document?.properties['whenFrom'];
  return typeof day === 'string' ? day : '9999';
}

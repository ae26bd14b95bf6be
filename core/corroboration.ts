import { maintains, type Stance } from './stance.ts';

/** What counting independent sources needs of a piece of evidence. */
export interface SourcedSpan {
  readonly document: string;
  /** Whom the document credits for it: "according to The Guardian". */
  readonly credits: string | undefined;
}

/** What is known of how documents lean on each other. */
export interface Dependence {
  /** The documents that a document rests on or forwards. */
  readonly restsOn: (document: string) => readonly string[];
  /** The hash of a document's text, where it is known: the same agency text printed twice is one source. */
  readonly textHash: (document: string) => string | undefined;
}

/** One source that was counted with another, and why. */
export interface Fold {
  readonly document: string;
  readonly into: string;
  readonly reason: 'credits' | 'rests-on' | 'same-text';
}

export interface Corroboration {
  /** How many sources are independent of each other. */
  readonly independent: number;
  /** The roots that were counted: documents, or whom they credit. */
  readonly roots: readonly string[];
  readonly folds: readonly Fold[];
}

/**
 * The quotations that carry something, of which the sources count: not those that deny it or take it back, unless there
 * are no others, as for what somebody stated as a denial.
 */
export function carrying<Quotation extends { readonly stance: Stance }>(
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const carry = quotations.filter(({ stance }) => maintains(stance));
  return carry.length > 0 ? carry : quotations;
}

/**
 * Counts the independent sources of one node or relationship. Two spans are one source where they stand in the same
 * document, credit the same origin, one's document rests on (or forwards) the other's, or both print the same text.
 */
export function corroborate(spans: readonly SourcedSpan[], dependence: Dependence): Corroboration {
  const folds: Fold[] = [];
  const present = new Set(spans.flatMap((span) => [span.document, span.credits ?? span.document]));
  const root = new Map<string, string>();

  for (const { document, credits } of [...spans].sort(byDocument)) {
    if (credits === undefined || credits === document || root.has(document)) continue;
    if (spans.some((span) => span.document === document && span.credits === undefined)) continue;
    if (leadsTo(credits, document, root)) continue;
    root.set(document, credits);
    folds.push({ document, into: credits, reason: 'credits' });
  }
  const documents = [...new Set(spans.map((span) => span.document))].sort();
  for (const document of documents) {
    if (root.has(document)) continue;
    const basis = dependence.restsOn(document).find((other) => other !== document && present.has(other));
    if (basis === undefined || leadsTo(basis, document, root)) continue;
    root.set(document, basis);
    folds.push({ document, into: basis, reason: 'rests-on' });
  }
  const firstWithText = new Map<string, string>();
  for (const document of documents) {
    const hash = dependence.textHash(document);
    if (root.has(document) || hash === undefined) continue;
    const first = firstWithText.get(hash);
    if (first === undefined) {
      firstWithText.set(hash, document);
      continue;
    }
    root.set(document, first);
    folds.push({ document, into: first, reason: 'same-text' });
  }

  const roots = [...new Set(documents.map((document) => rootOf(document, root)))].sort();
  return { independent: roots.length, roots, folds };
}

/** By document, then by whom it credits: a document that credits several is folded into the same one every time. */
function byDocument(a: SourcedSpan, b: SourcedSpan): number {
  const key = (span: SourcedSpan): string => `${span.document} ${span.credits ?? ''}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function rootOf(document: string, root: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = document;
  for (let next = root.get(at); next !== undefined && !seen.has(next); next = root.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

function leadsTo(from: string, to: string, root: ReadonlyMap<string, string>): boolean {
  return rootOf(from, root) === to;
}

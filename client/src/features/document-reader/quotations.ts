import type { DocumentResponse } from '#core/wire/document';

export type Quoted = DocumentResponse['quotations'][number];

/** The quotations in the order of their places in the text, whatever order they came in. */
export function inOrder(quotations: readonly Quoted[]): readonly Quoted[] {
  return [...quotations].sort(
    ({ evidence: a }, { evidence: b }) =>
      a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * The quotation after the one that is looked at, or before it; round at the ends. Where none is looked at, the first or
 * the last. Undefined where nothing is quoted.
 */
export function stepFrom(
  quotations: readonly Quoted[],
  evidence: string | null,
  by: 1 | -1,
): string | undefined {
  const place = quotations.findIndex((quoted) => quoted.evidence.id === evidence);
  if (place < 0) return quotations.at(by > 0 ? 0 : -1)?.evidence.id;
  return quotations[(place + by + quotations.length) % quotations.length]?.evidence.id;
}

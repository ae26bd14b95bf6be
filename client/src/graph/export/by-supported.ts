import type { WireEvidence } from '#core/wire/evidence';

/** Quotations by the id of the node or relationship that they carry. */
export function bySupported(evidence: readonly WireEvidence[]): ReadonlyMap<string, readonly WireEvidence[]> {
  const groups = new Map<string, WireEvidence[]>();
  for (const quotation of evidence) {
    const group = groups.get(quotation.supports);
    if (group === undefined) groups.set(quotation.supports, [quotation]);
    else group.push(quotation);
  }
  return groups;
}

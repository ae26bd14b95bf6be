import type { ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { citedEvidence } from './cited-evidence.ts';
import { CopyCitation } from './copy-citation.tsx';

/** The button that copies a quotation with its citation. */
export function CiteEvidence({
  evidence,
  documents,
  nameOf,
}: {
  readonly evidence: WireEvidence;
  /** What came with it: its source, and whoever speaks or is credited in it. */
  readonly documents: readonly WireNode[];
  readonly nameOf: (id: string) => string | undefined;
}): ReactNode {
  return <CopyCitation document={evidence.document} cited={citedEvidence(evidence, documents, nameOf)} />;
}

import type { Asked } from '../state/address.ts';
import { currentAddress, go } from '../state/address-bar.ts';

/** Selects a node and opens what is known of it. */
export function openNode(id: string): void {
  go({ focus: id, relationship: null, document: null, evidence: null });
}

/** Opens a relationship; the selected node stays beneath, to go back to. */
export function openRelationship(id: string, evidence: string | null = null): void {
  go({ relationship: id, document: null, evidence });
}

/** Opens what a quotation carries, with that quotation marked: a relationship's id has a tilde, a node's has none. */
export function openCarried(supports: string, evidence: string | null): void {
  if (supports.includes('~')) openRelationship(supports, evidence);
  else go({ focus: supports, relationship: null, document: null, evidence });
}

/** Opens a document at a quotation, over whatever is open. */
export function openDocument(id: string, evidence: string | null): void {
  go({ document: id, evidence });
}

/** Asks; what was open before goes, so that the answer has the canvas. */
export function ask(asked: Asked): void {
  go({ asked, focus: null, relationship: null, document: null, evidence: null });
}

/** The whole case again. */
export function goHome(): void {
  go({ asked: null, focus: null, relationship: null, document: null, evidence: null });
}

/** Closes what lies on top: the document, then the relationship, the node, the answer. False where nothing was open. */
export function closeTop(): boolean {
  const { document, relationship, focus, asked } = currentAddress();
  if (document !== null) go({ document: null, evidence: null });
  else if (relationship !== null) go({ relationship: null, evidence: null });
  else if (focus !== null) go({ focus: null, evidence: null });
  else if (asked !== null) go({ asked: null });
  else return false;
  return true;
}

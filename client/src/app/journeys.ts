import type { CommunityId } from '#core/community';
import type { Asked, Sheet } from '../state/address.ts';
import type { LookedAt } from '../state/lately.ts';
import type { PassageAt } from '../state/passage.ts';
import type { PathAsked } from '../state/path-asked.ts';
import { closePathDraft, openPathDraft, usePathDraft } from './path-draft.ts';
import { currentAddress, go, type Step } from '../state/address-bar.ts';
import { EMPTY_WORKBENCH, printParameters, type CypherPlace } from '../state/cypher-place.ts';

/** Selects a node and opens what is known of it. */
export function openNode(id: string): void {
  go({ focus: id, relationship: null, document: null, evidence: null, selection: [] });
}

/** Shows what a community is, in the panel; nothing on the canvas changes. */
export function lookAtCommunity(id: CommunityId): void {
  go({
    community: id,
    focus: null,
    relationship: null,
    document: null,
    evidence: null,
    compared: null,
    selection: [],
  });
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
  go({ document: id, evidence, passage: null });
}

/** Closes a document; what lies beneath it keeps the quotation marked from which it was opened. */
export function closeDocument(): void {
  const { relationship, focus } = currentAddress();
  go({ document: null, ...(relationship === null && focus === null ? { evidence: null } : {}) });
}

/** Opens a document where something was found in its text. */
export function openPassage(id: string, passage: PassageAt): void {
  go({ document: id, evidence: null, passage });
}

/** Opens again what was looked at, as it was opened then. */
export function openAgain({ kind, id }: LookedAt): void {
  switch (kind) {
    case 'node':
      return openNode(id);
    case 'relationship':
      return openRelationship(id);
    case 'document':
      return openDocument(id, null);
    default:
      return kind satisfies never;
  }
}

/** Asks; what was open before goes, so that the answer has the canvas. */
export function ask(asked: Asked): void {
  closePathDraft();
  go({
    asked,
    path: null,
    compared: null,
    focus: null,
    community: null,
    relationship: null,
    document: null,
    evidence: null,
    cypher: offCanvas(),
  });
}

/** Looks for paths; the answer goes, whose place they take. Where only how they are sought changes, it is the same place. */
export function findPaths(path: PathAsked): void {
  const before = currentAddress().path;
  closePathDraft();
  const same = before !== null && before.from === path.from && before.to === path.to;
  go({ path, asked: null, cypher: offCanvas() }, same ? 'replace' : 'push');
}

/** Opens the search for paths, with one end named or none (`''`). */
export function findPathsFrom(from: string): void {
  if (currentAddress().asked !== null || currentAddress().path !== null) go({ asked: null, path: null });
  openPathDraft({ from, to: '' });
}

export function closePaths(): void {
  closePathDraft();
  go({ path: null });
}

/** Compares two nodes; paths go, in whose place they and what they share are lit. */
export function compare(one: string, other: string): void {
  closePathDraft();
  go({
    compared: [one, other],
    path: null,
    focus: null,
    relationship: null,
    document: null,
    evidence: null,
    cypher: offCanvas(),
  });
}

/** The whole case again. */
export function goHome(): void {
  closePathDraft();
  go({
    asked: null,
    path: null,
    compared: null,
    selection: [],
    focus: null,
    community: null,
    relationship: null,
    document: null,
    evidence: null,
    cypher: offCanvas(),
  });
}

/** Opens the workbench with a statement, and runs it there. */
export function openInWorkbench(text: string, parameters: Readonly<Record<string, unknown>>): void {
  const asked = { kind: 'text', text, parameters: printParameters(parameters) } as const;
  go({ cypher: { ...EMPTY_WORKBENCH, asked } }, 'push');
}

/** Opens the Cypher workbench, or closes it; its tabs stay as they are. */
export function toggleWorkbench(): void {
  go({ cypher: currentAddress().cypher === null ? EMPTY_WORKBENCH : null });
}

/** Changes what the workbench shows; closed meanwhile, it stays closed. */
export function goInWorkbench(change: Partial<CypherPlace>, step: Step): void {
  const { cypher } = currentAddress();
  if (cypher !== null) go({ cypher: { ...cypher, ...change } }, step);
}

/** The workbench as it is, with its result off the canvas, which something else is about to have. */
function offCanvas(): CypherPlace | null {
  const { cypher } = currentAddress();
  return cypher === null ? null : { ...cypher, canvas: 'none' };
}

/**
 * Closes what lies on top: the document, then the relationship, the selection, the node, the paths, the answer. False
 * where nothing was open.
 */
export function closeTop(): boolean {
  const { document, relationship, focus, community, asked, sheet, compared, path, selection } =
    currentAddress();
  if (document !== null) closeDocument();
  else if (relationship !== null) go({ relationship: null, evidence: null });
  else if (selection.length > 0) go({ selection: [] }, 'replace');
  else if (focus !== null) go({ focus: null, evidence: null });
  else if (compared !== null) go({ compared: null });
  else if (community !== null) go({ community: null });
  else if (usePathDraft.getState().ends !== null) closePathDraft();
  else if (path !== null) go({ path: null });
  else if (sheet !== null) go({ sheet: null });
  else if (asked !== null) go({ asked: null });
  else return false;
  return true;
}

/** Opens the same graph as text or tables, or closes it to see the canvas. */
export function openSheet(sheet: Sheet | null): void {
  go({ sheet });
}

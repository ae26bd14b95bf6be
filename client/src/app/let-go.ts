import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { currentAddress, go } from '../state/address-bar.ts';

/**
 * Closes and deselects what goes off the canvas: what is open would keep itself there, a relationship both of its ends.
 */
export function letGo(goes: (id: string) => boolean, { relationships }: DrawnGraph): void {
  const { focus, relationship, selection } = currentAddress();
  const opened = relationship === null ? undefined : relationships.get(relationship);
  go(
    {
      selection: selection.filter((id) => !goes(id)),
      ...(focus !== null && goes(focus) ? { focus: null, evidence: null } : {}),
      ...(opened !== undefined && (goes(opened.startNodeId) || goes(opened.endNodeId))
        ? { relationship: null, evidence: null }
        : {}),
    },
    'replace',
  );
}

/** What is said of nodes that stay because an answer, paths or a result names them; `''` of none. */
export function sayStaying(many: number): string {
  if (many === 0) return '';
  return many === 1
    ? ' 1 more stays as long as what names it is open.'
    : ` ${many.toLocaleString('en-GB')} more stay as long as what names them is open.`;
}

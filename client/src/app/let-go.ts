import { currentAddress, go } from '../state/address-bar.ts';
import type { Held } from './canvas-ground.ts';

/**
 * Closes and deselects what goes off the canvas: what is open would keep itself there, a relationship both of its ends,
 * also one that filters remove.
 */
export function letGo(goes: (id: string) => boolean, { relationships }: Held): void {
  const { focus, relationship, document, selection } = currentAddress();
  const opened = relationships.find(({ id }) => id === relationship);
  // the quotation that is read belongs to the paper that lies open on top
  const unread = document === null ? { evidence: null } : {};
  go(
    {
      selection: selection.filter((id) => !goes(id)),
      ...(focus !== null && goes(focus) ? { focus: null, ...unread } : {}),
      ...(opened !== undefined && (goes(opened.startNodeId) || goes(opened.endNodeId))
        ? { relationship: null, ...unread }
        : {}),
    },
    'replace',
  );
}

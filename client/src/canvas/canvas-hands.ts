import type { Way } from '../graph/walk.ts';

/** What a menu on the canvas is about. */
export type MenuSubject =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'relationship'; readonly id: string }
  | { readonly kind: 'stage' };

/** What hands do on the canvas, told to the page. */
export interface CanvasHands {
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
  /** Takes a node into the selection, or out of it. */
  readonly onToggleNode: (id: string) => void;
  readonly onExpandNode: (id: string) => void;
  /** Nodes that were drawn round; `more`: beside what is selected already. */
  readonly onTrace: (ids: readonly string[], more: boolean) => void;
  /** The canvas was clicked where nothing is. */
  readonly onClickNothing: () => void;
  /** Nodes that were dragged, with their places in drawn units. */
  readonly onMove: (places: ReadonlyMap<string, { readonly x: number; readonly y: number }>) => void;
  /** What keys act on is to go a little way, by Shift and an arrow. */
  readonly onNudge: (way: Way) => void;
  /** A menu is asked for, at a point of the window in CSS px. */
  readonly onMenu: (of: MenuSubject, at: { readonly x: number; readonly y: number }) => void;
}

import { create } from 'zustand';

/** A rectangle over the canvas, in CSS px from its top left corner. */
export interface Cover {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Pointed =
  { readonly kind: 'node'; readonly id: string } | { readonly kind: 'relationship'; readonly id: string };

interface Hand {
  /** What the pointer is on, or the keyboard walked to. */
  readonly pointed: Pointed | null;
  /** The node that arrow keys walked to, as long as it is pointed at. */
  readonly walkedTo: string | null;
  /** What the camera is wished to show next; each wish has its own turn. */
  readonly wish: { readonly ids: readonly string[]; readonly turn: number; readonly closely: boolean };
  /** What lies over the canvas, by name: panels, the answer, the tools. What is lit is framed beside them. */
  readonly covers: Readonly<Record<string, Cover>>;
}

/** The hand and the eye: gone after a reload, and in no address. */
export const useHand = create<Hand>(() => ({
  pointed: null,
  walkedTo: null,
  wish: { ids: [], turn: 0, closely: false },
  covers: {},
}));

export function pointAt(pointed: Pointed | null): void {
  const { pointed: before, walkedTo } = useHand.getState();
  if (before?.kind === pointed?.kind && before?.id === pointed?.id && walkedTo === null) return;
  useHand.setState({ pointed, walkedTo: null });
}

/** Points at a node by keyboard: what keys do is then done to it. */
export function walkTo(id: string): void {
  useHand.setState({ pointed: { kind: 'node', id }, walkedTo: id });
}

/** Wishes that these nodes be seen, once they are drawn; the camera stays where it is if they are already. */
export function bringToSight(ids: readonly string[]): void {
  useHand.setState(({ wish }) => ({ wish: { ids, turn: wish.turn + 1, closely: false } }));
}

/** Wishes that these fill the canvas, once they are drawn, wherever the camera is. */
export function lookCloselyAt(ids: readonly string[]): void {
  useHand.setState(({ wish }) => ({ wish: { ids, turn: wish.turn + 1, closely: true } }));
}

/** Says what something covers; null once it is gone. */
export function coverCanvas(name: string, cover: Cover | null): void {
  const { [name]: before, ...others } = useHand.getState().covers;
  if (cover === null) {
    if (before !== undefined) useHand.setState({ covers: others });
    return;
  }
  const same = (['x', 'y', 'width', 'height'] as const).every((side) => before?.[side] === cover[side]);
  if (!same) useHand.setState({ covers: { ...others, [name]: cover } });
}

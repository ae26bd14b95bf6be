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
  /** What lies over the canvas, by name: panels, the answer, the tools. What is lit is framed beside them. */
  readonly covers: Readonly<Record<string, Cover>>;
}

/** The hand and the eye: gone after a reload, and in no address. */
export const useHand = create<Hand>(() => ({ pointed: null, covers: {} }));

export function pointAt(pointed: Pointed | null): void {
  const before = useHand.getState().pointed;
  if (before?.kind === pointed?.kind && before?.id === pointed?.id) return;
  useHand.setState({ pointed });
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

import type { EntityLabel } from '#core/model/labels';
import type { Mark } from '../label-icons.ts';
import type { Box } from '../place-labels.ts';

/** One thing of a picture, in the order it is painted. Lengths are CSS px at size 1, y downwards from the top left. */
export type Shape =
  | {
      readonly kind: 'path';
      /** As SVG writes it, which a canvas's Path2D reads too. */
      readonly d: string;
      readonly stroke: string | null;
      readonly fill: string | null;
      readonly width: number;
      readonly dash: readonly number[];
      readonly opacity: number;
    }
  | {
      readonly kind: 'disc';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly ring: string;
      readonly ringWidth: number;
      readonly opacity: number;
      /** What a pointer resting on it is told, where the format can; null says nothing. */
      readonly says: string | null;
      /** The node that it stands for, where it stands for one. */
      readonly node?: string;
    }
  | {
      readonly kind: 'icon';
      readonly icon: EntityLabel | Mark;
      /** Its middle. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where it begins, or its middle; its height's middle. */
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle';
      readonly size: number;
      readonly weight: number;
      readonly fill: string;
      /** The ground's colour behind letters that may lie on lines. */
      readonly halo: string | null;
      readonly opacity: number;
    }
  /** Other shapes, of which nothing is seen outside of a box. */
  | { readonly kind: 'window'; readonly box: Box; readonly shapes: readonly Shape[] };

/** A whole picture, from which every picture format is made: so all show the same. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  /** Where it comes from, a line each: kept within the file where the format has room for it. */
  readonly trace: readonly string[];
  readonly shapes: readonly Shape[];
}

/** The page's own font; where a picture is opened without it, one about as wide. */
export const FONT_FAMILY = "'Inter Variable', Inter, Arial, sans-serif";

/** How wide a text is, in CSS px: a canvas's measure in the page, a count of letters in tests. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** A number in a picture file: a hundredth of a px is more than anybody sees. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import { parseColour, type Rgb } from './parse-colour.ts';
import type { Palette } from '../graph/palette.ts';

/** What the shaders read at every frame: one place to change, and no node or edge is touched for it. */
export interface Emphasis {
  /** From 0, all equal, to 1: what is not lit has stepped back. */
  dim: number;
  paper: Rgb;
  accent: Rgb;
  icon: Rgb;
}

export function emphasisOf(palette: Palette): Emphasis {
  return {
    dim: 0,
    paper: parseColour(palette.paper),
    accent: parseColour(palette.accent),
    icon: parseColour(palette.onNode),
  };
}

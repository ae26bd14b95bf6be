import type { Section } from '../../state/sight.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { DrawnTimes } from '../drawn-times.ts';
import type { Lit } from '../lighting.ts';
import type { Palette } from '../palette.ts';
import type { MeasureText } from './scene.ts';

/** What a picture is made of. */
export interface Picture {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
  /** What a layout along time is read by, where it is one. */
  readonly times?: DrawnTimes | null;
  /** What stands out, the rest steps back; null where nothing does. */
  readonly lit: Lit | null;
  readonly title: string;
  /** What stands under the title, where anything does: the sentence of the answer that the picture shows. */
  readonly caption?: string;
  readonly trace: readonly string[];
  /** What colours and lines mean, and where it comes from: without it, the graph and nothing else. */
  readonly legend: boolean;
  /** Whether its title stands over it, where there is a legend; it does where nothing is said. */
  readonly titled?: boolean;
  /** Whether names and words stand in it; they do where nothing is said. */
  readonly names?: boolean;
  /** The papers to name, with their dates; null for none. */
  readonly sources: readonly string[] | null;
  /** What many nodes of a label are called. */
  readonly pluralOf: (label: string) => string;
  readonly measure: MeasureText;
  /** In CSS px; where it is left out, the more there is to draw the wider. */
  readonly width?: number;
  /** The height of the graph by its width; the graph's own, within limits, where it is left out. */
  readonly ratio?: number;
  /** The part of the plane that is seen through a frame, where it is not all; `drawn` is what lies in it. */
  readonly cutOut?: CutOut;
}

export interface CutOut {
  readonly section: Section;
  /** What `drawn` was taken from: lines that leave the section run on to its frame. */
  readonly around: DrawnGraph;
}

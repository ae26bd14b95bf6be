import type { ColdLayout } from './cold-layout.ts';
import type { ContenderName, Size } from './bench-options.ts';
import type { Medians } from './report.ts';

/** What is aimed at, what was measured, and whether it is reached; `measured` undefined where something was not run. */
export interface Aim {
  readonly aim: string;
  readonly size: Size | undefined;
  readonly measured: number | undefined;
  readonly reached: boolean | undefined;
}

type Figure = keyof Medians['figures'];

/** All aims: those of drawing for each size that was run, then those that no size has. */
export function aimsOf(
  medians: readonly Medians[],
  sizes: readonly Size[],
  layout: ColdLayout | undefined,
  firstPageBytes: number | undefined,
): readonly Aim[] {
  return [
    ...sizes.flatMap((size) => drawingAims(size, medians)),
    atLeast(
      "laying out from nothing, times faster than ForceAtlas2's defaults",
      5,
      layout && layout.othersMs / layout.oursMs,
    ),
    atMost('JavaScript of the first page, kB gzipped', 350, firstPageBytes && firstPageBytes / 1000),
  ];
}

function drawingAims(size: Size, medians: readonly Medians[]): readonly Aim[] {
  const of = (contender: ContenderName, figure: Figure): number | undefined =>
    medians.find((one) => one.contender === contender && one.size === size)?.figures[figure];
  const ratio = (of_: number | undefined, to: number | undefined): number | undefined =>
    of_ === undefined || to === undefined || to === 0 ? undefined : of_ / to;
  const faster = (than: ContenderName, figure: Figure): number | undefined =>
    ratio(of(than, figure), of('ours', figure));
  return [
    atMost(
      "opening, share of bare Sigma's CPU time",
      0.5,
      ratio(of('ours', 'openCpuMs'), of('sigma', 'openCpuMs')),
    ),
    atLeast('opening, times faster than vis-network', 4, faster('vis', 'openMs')),
    atLeast('opening, times faster than Cytoscape', 15, faster('cytoscape', 'openMs')),
    atLeast('opening, times faster than force-graph', 1.5, faster('force-graph', 'openMs')),
    atMost('panning, ms a frame', 10, of('ours', 'panMsAFrame')),
    atMost('highlighting, ms with its frame, the first ten', 3, of('ours', 'highlightMs')),
    atMost('highlighting, ms with its frame, once warm', 3, of('ours', 'highlightWarmMs')),
    atMost('a tick of a layout, ms with its frame, the first ten', 5, of('ours', 'tickMs')),
    atMost('a tick of a layout, ms with its frame, once warm', 5, of('ours', 'tickWarmMs')),
    atLeast('a tick, times faster than by graphology', 20, faster('sigma', 'tickMs')),
    atMost('longest task while laying out, ms', 50, of('ours', 'layoutLongestMs')),
    atMost("heap, share of bare Sigma's", 0.5, ratio(of('ours', 'heapMb'), of('sigma', 'heapMb'))),
  ].map((aim) => ({ ...aim, size }));
}

function atMost(name: string, most: number, measured: number | undefined): Aim {
  const reached = measured === undefined ? undefined : measured <= most;
  return { aim: `${name}: at most ${most}`, size: undefined, measured, reached };
}

function atLeast(name: string, least: number, measured: number | undefined): Aim {
  const reached = measured === undefined ? undefined : measured >= least;
  return { aim: `${name}: at least ${least}`, size: undefined, measured, reached };
}

/** A line for each. */
export function aimLines(aims: readonly Aim[]): readonly string[] {
  return aims.map(({ aim, size, measured, reached }) => {
    const said = measured === undefined ? 'not measured' : measured.toFixed(measured < 10 ? 2 : 0);
    const verdict = reached === undefined ? '' : reached ? '  reached' : '  NOT REACHED';
    return `${(size ?? '').padEnd(4)}${aim}: ${said}${verdict}`;
  });
}

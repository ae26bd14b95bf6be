import { SIZES, type Size } from './bench-options.ts';
import { median } from './median.ts';
import type { Measures } from './measure-once.ts';

type Figure = Exclude<keyof Measures, 'contender' | 'size'>;

const FIGURES: Readonly<Record<Figure, string>> = {
  openMs: 'open, ms',
  openCpuMs: 'open, CPU ms',
  openLongestMs: 'longest task, ms',
  panMsAFrame: 'pan, ms a frame',
  highlightMs: 'highlight, first ten, ms',
  highlightWarmMs: 'highlight, warm, ms',
  tickMs: 'layout tick, first ten, ms',
  tickWarmMs: 'layout tick, warm, ms',
  layoutLongestMs: 'laying out: longest task, ms',
  layoutShare: 'main thread then',
  heapMb: 'heap, MB',
};
// FIGURES has every figure, so its keys are them.
const FIGURE_NAMES = Object.keys(FIGURES) as readonly Figure[];

export type Medians = Pick<Measures, 'contender' | 'size'> & {
  readonly rounds: number;
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
};

/** One entry for each contender and size, in the order they were first measured. */
export function medianOf(measures: readonly Measures[]): readonly Medians[] {
  const groups = new Map<string, Measures[]>();
  for (const one of measures) {
    const key = `${one.size} ${one.contender}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const figures = FIGURE_NAMES.flatMap((name): readonly (readonly [Figure, number])[] => {
      const values = group.flatMap((one) => one[name] ?? []);
      return values.length === 0 ? [] : [[name, median(values)]];
    });
    const { contender, size } = first;
    return [{ contender, size, rounds: group.length, figures: Object.fromEntries(figures) }];
  });
}

/** A table of one size: medians, and in brackets how many times bare Sigma's. */
export function tableOf(size: Size, measures: readonly Measures[]): string {
  const { nodes, relationships } = SIZES[size];
  const medians = medianOf(measures).filter((one) => one.size === size);
  const bare = medians.find(({ contender }) => contender === 'sigma')?.figures;
  const rows = [
    ['', 'rounds', ...Object.values(FIGURES)],
    ...medians.map(({ contender, rounds, figures }) => [
      contender,
      String(rounds),
      ...FIGURE_NAMES.map((name) => said(figures[name], bare?.[name])),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  return [`\n${nodes} nodes, ${relationships} relationships`, ...lines, ''].join('\n');
}

function said(value: number | undefined, bare: number | undefined): string {
  if (value === undefined) return '–';
  const digits = value < 1 ? 2 : value < 100 ? 1 : 0;
  const beside = bare === undefined || bare <= 0 ? '' : ` (×${(value / bare).toFixed(2)})`;
  return `${value.toFixed(digits)}${beside}`;
}

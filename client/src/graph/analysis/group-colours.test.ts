import { describe, expect, it } from 'vitest';
import { PALETTES } from '../palette.ts';
import { GROUP_COLOURS, groupColour } from './group-colours.ts';

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const times = (matrix: Matrix, [r, g, b]: Three): Three => {
  const row = ([x, y, z]: Three): number => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const each = ([r, g, b]: Three, change: (value: number) => number): Three => [
  change(r),
  change(g),
  change(b),
];

const linear = (colour: string): Three => {
  const channel = (from: number): number => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Three): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const oklab = (rgb: Three): Three =>
  times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    each(
      times(
        [
          [0.4122214708, 0.5363325363, 0.0514459929],
          [0.2119034982, 0.6806995451, 0.1073969566],
          [0.0883024619, 0.2817188376, 0.6299787005],
        ],
        rgb,
      ),
      Math.cbrt,
    ),
  );

/** How linear RGB is seen (Machado, Oliveira and Fernandes 2009, severity 1). */
const SEEN: Readonly<Record<string, Matrix>> = {
  'as is': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const apart = (one: string, other: string, seen: Matrix): number => {
  const of = (colour: string): Three =>
    oklab(each(times(seen, linear(colour)), (value) => Math.min(1, Math.max(0, value))));
  const [a, b] = [of(one), of(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

describe.each(['light', 'dark'] as const)('group colours on %s', (ground) => {
  const { groups, others } = GROUP_COLOURS[ground];
  const { paper, onNode, red } = PALETTES[ground];

  it('reach 3:1 on the paper and with what is drawn on them', () => {
    for (const colour of [...groups, others]) {
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, onNode)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(SEEN))('are told apart, seen %s', (_name, seen) => {
    const near = [...groups, others].flatMap((one, index, all) =>
      all
        .slice(index + 1)
        .filter((other) => apart(one, other, seen) < (ground === 'light' ? 0.085 : 0.094))
        .map((other) => `${one} and ${other}`),
    );
    expect(near).toEqual([]);
  });

  it('keep away from the red of contradictions', () => {
    for (const colour of groups)
      expect(
        apart(
          colour,
          red,
          SEEN['as is'] ?? [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
        ),
      ).toBeGreaterThan(0.11);
  });

  it('give all groups after the twelfth the same grey', () => {
    expect(new Set(groups.map((_, group) => groupColour(group, ground))).size).toBe(12);
    expect([groupColour(12, ground), groupColour(400, ground)]).toEqual([others, others]);
  });
});

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/** What a mark needs on its ground, and an icon within it (WCAG 2.2, 1.4.11). */
export const MARK_CONTRAST = 3;
/** What words need on their ground (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;
/** The least distance in OKLab at which two kinds are told apart, however they are seen. */
export const KINDS_APART = 0.085;
/** The least distance from the red of contradictions, which alone is to look alarming. */
export const RED_APART = 0.11;

/** The ways in which colours are seen: as they are, and with each of the three common colour blindnesses. */
export const SIGHTS = ['as is', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

/** How linear RGB is seen (Machado, Oliveira and Fernandes 2009, severity 1). */
const SEEN: Readonly<Record<Sight, Matrix>> = {
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

/** What a colour stands on and beside. */
export interface Surroundings {
  readonly paper: string;
  /** What the icon within is drawn in. */
  readonly icon: string;
  readonly red: string;
  /** The other kinds, by the names that they are shown under. */
  readonly others: readonly { readonly name: string; readonly colour: string }[];
}

/** Why a colour does not serve. Too faint is refused; too alike is a warning. */
export type ColourFault =
  | { readonly kind: 'faint'; readonly on: 'paper' | 'icon'; readonly ratio: number }
  | { readonly kind: 'alike'; readonly name: string; readonly seen: readonly Sight[] }
  | { readonly kind: 'red' };

/** Everything that speaks against a colour, written `#rrggbb`; empty where nothing does. */
export function colourFaults(colour: string, around: Surroundings): readonly ColourFault[] {
  const faint = (['paper', 'icon'] as const).flatMap((on): readonly ColourFault[] => {
    const reached = contrast(colour, around[on]);
    return reached < MARK_CONTRAST ? [{ kind: 'faint', on, ratio: reached }] : [];
  });
  const alike = around.others.flatMap(({ name, colour: other }): readonly ColourFault[] => {
    const seen = SIGHTS.filter((sight) => distance(colour, other, sight) < KINDS_APART);
    return seen.length > 0 ? [{ kind: 'alike', name, seen }] : [];
  });
  const red: readonly ColourFault[] =
    distance(colour, around.red, 'as is') < RED_APART ? [{ kind: 'red' }] : [];
  return [...faint, ...alike, ...red];
}

/** Every channel takes these values: 4,096 colours, among which a passing one is looked for. */
const LEVELS = Array.from({ length: 16 }, (_, level) => level * 17);
/** So many steps from the colour that was wished towards the one that passes. */
const STEPS = 32;

/** The nearest colour without faults; undefined where there is none among those that are tried. */
export function nearestGood(colour: string, around: Surroundings): string | undefined {
  const wished = seenAs(colour, 'as is');
  const [paper, icon] = [luminance(linear(around.paper)), luminance(linear(around.icon))];
  const red = seenAs(around.red, 'as is');
  const others = around.others.map((other) => inEverySight(other.colour));
  const good = ({ light, seen }: Measured): boolean =>
    ratio(light, paper) >= MARK_CONTRAST &&
    ratio(light, icon) >= MARK_CONTRAST &&
    between(seen['as is'], red) >= RED_APART &&
    others.every((other) => SIGHTS.every((sight) => between(seen[sight], other[sight]) >= KINDS_APART));
  let found: { readonly colour: string; readonly away: number } | undefined;
  for (const candidate of candidates()) {
    const away = between(wished, candidate.seen['as is']);
    if ((found === undefined || away < found.away) && good(candidate)) {
      found = { colour: candidate.colour, away };
    }
  }
  if (found === undefined) return undefined;
  // They lie far apart: somewhere on the way to the one that was found may be nearer.
  const [from, to] = [channels(colour), channels(found.colour)];
  const onTheWay = Array.from({ length: STEPS }, (_, step) => measured(hex(mix(from, to, step / STEPS))));
  return onTheWay.find(good)?.colour ?? found.colour;
}

interface Measured {
  readonly colour: string;
  readonly light: number;
  readonly seen: Readonly<Record<Sight, Three>>;
}

function measured(colour: string): Measured {
  return { colour, light: luminance(linear(colour)), seen: inEverySight(colour) };
}

function inEverySight(colour: string): Readonly<Record<Sight, Three>> {
  return {
    'as is': seenAs(colour, 'as is'),
    protanopia: seenAs(colour, 'protanopia'),
    deuteranopia: seenAs(colour, 'deuteranopia'),
    tritanopia: seenAs(colour, 'tritanopia'),
  };
}

let tried: readonly Measured[] | undefined;

/** Measured when one is first looked for, and kept: a colour field asks at every move of the hand. */
function candidates(): readonly Measured[] {
  tried ??= LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.map((b) => measured(hex([r, g, b])))));
  return tried;
}

/** The shade of a colour, nearest to it, in which words can be read on each of the grounds. */
export function textShade(colour: string, grounds: readonly string[]): string {
  const reads = (shade: string): boolean =>
    grounds.every((ground) => contrast(shade, ground) >= TEXT_CONTRAST);
  // Away from the ground: darker on light paper, lighter on dark.
  const dark = grounds.every((ground) => luminance(linear(ground)) < 0.18);
  const end: Three = dark ? [255, 255, 255] : [0, 0, 0];
  const shades = Array.from({ length: STEPS + 1 }, (_, step) =>
    hex(mix(channels(colour), end, step / STEPS)),
  );
  return shades.find(reads) ?? hex(end);
}

/** WCAG's contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return ratio(luminance(linear(one)), luminance(linear(other)));
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How far apart two colours are in OKLab, seen in a way. */
export function distance(one: string, other: string, sight: Sight): number {
  return between(seenAs(one, sight), seenAs(other, sight));
}

function between(a: Three, b: Three): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seenAs(colour: string, sight: Sight): Three {
  return oklab(each(times(SEEN[sight], linear(colour)), (value) => Math.min(1, Math.max(0, value))));
}

function channels(colour: string): Three {
  const channel = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function hex(rgb: Three): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Three, to: Three, share: number): Three {
  const at = (a: number, b: number): number => a + (b - a) * share;
  return [at(from[0], to[0]), at(from[1], to[1]), at(from[2], to[2])];
}

function linear(colour: string): Three {
  return each(channels(colour), (value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
}

function luminance([r, g, b]: Three): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Björn Ottosson's OKLab (2020), of linear RGB. */
function oklab(rgb: Three): Three {
  const cones: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const lab: Matrix = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  return times(lab, each(times(cones, rgb), Math.cbrt));
}

function times(matrix: Matrix, [r, g, b]: Three): Three {
  const row = ([x, y, z]: Three): number => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function each([r, g, b]: Three, change: (value: number) => number): Three {
  return [change(r), change(g), change(b)];
}

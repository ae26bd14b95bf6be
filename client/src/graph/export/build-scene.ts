import type { Section } from '../../state/sight.ts';
import { count } from '../../words/count.ts';
import type { DrawnEdge } from '../drawn-edge.ts';
import type { DrawnGraph, DrawnNode } from '../drawn-graph.ts';
import { pointOn, type Point } from '../edge-path.ts';
import { fittingSize } from '../fitting-size.ts';
import type { Lit } from '../lighting.ts';
import type { Palette } from '../palette.ts';
import { drawnRadius, fillOf } from '../node-look.ts';
import { placeLabels, type Box, type Disc, type Wanting } from '../place-labels.ts';
import { DASHES } from '../stroke.ts';
import { wrapLabel } from '../wrap-label.ts';
import { edgePath, loopPath, type End } from './edge-path.ts';
import { legendBlock } from './legend-block.ts';
import { NOTE_RADIUS, noteMark } from './note-mark.ts';
import { px, type MeasureText, type Scene, type Shape } from './scene.ts';

/** What a picture is made of. */
export interface Picture {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
  /** What stands out, the rest steps back; null where nothing does. */
  readonly lit: Lit | null;
  readonly title: string;
  readonly trace: readonly string[];
  /** What colours and lines mean, and where it comes from: without it, the graph and nothing else. */
  readonly legend: boolean;
  /** Whether its title stands over it, where there is a legend; it does where nothing is said. */
  readonly titled?: boolean;
  /** The papers to name, with their dates; null for none. */
  readonly sources: readonly string[] | null;
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

const MARGIN = 28;
/** Px that words need beside the outermost discs. */
const SIDES = 64;
const ENDS = 34;
const NAME_SIZE = 11;
const LINE = 13.5;
const WIDE = 124;
const LANDMARKS = 24;
/** More names nobody reads in one picture; they are placed one after another. */
const MOST_NAMES = 2_000;
const MOST_REPEATS = 3;
/** As the canvas draws lines that nothing lights, a little darker: a picture is not hovered over. */
const REST = 0.6;
const BACK = 0.22;
/** Where along a line its note's mark stands: its words have the middle. */
const NOTE_ALONG = 0.62;
/** What a filter greys: barely there, and without its name. */
const GREYED = 0.15;

/** The graph as one picture: all of it that is not hidden, or a part of the plane as if cut out of it. */
export function buildScene(picture: Picture): Scene {
  const { drawn, palette, title, trace, legend, sources, measure } = picture;
  const titled = legend && picture.titled !== false;
  const shown = [...drawn.nodes.values()].filter((node) => !node.hidden);
  const width = picture.width ?? usualWidth(shown.length);
  const top = titled ? 74 : MARGIN;
  const graph = graphBlock(picture, shown, { x: MARGIN, y: top, width: width - 2 * MARGIN });
  const shapes: Shape[] = [];
  if (titled) {
    const many = sayHowMany(shown, graph.edges);
    const [line = ''] = wrapLabel(title, width - 2 * MARGIN, 1, (text) => measure(text, 21, 600));
    shapes.push(
      words(line, MARGIN, 34, 21, 600, palette.ink),
      words(many, MARGIN, 58, 12, 450, palette.softInk),
    );
  }
  shapes.push(...graph.shapes);
  let height = top + graph.height + (legend || sources !== null ? 12 : MARGIN);
  if (legend || sources !== null) {
    const block = legendBlock({
      ...{ drawn, palette, legend, sources, trace, measure },
      at: { x: MARGIN, y: height, width: width - 2 * MARGIN },
    });
    shapes.push(...block.shapes);
    height += block.height + MARGIN;
  }
  return { width, height: Math.ceil(height), paper: palette.paper, title, trace, shapes };
}

function sayHowMany(shown: readonly DrawnNode[], relationships: number): string {
  const closed = shown.filter(({ community }) => community?.open === false);
  const nodes = shown.filter(({ community }) => community === undefined).length;
  const said = `${nodes.toLocaleString('en-GB')} nodes, ${relationships.toLocaleString('en-GB')} relationships`;
  if (closed.length === 0) return said;
  const held = closed.reduce((sum, { degree }) => sum + degree, 0);
  return `${said}; ${count(held, 'more node')} in ${count(closed.length, 'closed community', 'closed communities')}`;
}

/** 1,200 px for up to about 180 nodes, then with the root of their number, at most 2,400. */
export function usualWidth(nodes: number): number {
  return Math.round(Math.min(2_400, Math.max(1_200, 1_200 * Math.sqrt(nodes / 180))));
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function graphBlock(
  picture: Picture,
  shown: readonly DrawnNode[],
  area: Area,
): { readonly shapes: readonly Shape[]; readonly height: number; readonly edges: number } {
  const { drawn, palette, lit, cutOut } = picture;
  const bounds = cutOut === undefined ? boundsOf(shown) : boundsOfSection(cutOut.section);
  const [sides, rim] = cutOut === undefined ? [SIDES, ENDS] : [0, 0];
  const [least, most] = cutOut === undefined ? [0.5, 1.1] : [0.3, 2];
  const ratio = picture.ratio ?? Math.min(most, Math.max(least, bounds.height / (bounds.width || 1)));
  const height = area.width * ratio;
  const scale = Math.min(
    (area.width - 2 * sides) / (bounds.width || Infinity),
    (height - 2 * rim) / (bounds.height || Infinity),
  );
  const zoom = Number.isFinite(scale) ? scale : 1;
  const middle = { x: area.x + area.width / 2, y: area.y + height / 2 };
  const placed = shown.map((node) => ({ node, ...placeOf(node), radius: drawnRadius(node) }));
  const shrink = fittingSize(placed.filter(({ node }) => node.community === undefined));
  const endOf = (node: DrawnNode): End => ({
    ...placeOf(node),
    radius: node.community === undefined ? drawnRadius(node) * shrink : node.community.reach * zoom,
  });
  const ends = new Map<string, End>(shown.map((node) => [node.id, endOf(node)]));
  /** Where a node lies in the picture: places count upwards, pictures downwards. */
  function placeOf({ x, y }: DrawnNode): { readonly x: number; readonly y: number } {
    return { x: middle.x + (x - bounds.x) * zoom, y: middle.y - (y - bounds.y) * zoom };
  }
  const litNodes = new Set(lit?.nodes ?? []);
  const told = new Set(lit?.relationships ?? []);
  for (const id of told) {
    const edge = drawn.edges.get(id);
    if (edge !== undefined) litNodes.add(edge.startNodeId).add(edge.endNodeId);
  }
  const dims = litNodes.size > 0;

  const lines: Shape[] = [];
  const loops = new Map<string, number>();
  let edges = 0;
  const line = (edge: DrawnEdge, from: End, to: End): void => {
    const isTold = told.has(edge.id);
    const width = isTold ? Math.max(2.4, edge.width) : edge.width;
    const place = loops.get(edge.startNodeId) ?? 0;
    if (edge.startNodeId === edge.endNodeId) loops.set(edge.startNodeId, place + 1);
    const path =
      edge.startNodeId === edge.endNodeId
        ? loopPath(from, place, width)
        : edgePath(from, to, edge.curvature, width);
    if (path === null) return;
    const colour = edge.contradiction ? palette.red : isTold ? palette.accent : palette.edge;
    const strength = edge.faded === true ? GREYED : isTold ? 1 : dims ? BACK : REST;
    const opacity = strength * (edge.stroke === 'faded' ? 0.45 : 1);
    const looks = { kind: 'path', width, opacity } as const;
    lines.push(
      { ...looks, d: path.line, stroke: colour, fill: null, dash: DASHES[edge.stroke] },
      ...(edge.heads === 'none' ? [] : [{ ...looks, d: path.head, stroke: null, fill: colour, dash: [] }]),
    );
  };
  for (const edge of drawn.edges.values()) {
    const [from, to] = [ends.get(edge.startNodeId), ends.get(edge.endNodeId)];
    if (from === undefined || to === undefined) continue;
    edges += edge.folds?.length === 0 ? 0 : 1;
    line(edge, from, to);
  }
  for (const edge of cutOut?.around.edges.values() ?? []) {
    if (ends.has(edge.startNodeId) === ends.has(edge.endNodeId)) continue;
    const [from, to] = [edge.startNodeId, edge.endNodeId].map((id) => {
      const node = cutOut?.around.nodes.get(id);
      return node === undefined || node.hidden ? undefined : endOf(node);
    });
    if (from !== undefined && to !== undefined) line(edge, from, to);
  }
  const discs = placed.flatMap(({ node, x, y, radius }): readonly Shape[] => {
    if (node.community !== undefined)
      return [communityShape(node, node.community.open, endOf(node), palette)];
    const small = radius * shrink;
    const opacity = node.faded === true ? GREYED : dims && !litNodes.has(node.id) ? 0.38 : 1;
    const disc: Shape = {
      kind: 'disc',
      ...{ x, y, radius: small, opacity },
      fill: fillOf(node, palette),
      ring: palette.paper,
      ringWidth: Math.min(2, small * 0.3),
      says: node.name,
      node: node.id,
    };
    // In smaller discs an icon is a blot.
    if (small < 5) return [disc];
    return [disc, { kind: 'icon', icon: node.label, x, y, size: small * 1.24, colour: palette.onNode }];
  });
  const names = nameShapes(
    picture,
    placed.map(({ node }) => node),
    ends,
    litNodes,
    told,
    area,
    height,
  );
  const marks = [...ends].flatMap(([id, end]) =>
    drawn.nodes.get(id)?.noted === true ? noteMark(besideDisc(end), palette) : [],
  );
  const shapes = [...lines, ...discs, ...names, ...marks, ...marksOfEdges(picture.drawn, ends, palette)];
  if (cutOut === undefined) return { shapes, height, edges };
  const box = { x: area.x, y: area.y, width: area.width, height };
  return { shapes: [{ kind: 'window', box, shapes }, frameOf(box, palette)], height, edges };
}

/** The marks of notes on relationships, beside the middle of each line, as on the canvas. */
function marksOfEdges(
  { edges }: DrawnGraph,
  ends: ReadonlyMap<string, End>,
  palette: Palette,
): readonly Shape[] {
  return [...edges.values()].flatMap((edge) => {
    const at = edge.noted === true ? placeOfMark(edge, ends) : undefined;
    return at === undefined ? [] : noteMark(at, palette);
  });
}

function placeOfMark(
  { startNodeId, endNodeId, curvature }: DrawnEdge,
  ends: ReadonlyMap<string, End>,
): Point | undefined {
  const [from, to] = [ends.get(startNodeId), ends.get(endNodeId)];
  if (from === undefined || to === undefined) return undefined;
  return startNodeId === endNodeId
    ? pointOn(from, to, curvature, 0.5, true)
    : pointOn(from, to, curvature, NOTE_ALONG);
}

/** A community: a disc of paper with a ring in the colour of most of what it holds; the ring alone where it is open. */
function communityShape({ label }: DrawnNode, open: boolean, { x, y, radius }: End, palette: Palette): Shape {
  const width = open ? 1.5 : Math.max(2, Math.min(8, 0.1 * radius));
  const [round, inner] = [px(radius - width / 2), radius - width / 2];
  return {
    kind: 'path',
    d: `M${px(x - inner)} ${px(y)}a${round} ${round} 0 1 0 ${px(2 * inner)} 0a${round} ${round} 0 1 0 ${px(-2 * inner)} 0Z`,
    stroke: palette.label[label],
    fill: open ? null : palette.paper,
    width,
    dash: [],
    opacity: open ? 0.6 : 1,
  };
}

/** Names by importance, and the words of what is lit, none on top of another. */
function nameShapes(
  { drawn, palette, measure, cutOut }: Picture,
  shown: readonly DrawnNode[],
  ends: ReadonlyMap<string, End>,
  litNodes: ReadonlySet<string>,
  told: ReadonlySet<string>,
  area: Area,
  height: number,
): readonly Shape[] {
  const dims = litNodes.size > 0;
  // In a frame words stay within it, else they may reach into the margin.
  const [beside, over] = cutOut === undefined ? [MARGIN - 4, 8] : [-2, -2];
  const inside = (box: Box): boolean =>
    box.x >= area.x - beside &&
    box.x + box.width <= area.x + area.width + beside &&
    box.y >= area.y - over &&
    box.y + box.height <= area.y + height + over;
  const said = new Map<
    string,
    {
      readonly lines: readonly string[];
      readonly weight: number;
      readonly fill: string;
      readonly opacity: number;
    }
  >();
  const wanting: Wanting[] = [];
  const byImportance = shown
    .filter(({ faded }) => faded !== true)
    .sort(
      (a, b) =>
        Number(litNodes.has(b.id)) - Number(litNodes.has(a.id)) ||
        b.degree - a.degree ||
        (a.id < b.id ? -1 : 1),
    );
  const repeats = new Map<string, number>();
  for (const id of told) {
    const edge = drawn.edges.get(id);
    const [from, to] = [ends.get(edge?.startNodeId ?? ''), ends.get(edge?.endNodeId ?? '')];
    if (edge === undefined || from === undefined || to === undefined || from === to) continue;
    const times = (repeats.get(edge.words) ?? 0) + 1;
    repeats.set(edge.words, times);
    if (times > MOST_REPEATS) continue;
    const width = measure(edge.words, NAME_SIZE, 500) + 6;
    said.set(id, {
      lines: [edge.words],
      weight: 500,
      fill: edge.contradiction ? palette.redText : palette.accent,
      opacity: 1,
    });
    const places = [0.5, 0.42, 0.58, 0.34, 0.66].map((t) => {
      const bend = 4 * t * (1 - t) * edge.curvature;
      const x = from.x + (to.x - from.x) * t + (to.y - from.y) * bend;
      const y = from.y + (to.y - from.y) * t - (to.x - from.x) * bend;
      return { x: x - width / 2, y: y - (LINE + 2) / 2, width, height: LINE + 2 };
    });
    wanting.push({ id, places: places.filter(inside), pressing: 'over discs' });
  }
  // Names of what is lit before anything else, words of relationships after them.
  const names: Wanting[] = byImportance.slice(0, MOST_NAMES).flatMap((node, rank): readonly Wanting[] => {
    const end = ends.get(node.id);
    if (end === undefined) return [];
    const strong = litNodes.has(node.id);
    const weight = strong ? 650 : 500;
    const lines = wrapLabel(node.name, WIDE, strong ? 3 : 2, (text) => measure(text, NAME_SIZE, weight));
    const back = dims && !strong;
    said.set(node.id, {
      lines,
      weight,
      fill: strong ? palette.ink : palette.softInk,
      opacity: back ? 0.6 : 1,
    });
    const width = Math.max(0, ...lines.map((line) => measure(line, NAME_SIZE, weight))) + 6;
    const pressing = strong || (!dims && rank < LANDMARKS) ? 'over discs' : 'gently';
    const around = placesRound(end, width, lines.length * LINE);
    const middle = {
      x: end.x - width / 2,
      y: end.y - (lines.length * LINE) / 2,
      width,
      height: lines.length * LINE,
    };
    const places = node.community?.open === false ? [middle, ...around] : around;
    return [{ id: node.id, places: places.filter(inside), pressing }];
  });
  const strongNames = dims ? names.filter(({ id }) => litNodes.has(id)) : [];
  const others = dims ? names.filter(({ id }) => !litNodes.has(id)) : names;
  const discs = shown.flatMap((node): readonly Disc[] => {
    const end = ends.get(node.id);
    if (end === undefined || node.community?.open === true) return []; // names may lie within an open community
    const disc = { id: node.id, ...end };
    const mark = { id: `note:${node.id}`, ...besideDisc(end), radius: NOTE_RADIUS };
    return node.noted === true ? [disc, mark] : [disc];
  });
  const marks = [...drawn.edges.values()].flatMap((edge): readonly Disc[] => {
    const at = edge.noted === true ? placeOfMark(edge, ends) : undefined;
    return at === undefined ? [] : [{ id: `note:${edge.id}`, ...at, radius: NOTE_RADIUS }];
  });
  const placed = placeLabels([...strongNames, ...wanting, ...others], [...discs, ...marks]);
  return [...placed].reverse().flatMap(([id, box]) => {
    const label = said.get(id);
    if (label === undefined) return [];
    const { lines, weight, fill, opacity } = label;
    return lines.map((text, line): Shape => ({
      ...words(text, box.x + box.width / 2, box.y + LINE * (line + 0.5), NAME_SIZE, weight, fill),
      anchor: 'middle',
      halo: palette.paper,
      opacity,
    }));
  });
}

function placesRound({ x, y, radius }: End, width: number, height: number): readonly Box[] {
  const gap = radius + 4;
  return [
    { x: x - width / 2, y: y + gap, width, height },
    { x: x - width * 0.24, y: y + gap, width, height },
    { x: x - width * 0.76, y: y + gap, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
  ];
}

/** Where a mark touches its disc: at the upper right, as on the canvas. */
function besideDisc({ x, y, radius }: End): { readonly x: number; readonly y: number } {
  const reach = 0.72 * radius + NOTE_RADIUS;
  return { x: x + reach, y: y - reach };
}

function frameOf({ x, y, width, height }: Box, palette: Palette): Shape {
  return {
    ...{ kind: 'path', d: `M${x} ${y}h${width}v${height}h${-width}Z`, stroke: palette.line, fill: null },
    ...{ width: 1, dash: [], opacity: 1 },
  };
}

function boundsOfSection({ left, right, bottom, top }: Section): ReturnType<typeof boundsOf> {
  return { x: (left + right) / 2, y: (bottom + top) / 2, width: right - left, height: top - bottom };
}

function boundsOf(nodes: readonly DrawnNode[]) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, community } of nodes) {
    const reach = community?.reach ?? 0;
    [left, right] = [Math.min(left, x - reach), Math.max(right, x + reach)];
    [low, high] = [Math.min(low, y - reach), Math.max(high, y + reach)];
  }
  if (nodes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low };
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
): Shape & { readonly kind: 'text' } {
  return { kind: 'text', text, x, y, anchor: 'start', size, weight, fill, halo: null, opacity: 1 };
}

import type { DrawnEdge } from '../drawn-edge.ts';
import type { DrawnNode } from '../drawn-graph.ts';
import type { Point } from '../edge-path.ts';
import { fittingSize } from '../fitting-size.ts';
import type { InTurns } from '../in-turns.ts';
import { drawnRadius, fillOf } from '../node-look.ts';
import type { Palette } from '../palette.ts';
import type { Box } from '../place-labels.ts';
import { boundsOf, boundsOfSection } from './bounds.ts';
import { communityShape } from './community-shape.ts';
import type { End } from './edge-path.ts';
import { GREYED, lineShapes, type PlacedEdge } from './line-shapes.ts';
import { nameShapes } from './name-shapes.ts';
import { besideDisc, marksOfEdges, noteMark } from './note-mark.ts';
import type { Picture } from './picture.ts';
import type { Shape } from './scene.ts';
import { standingOut, type StandingOut } from './standing-out.ts';
import { timeShapes } from './time-shapes.ts';

/** Px that words need beside the outermost discs, and over them. */
const SIDES = 64;
const ENDS = 34;
/** How far names may reach into the margin, at the sides and over and under; within a frame they stay inside. */
const [BESIDE, OVER] = [24, 8];
const WITHIN = -2;

const UNTIMED = { lines: [], words: [], taken: [] };

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The nodes and relationships of a picture in an area of a given width, as high as their places ask for. */
export function* graphShapes(
  picture: Picture,
  shown: readonly DrawnNode[],
  area: Area,
): InTurns<{ readonly shapes: readonly Shape[]; readonly height: number; readonly edges: number }> {
  const { drawn, palette, times = null, cutOut, measure } = picture;
  const { height, placeOf, endOf, shrink } = fitInto(picture, shown, area);
  const ends = new Map<string, End>(shown.map((node) => [node.id, endOf(node)]));
  const out = standingOut(drawn, picture.lit);
  const within = placedEdges(drawn.edges.values(), ends);
  const box = { x: area.x, y: area.y, width: area.width, height };
  const timed = times === null ? UNTIMED : timeShapes(times, { frame: box, placeOf }, palette, measure);
  const [beside, over] = cutOut === undefined ? [BESIDE, OVER] : [WITHIN, WITHIN];
  const isInside = (words: Box): boolean =>
    words.x >= box.x - beside &&
    words.x + words.width <= box.x + box.width + beside &&
    words.y >= box.y - over &&
    words.y + words.height <= box.y + box.height + over;
  const lines = yield* lineShapes([...within, ...leavingEdges(picture, ends, endOf)], out, palette);
  const naming = {
    drawn,
    palette,
    shown,
    ends,
    standingOut: out,
    within: isInside,
    taken: timed.taken,
    measure,
  };
  const names = picture.names === false ? [] : yield* nameShapes(naming);
  const shapes = [
    ...timed.lines,
    ...lines,
    ...shown.flatMap((node) => nodeShapes(node, endOf(node), shrink, out, palette)),
    ...timed.words,
    ...names,
    ...[...ends].flatMap(([id, end]) =>
      drawn.nodes.get(id)?.noted === true ? noteMark(besideDisc(end), palette) : [],
    ),
    ...marksOfEdges(drawn, ends, palette),
  ];
  const edges = within.filter(({ edge }) => edge.folds?.length !== 0).length;
  if (cutOut === undefined) return { shapes, height, edges };
  return { shapes: [{ kind: 'window', box, shapes }, frameOf(box, palette)], height, edges };
}

/** Where places of the plane lie in an area. Places count upwards, pictures downwards. */
function fitInto({ cutOut, ratio: given }: Picture, shown: readonly DrawnNode[], area: Area) {
  const bounds = cutOut === undefined ? boundsOf(shown) : boundsOfSection(cutOut.section);
  const [sides, rim] = cutOut === undefined ? [SIDES, ENDS] : [0, 0];
  const [least, most] = cutOut === undefined ? [0.5, 1.1] : [0.3, 2];
  const ratio = given ?? Math.min(most, Math.max(least, bounds.height / (bounds.width || 1)));
  const height = area.width * ratio;
  // nodes in one line take no room across it: of x / 0 the other side decides
  const scale = Math.min((area.width - 2 * sides) / bounds.width, (height - 2 * rim) / bounds.height);
  const zoom = Number.isFinite(scale) ? scale : 1;
  const middle = { x: area.x + area.width / 2, y: area.y + height / 2 };
  const placeOf = ({ x, y }: Point): Point => ({
    x: middle.x + (x - bounds.x) * zoom,
    y: middle.y - (y - bounds.y) * zoom,
  });
  const shrink = fittingSize(
    shown
      .filter((node) => node.community === undefined)
      .map((node) => ({ ...placeOf(node), radius: drawnRadius(node) })),
  );
  const endOf = (node: DrawnNode): End => ({
    ...placeOf(node),
    radius: node.community === undefined ? drawnRadius(node) * shrink : node.community.reach * zoom,
  });
  return { height, placeOf, endOf, shrink };
}

/** A node's disc with its icon, or its community's ring. */
function nodeShapes(
  node: DrawnNode,
  end: End,
  shrink: number,
  { litNodes, dims }: StandingOut,
  palette: Palette,
): readonly Shape[] {
  if (node.community !== undefined) return [communityShape(node, node.community.open, end, palette)];
  const { x, y, radius } = end;
  const disc: Shape = {
    kind: 'disc',
    ...{ x, y, radius, opacity: node.faded === true ? GREYED : dims && !litNodes.has(node.id) ? 0.38 : 1 },
    fill: fillOf(node, palette),
    ring: palette.paper,
    ringWidth: Math.min(2, radius * 0.3),
    says: node.name,
    node: node.id,
  };
  // In smaller discs an icon is a blot.
  if (radius < 5) return [disc];
  return [disc, { kind: 'icon', icon: node.label, x, y, size: radius * 1.24, colour: palette.onNode }];
}

/** The relationships of which both ends are seen. */
function placedEdges(edges: Iterable<DrawnEdge>, ends: ReadonlyMap<string, End>): readonly PlacedEdge[] {
  return [...edges].flatMap((edge) => {
    const [from, to] = [ends.get(edge.startNodeId), ends.get(edge.endNodeId)];
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
}

/** The relationships that leave the section that is cut out, where it is one. */
function leavingEdges(
  { cutOut }: Picture,
  ends: ReadonlyMap<string, End>,
  endOf: (node: DrawnNode) => End,
): readonly PlacedEdge[] {
  if (cutOut === undefined) return [];
  const { nodes, edges } = cutOut.around;
  return [...edges.values()].flatMap((edge) => {
    if (ends.has(edge.startNodeId) === ends.has(edge.endNodeId)) return [];
    const [from, to] = [nodes.get(edge.startNodeId), nodes.get(edge.endNodeId)];
    if (from === undefined || from.hidden || to === undefined || to.hidden) return [];
    return [{ edge, from: endOf(from), to: endOf(to) }];
  });
}

function frameOf({ x, y, width, height }: Box, palette: Palette): Shape {
  return {
    ...{ kind: 'path', d: `M${x} ${y}h${width}v${height}h${-width}Z`, stroke: palette.line, fill: null },
    ...{ width: 1, dash: [], opacity: 1 },
  };
}

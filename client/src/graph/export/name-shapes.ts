import type { DrawnGraph, DrawnNode } from '../drawn-graph.ts';
import type { InTurns } from '../in-turns.ts';
import type { Palette } from '../palette.ts';
import { obstaclesOf, placerAmong, type Box, type Disc, type Wanting } from '../place-labels.ts';
import { placesAlong } from '../places-along.ts';
import { placesRound } from '../places-round.ts';
import { wrapLabel } from '../wrap-label.ts';
import type { End } from './edge-path.ts';
import { besideDisc, NOTE_RADIUS, placeOfMark } from './note-mark.ts';
import { plainText } from './plain-text.ts';
import type { MeasureText, Shape } from './scene.ts';
import type { StandingOut } from './standing-out.ts';

const NAME_SIZE = 11;
const LINE = 13.5;
const WIDE = 124;
const LANDMARKS = 24;
/** More names nobody reads in one picture; they are placed one after another. */
const MOST_NAMES = 2_000;
const MOST_REPEATS = 3;

/** What names are written for, and where they may stand. */
interface Naming {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
  readonly shown: readonly DrawnNode[];
  /** Where the discs of `shown` lie. */
  readonly ends: ReadonlyMap<string, End>;
  readonly standingOut: StandingOut;
  readonly within: (box: Box) => boolean;
  /** Where other words stand. */
  readonly taken: readonly Box[];
  readonly measure: MeasureText;
}

/** Words that want a place, as they are written once they have one. */
interface Label extends Wanting {
  readonly lines: readonly string[];
  readonly weight: number;
  readonly fill: string;
  readonly opacity: number;
}

/** Names by importance, and the words of what is lit, none on top of another. */
export function* nameShapes(naming: Naming): InTurns<readonly Shape[]> {
  const { litNodes, dims } = naming.standingOut;
  const names = yield* namesOfNodes(naming);
  // Names of what is lit before anything else, words of relationships after them.
  const strong = dims ? names.filter(({ id }) => litNodes.has(id)) : [];
  const others = dims ? names.filter(({ id }) => !litNodes.has(id)) : names;
  const labels = [...strong, ...wordsOfLines(naming), ...others];
  const place = placerAmong(obstaclesOf(inTheWay(naming)), naming.taken, dims ? litNodes : null);
  const placed: (readonly Shape[])[] = [];
  for (const label of labels) {
    yield;
    const box = place(label);
    if (box !== undefined) placed.push(written(label, box, naming.palette));
  }
  return placed.reverse().flat();
}

function written({ lines, weight, fill, opacity }: Label, box: Box, palette: Palette): readonly Shape[] {
  return lines.map((text, line): Shape => {
    const at = { x: box.x + box.width / 2, y: box.y + LINE * (line + 0.5) };
    const look = { size: NAME_SIZE, weight, fill };
    return { ...plainText(text, at, look), anchor: 'middle', halo: palette.paper, opacity };
  });
}

/** The words of the relationships that are told: the same words a few times at most. */
function wordsOfLines({ drawn, palette, ends, standingOut, within, measure }: Naming): readonly Label[] {
  const repeats = new Map<string, number>();
  const labels: Label[] = [];
  for (const id of standingOut.told) {
    const edge = drawn.edges.get(id);
    const [from, to] = [ends.get(edge?.startNodeId ?? ''), ends.get(edge?.endNodeId ?? '')];
    if (edge === undefined || from === undefined || to === undefined || from === to) continue;
    const times = (repeats.get(edge.words) ?? 0) + 1;
    repeats.set(edge.words, times);
    if (times > MOST_REPEATS) continue;
    const width = measure(edge.words, NAME_SIZE, 500) + 6;
    const places = placesAlong(from, to, edge.curvature, { width, height: LINE + 2 });
    labels.push({
      ...{ id, places: places.filter(within), pressing: 'over what steps back' },
      ...{ lines: [edge.words], weight: 500 },
      ...{ fill: edge.contradiction ? palette.redText : palette.accent, opacity: 1 },
    });
  }
  return labels;
}

/** The names of nodes: of what stands out first, then the best connected. */
function* namesOfNodes(naming: Naming): InTurns<readonly Label[]> {
  const { litNodes } = naming.standingOut;
  const first = naming.shown
    .filter(({ faded }) => faded !== true)
    .sort(
      (a, b) =>
        Number(litNodes.has(b.id)) - Number(litNodes.has(a.id)) ||
        b.degree - a.degree ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_NAMES);
  const names: Label[] = [];
  for (const [rank, node] of first.entries()) {
    yield;
    names.push(...nameOfNode(naming, node, rank));
  }
  return names;
}

function nameOfNode(naming: Naming, node: DrawnNode, rank: number): readonly Label[] {
  const { palette, ends, standingOut, within, measure } = naming;
  const { litNodes, dims } = standingOut;
  const end = ends.get(node.id);
  if (end === undefined) return [];
  const strong = litNodes.has(node.id);
  const weight = strong ? 650 : 500;
  const lines = wrapLabel(node.name, WIDE, strong ? 3 : 2, (text) => measure(text, NAME_SIZE, weight));
  const width = Math.max(0, ...lines.map((line) => measure(line, NAME_SIZE, weight))) + 6;
  const height = lines.length * LINE;
  const around = placesRound(end, { width, height }, strong);
  const middle = { x: end.x - width / 2, y: end.y - height / 2, width, height };
  const places = node.community?.open === false ? [middle, ...around] : around;
  const pressing = strong ? 'over what steps back' : !dims && rank < LANDMARKS ? 'over discs' : 'gently';
  const look = { fill: strong ? palette.ink : palette.softInk, opacity: dims && !strong ? 0.6 : 1 };
  return [{ id: node.id, places: places.filter(within), pressing, lines, weight, ...look }];
}

/** What names keep clear of: discs and the marks of notes. */
function inTheWay({ drawn, shown, ends }: Naming): readonly Disc[] {
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
  return [...discs, ...marks];
}

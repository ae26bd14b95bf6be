import type { DrawnEdge } from '../graph/drawn-edge.ts';
import type { DrawnGraph, DrawnNode } from '../graph/drawn-graph.ts';
import type { DrawnTimes } from '../graph/drawn-times.ts';
import { pointOn, type Point } from '../graph/edge-path.ts';
import type { Lighting } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import {
  obstaclesOf,
  offDiscs,
  placeAmong,
  type Box,
  type Disc,
  type Unmeasured,
  type Wanting,
} from '../graph/place-labels.ts';
import { placesAlong } from '../graph/places-along.ts';
import { placesRound } from '../graph/places-round.ts';
import { timeLabels } from '../graph/times-in-view.ts';
import { useHand, type Pointed } from '../state/hand.ts';
import type { DiscsOnScreen } from './discs-on-screen.ts';
import { ink, LINE, MARK, NUMBER, PLAIN, readyForInk, STRONG, type Sheet, type Words } from './ink.ts';
import { projectionOf, type Renderer } from './renderer.ts';
import type { Rooms } from './rooms.ts';
import type { Scribe } from './scribe.ts';
import { NOTE_MARK, TIME_LABEL, type ShownWords } from './shown-words.ts';

/** Px that a name may be wide before it is broken; the pointed one may have more. */
const WIDE = 124;
const MOST_WORDS = 500;
/**
 * Where more discs than this are shown, names find no room between them: few are tried, and they keep clear of the most
 * connected alone.
 */
const DENSE = 1500;
const MOST_DENSE_WORDS = 60;
/** From so many nodes on, what is on its way is named by its landmarks alone. */
const MANY = 400;
const DENSE_DISCS = 300;
/** How strong the words of what steps back are. */
const BACK = 0.62;
/** How often the same words stand on the canvas. */
const MOST_REPEATS = 3;
/**
 * The most connected are named even where their name has to lie on discs: one for so many square px, at most so many.
 */
const ROOM_OF_LANDMARK = 42_000;
const LANDMARKS = 24;

/** Numbers of folds stand nearer the middle than words do. */
const ALONG_FOLD = [0.5, 0.42, 0.58, 0.34, 0.66];
const MOST_NUMBERS = 300;
/** A note's mark leaves the middle to the words of a relationship, and to the number of a fold. */
const ALONG_FOR_NOTE = [0.62, 0.38, 0.7, 0.3, 0.5];
/** A number is worth its place where its arrow is so long, or its disc so large, in px. */
const LEAST_LINE = 44;
const LEAST_DISC = 8;

/** What of the page the words depend on. */
export interface Looks {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
  readonly selected: string | null;
  readonly selectedMany: ReadonlySet<string>;
  readonly times: DrawnTimes | null;
}

/** What is lit, and what of it the pointer is on. */
export interface Lit {
  readonly lighting: Lighting;
  readonly pointed: Pointed | null;
}

/** What words are written with, and what it knows from one time to the next. */
export interface Hand {
  readonly scribe: Scribe;
  readonly discs: DiscsOnScreen;
  readonly rooms: { readonly least: Rooms; readonly names: Rooms; readonly numbers: Rooms };
}

/** What of the drawn graph is written about, in order, so that a frame need not look for it. */
export interface Written {
  readonly byImportance: readonly DrawnNode[];
  readonly folds: readonly DrawnEdge[];
  readonly noted: readonly DrawnEdge[];
  /** The nodes with a mark or a number beside them. */
  readonly marked: readonly DrawnNode[];
}

export function writtenOf({ nodes, edges }: DrawnGraph): Written {
  const byImportance = [...nodes.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return {
    byImportance,
    marked: byImportance.filter(
      ({ pinned, noted, more = 0 }) => pinned === true || noted === true || more > 0,
    ),
    folds: [...edges.values()]
      .filter((edge) => (edge.number ?? 0) > 0 && edge.faded !== true)
      .sort((a, b) => (b.number ?? 0) - (a.number ?? 0) || (a.id < b.id ? -1 : 1)),
    noted: [...edges.values()].filter((edge) => edge.noted === true && edge.faded !== true),
  };
}

/**
 * Writes names, relationship words, numbers, pins and the marks of notes: by importance, none on top of another. Gives
 * where they stand.
 */
export function writeWords(
  renderer: Renderer,
  context: Sheet,
  { scribe, discs, rooms }: Hand,
  { drawn, palette, selected, selectedMany, times }: Looks,
  { byImportance, folds, noted, marked: withMarks }: Written,
  { lighting, pointed }: Lit,
): ShownWords {
  const { sigma, over } = renderer;
  const { width, height } = sigma.getDimensions();
  const within = (box: Box): boolean =>
    box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;

  const needed = new Set(lighting.nodes);
  if (selected !== null) needed.add(selected);
  for (const id of [...lighting.told, ...(pointed === null ? [] : [pointed.id])]) {
    const edge = drawn.edges.get(id);
    for (const end of edge === undefined ? [id] : [edge.startNodeId, edge.endNodeId]) needed.add(end);
  }
  for (const { startNodeId, endNodeId } of noted.slice(0, MOST_NUMBERS))
    needed.add(startNodeId).add(endNodeId);
  // While all of a large graph is on its way, its landmarks alone are named: the rest could not be read.
  const hurried = renderer.told.gliding && byImportance.length >= MANY;
  const most = hurried ? LANDMARKS : DENSE;
  const first = discs.first({
    drawn,
    order: byImportance,
    most,
    inTheWay: (shown) => (shown >= DENSE ? DENSE_DISCS : shown),
  });
  const others = discs.others(drawn, needed, first);
  const discOf = (id: string): Disc | undefined => first.discs.get(id) ?? others.get(id);
  const dense = first.discs.size >= DENSE;
  // On their way, what is lit is looked up beside the landmarks, and is in the way as well.
  const obstacles =
    dense || others.size === 0
      ? first.obstacles
      : obstaclesOf([...first.discs.values(), ...others.values()].filter(({ id }) => !isOpen(drawn, id)));
  for (const some of Object.values(rooms)) some.beside(obstacles);

  /** By id; undefined as long as they are not measured. */
  const words = new Map<string, Words | undefined>();
  const wanting: (Wanting | Unmeasured)[] = [];
  const wantName = (id: string, landmark = false): void => {
    const disc = discOf(id);
    const node = drawn.nodes.get(id);
    if (disc === undefined || node === undefined || node.faded === true || words.has(id)) return;
    const isPointed = pointed?.kind === 'node' && pointed.id === id;
    const strong =
      isPointed || id === selected || selectedMany.has(id) || (lighting.dims && lighting.nodes.has(id));
    const always = isPointed || id === selected;
    const pressing = always ? 'always' : strong ? 'over what steps back' : landmark ? 'over discs' : 'gently';
    const back = lighting.dims && !lighting.nodes.has(id);
    const alpha = back ? BACK : 1;
    words.set(id, undefined);
    if (pressing === 'gently' && node.community === undefined) {
      const least = rooms.least.of(id, () =>
        offDiscs(id, placesRound(disc, LEAST, false).filter(within), obstacles),
      );
      if (least.length === 0) return;
      const measured = (): readonly Box[] => {
        const { lines, width: wide } = scribe.read(context, PLAIN, node.name, WIDE, 2);
        words.set(id, { kind: 'text', lines, font: PLAIN, colour: palette.softInk, alpha });
        return rooms.names.of(id, () => {
          const places = placesOf(node, disc, { width: wide, height: lines.length * LINE }, false);
          return offDiscs(id, places.filter(within), obstacles);
        });
      };
      wanting.push({ id, least, measured });
      return;
    }
    const font = strong ? STRONG : PLAIN;
    const { lines, width: wide } = scribe.read(
      context,
      font,
      node.name,
      isPointed ? 2 * WIDE : node.community?.open === false ? widthWithin(disc) : WIDE,
      isPointed ? 5 : strong || node.community !== undefined ? 3 : 2,
    );
    const colour = strong ? palette.ink : palette.softInk;
    words.set(id, { kind: 'text', lines, font, colour, alpha });
    const places = placesOf(node, disc, { width: wide, height: lines.length * LINE }, strong);
    wanting.push({ id, places: always ? places : places.filter(within), pressing });
  };
  const wantRelationship = (id: string): void => {
    const edge = drawn.edges.get(id);
    if (edge === undefined || words.has(id)) return;
    const [from, to] = [discOf(edge.startNodeId), discOf(edge.endNodeId)];
    if (from === undefined || to === undefined) return;
    const told = lighting.told.has(id);
    const { lines, width: wide } = scribe.read(context, PLAIN, edge.words, 2 * WIDE, 1);
    const colour = edge.contradiction ? palette.redText : told ? palette.accent : palette.softInk;
    words.set(id, { kind: 'text', lines, font: PLAIN, colour, alpha: 1 });
    const size = { width: wide + 6, height: LINE + 2 };
    const places = isLoop(edge)
      ? [above(pointOn(from, to, edge.curvature, 0.5, true), size)]
      : placesAlong(from, to, edge.curvature, size);
    wanting.push({ id, places: places.filter(within), pressing: 'over what steps back' });
  };
  const wantNumber = (
    id: string,
    text: string,
    rim: string,
    back: boolean,
    places: (size: Size) => readonly Box[],
  ): void => {
    words.set(id, { kind: 'number', text, colour: palette.softInk, rim, alpha: back ? BACK : 1 });
    const room = rooms.numbers.of(id, () => {
      const width = Math.max(MARK, scribe.width(context, NUMBER, text) + 8);
      return offDiscs(id, places({ width, height: MARK }).filter(within), obstacles);
    });
    wanting.push({ id, least: room, measured: () => room });
  };
  /** How many relationships an arrow stands for, on its line. */
  const wantFold = (edge: DrawnEdge): void => {
    const [from, to] = [discOf(edge.startNodeId), discOf(edge.endNodeId)];
    if (from === undefined || to === undefined) return;
    const line = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius;
    if (!isLoop(edge) && line < LEAST_LINE) return;
    const back = lighting.dims && !lighting.edges.has(edge.id);
    const rim = edge.contradiction ? palette.red : lighting.told.has(edge.id) ? palette.accent : palette.edge;
    const along = isLoop(edge) ? [0.5] : ALONG_FOLD;
    wantNumber(`number:${edge.id}`, String(edge.number ?? 0), back ? palette.line : rim, back, (size) =>
      along.map((t) => around(pointOn(from, to, edge.curvature, t, isLoop(edge)), size)),
    );
  };
  /** How many neighbours of a node are elsewhere, at its upper right. */
  const wantMore = ({ id, more = 0, faded }: DrawnNode, disc: Disc): void => {
    if (more <= 0 || faded === true || disc.radius < LEAST_DISC) return;
    const back = lighting.dims && !lighting.nodes.has(id);
    wantNumber(`more:${id}`, `+${more.toLocaleString('en-GB')}`, palette.line, back, (size) =>
      corners(disc, size),
    );
  };
  const wantPin = ({ id, pinned, faded }: DrawnNode, disc: Disc): void => {
    if (pinned !== true || faded === true) return;
    const back = lighting.dims && !lighting.nodes.has(id);
    words.set(`pin:${id}`, { kind: 'mark', mark: 'pin', alpha: back ? BACK : 1 });
    const [, upperLeft, ...others] = corners(disc, { width: MARK, height: MARK });
    const places = [...(upperLeft === undefined ? [] : [upperLeft]), ...others].filter(within);
    wanting.push({ id: `pin:${id}`, places, pressing: 'over discs' });
  };
  const wantNote = ({ id, noted, faded }: DrawnNode, disc: Disc): void => {
    if (noted !== true || faded === true) return;
    const back = lighting.dims && !lighting.nodes.has(id);
    words.set(NOTE_MARK + id, { kind: 'mark', mark: 'note', alpha: back ? BACK : 1 });
    const places = corners(disc, { width: MARK, height: MARK }).filter(within);
    wanting.push({ id: NOTE_MARK + id, places, pressing: 'over discs' });
  };
  const wantNoteOn = (edge: DrawnEdge): void => {
    const [from, to] = [discOf(edge.startNodeId), discOf(edge.endNodeId)];
    if (from === undefined || to === undefined) return;
    const back = lighting.dims && !lighting.edges.has(edge.id);
    words.set(NOTE_MARK + edge.id, { kind: 'mark', mark: 'note', alpha: back ? BACK : 1 });
    const along = isLoop(edge) ? [0.5] : ALONG_FOR_NOTE;
    const places = along.map((t) =>
      around(pointOn(from, to, edge.curvature, t, isLoop(edge)), { width: MARK, height: MARK }),
    );
    wanting.push({ id: NOTE_MARK + edge.id, places: places.filter(within), pressing: 'over discs' });
  };
  const wantTimes = (asked: DrawnTimes): void => {
    const projection = projectionOf(renderer);
    if (projection === undefined) return;
    for (const { text, box } of timeLabels(asked, projection, (text) => scribe.width(context, PLAIN, text))) {
      const id = TIME_LABEL + text;
      words.set(id, { kind: 'text', lines: [text], font: PLAIN, colour: palette.softInk, alpha: 1 });
      wanting.push({ id, places: [box], pressing: 'always' });
    }
  };

  if (times !== null) wantTimes(times);
  const marked = (hurried ? [] : withMarks).flatMap((node) => {
    const disc = discOf(node.id);
    return disc === undefined ? [] : [{ node, disc }];
  });
  for (const { node, disc } of marked) {
    wantPin(node, disc);
    wantNote(node, disc);
  }
  for (const edge of hurried ? [] : noted.slice(0, MOST_NUMBERS)) wantNoteOn(edge);

  if (pointed?.kind === 'node') wantName(pointed.id);
  if (pointed?.kind === 'relationship') wantRelationship(pointed.id);
  if (selected !== null) wantName(selected);
  if (lighting.dims) for (const id of lighting.nodes) wantName(id);
  for (const id of withoutRepeats(lighting.told, drawn)) wantRelationship(id);
  if (pointed?.kind === 'node') for (const id of withoutRepeats(lighting.edges, drawn)) wantRelationship(id);
  for (const id of selectedMany) wantName(id);
  for (const edge of hurried ? [] : folds.slice(0, MOST_NUMBERS)) wantFold(edge);
  for (const { node, disc } of marked.slice(0, MOST_NUMBERS)) wantMore(node, disc);
  const landmarks = lighting.dims ? 0 : Math.min(LANDMARKS, Math.ceil((width * height) / ROOM_OF_LANDMARK));
  let rank = 0;
  for (const id of [...first.discs.keys(), ...others.keys()]) {
    if (words.size >= (dense ? MOST_DENSE_WORDS : MOST_WORDS)) break;
    wantName(id, rank < landmarks);
    rank += 1;
  }

  const covers = [...Object.values(useHand.getState().covers), over.current].filter((box) => box !== null);
  const placed = placeAmong(wanting, obstacles, covers, lighting.dims ? lighting.nodes : null);
  readyForInk(context);
  // The least important first, so that halos never eat into what matters more.
  for (const [id, box] of [...placed].reverse()) {
    const said = words.get(id);
    if (said !== undefined) ink(context, said, box, palette);
  }
  context.globalAlpha = 1;
  return {
    boxes: placed,
    nodes: [...placed.keys()].filter((id) => discOf(id) !== undefined).length,
  };
}

function isOpen({ nodes }: DrawnGraph, id: string): boolean {
  return nodes.get(id)?.community?.open === true;
}

/** Of relationships that read the same, only so many are worded: the rest is said by those and by their arrows. */
function withoutRepeats(ids: ReadonlySet<string>, drawn: DrawnGraph): readonly string[] {
  const said = new Map<string, number>();
  return [...ids].filter((id) => {
    const words = drawn.edges.get(id)?.words ?? '';
    const times = (said.get(words) ?? 0) + 1;
    said.set(words, times);
    return times <= MOST_REPEATS;
  });
}

/** How wide the name in the middle of a disc may be, in px. */
const widthWithin = ({ radius }: Disc): number => Math.max(54, Math.min(WIDE, 1.6 * radius));

/** A closed community bears its name in its middle, an open one on its ring, a node round its disc. */
function placesOf(
  { community }: DrawnNode,
  disc: Disc,
  { width, height }: Size,
  strong: boolean,
): readonly Box[] {
  const size = { width: width + 6, height };
  if (community === undefined) return placesRound(disc, size, strong);
  const { x, y, radius } = disc;
  const middle = { x: x - width / 2 - 3, y: y - height / 2, ...size };
  const [onTop, below] = [y - radius - height - 3, y + radius + 3].map((top) => ({ ...middle, y: top }));
  if (community.open) return [onTop, below].flatMap((box) => box ?? []);
  return [middle, ...placesRound(disc, size, strong)];
}

/** A mark touches its disc at the upper right; where that is taken at the upper left, then below. */
function corners({ x, y, radius }: Disc, { width, height }: Size): readonly Box[] {
  const reach = 0.72 * radius;
  return [
    { x: x + reach, y: y - reach - height, width, height },
    { x: x - reach - width, y: y - reach - height, width, height },
    { x: x + reach, y: y + reach, width, height },
    { x: x - reach - width, y: y + reach, width, height },
  ];
}

function isLoop({ startNodeId, endNodeId }: DrawnEdge): boolean {
  return startNodeId === endNodeId;
}

type Size = Pick<Box, 'width' | 'height'>;
/** The room that the shortest name takes. */
const LEAST: Size = { width: 6, height: LINE };

function above({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height - 3, width, height };
}

function around(point: Point, size: Size): Box {
  return { x: point.x - size.width / 2, y: point.y - size.height / 2, ...size };
}

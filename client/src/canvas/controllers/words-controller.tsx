import { useEffect, useMemo, useRef } from 'react';
import type { DrawnGraph, DrawnNode } from '../../graph/drawn-graph.ts';
import type { Lighting } from '../../graph/lighting.ts';
import type { Palette } from '../../graph/palette.ts';
import { placeLabels, type Box, type Disc, type Wanting } from '../../graph/place-labels.ts';
import { wrapLabel } from '../../graph/wrap-label.ts';
import { useHand, type Pointed } from '../../state/hand.ts';
import { discsOnScreen } from '../discs-on-screen.ts';
import { useRenderer, type Renderer } from '../renderer.ts';

const FAMILY = "'Inter Variable', system-ui, sans-serif";
const SIZE = 11;
const LINE = 13.5;
const PLAIN = `500 ${SIZE}px ${FAMILY}`;
const STRONG = `650 ${SIZE}px ${FAMILY}`;
/** Px that a name may be wide before it is broken; the pointed one may have more. */
const WIDE = 124;
/** Where along its line a relationship's word may stand, the best first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const MOST_WORDS = 500;
/**
 * Where more discs than this are shown, names find no room between them: few are tried, and they keep clear of the most
 * connected alone.
 */
const DENSE = 1500;
const MOST_DENSE_WORDS = 60;
const DENSE_DISCS = 300;
/** How often the same words stand on the canvas. */
const MOST_REPEATS = 3;
/**
 * The most connected are named even where their name has to lie on discs: one for so many square px, at most so many.
 */
const ROOM_OF_LANDMARK = 42_000;
const LANDMARKS = 24;

interface Looks {
  readonly drawn: DrawnGraph;
  readonly lighting: Lighting;
  readonly palette: Palette;
  readonly selected: string | null;
  readonly pointed: Pointed | null;
}

/** What stands in one box: its lines, font and colour. */
interface Words {
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: string;
  readonly alpha: number;
}

/**
 * Writes names and relationship words: after each frame, by importance, none on top of another. Names are strangers'
 * text; on a canvas they are ink and nothing else.
 */
export function WordsController(props: Omit<Looks, 'pointed'>): null {
  const renderer = useRenderer();
  const { sigma } = renderer;
  const pointed = useHand((hand) => hand.pointed);
  const covers = useHand((hand) => hand.covers);
  const { drawn, lighting, palette, selected } = props;
  const byImportance = useMemo(
    () => [...drawn.nodes.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    [drawn],
  );
  const looks = useRef<Looks & { readonly byImportance: readonly DrawnNode[] }>(null);

  useEffect(() => {
    looks.current = { drawn, lighting, palette, selected, pointed, byImportance };
    sigma.scheduleRender();
  }, [sigma, drawn, lighting, palette, selected, pointed, byImportance, covers]);

  useEffect(() => {
    const scribe = new Scribe();
    const write = (): void => {
      const now = looks.current;
      if (now !== null) writeWords(renderer, scribe, now, now.byImportance);
    };
    sigma.on('afterRender', write);
    let gone = false;
    const rewrite = (): void => {
      if (gone) return;
      scribe.forget();
      // The words alone: nothing else waits for their font.
      const { width, height } = sigma.getDimensions();
      sigma.getCanvases()['labels']?.getContext('2d')?.clearRect(0, 0, width, height);
      write();
    };
    // Text that was measured before the font came is measured again.
    void Promise.all([document.fonts.load(PLAIN), document.fonts.load(STRONG)]).then(rewrite, rewrite);
    return () => {
      gone = true;
      sigma.off('afterRender', write);
    };
  }, [sigma, renderer]);
  return null;
}

function writeWords(
  renderer: Renderer,
  scribe: Scribe,
  looks: Looks,
  byImportance: readonly DrawnNode[],
): void {
  const { sigma, shown } = renderer;
  const context = sigma.getCanvases()['labels']?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  const { drawn, lighting, palette, selected, pointed } = looks;
  const within = (box: Box): boolean =>
    box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;

  const needed = new Set(lighting.nodes);
  if (selected !== null) needed.add(selected);
  for (const id of [...lighting.told, ...(pointed === null ? [] : [pointed.id])]) {
    const edge = drawn.edges.get(id);
    for (const end of edge === undefined ? [id] : [edge.startNodeId, edge.endNodeId]) needed.add(end);
  }
  const onScreen = discsOnScreen(renderer, drawn, byImportance, DENSE, needed);
  const dense = onScreen.size >= DENSE;

  const words = new Map<string, Words>();
  const wanting: Wanting[] = [];
  const wantName = (id: string, landmark = false): void => {
    const disc = onScreen.get(id);
    const node = drawn.nodes.get(id);
    if (disc === undefined || node === undefined || words.has(id)) return;
    const isPointed = pointed?.kind === 'node' && pointed.id === id;
    const strong = isPointed || id === selected || (lighting.dims && lighting.nodes.has(id));
    const font = strong ? STRONG : PLAIN;
    const lines = scribe.lines(
      context,
      font,
      node.name,
      isPointed ? 2 * WIDE : WIDE,
      isPointed ? 5 : strong ? 3 : 2,
    );
    const back = lighting.dims && !lighting.nodes.has(id);
    words.set(id, { lines, font, colour: strong ? palette.ink : palette.softInk, alpha: back ? 0.62 : 1 });
    const places = placesRound(disc, scribe.widest(context, font, lines), lines.length * LINE);
    const always = isPointed || id === selected;
    const pressing = always ? 'always' : strong || landmark ? 'over discs' : 'gently';
    wanting.push({ id, places: always ? places : places.filter(within), pressing });
  };
  const wantRelationship = (id: string): void => {
    const edge = drawn.edges.get(id);
    if (edge === undefined || words.has(id)) return;
    const [from, to] = [onScreen.get(edge.startNodeId), onScreen.get(edge.endNodeId)];
    if (from === undefined || to === undefined) return;
    const told = lighting.told.has(id);
    const lines = scribe.lines(context, PLAIN, edge.words, 2 * WIDE, 1);
    const colour = edge.contradiction ? palette.redText : told ? palette.accent : palette.softInk;
    words.set(id, { lines, font: PLAIN, colour, alpha: 1 });
    const size = { width: scribe.widest(context, PLAIN, lines) + 6, height: LINE + 2 };
    const places = ALONG.map((t) => around(pointOn(from, to, edge.curvature, t), size));
    wanting.push({ id, places: places.filter(within), pressing: 'over discs' });
  };

  if (pointed?.kind === 'node') wantName(pointed.id);
  if (pointed?.kind === 'relationship') wantRelationship(pointed.id);
  if (selected !== null) wantName(selected);
  if (lighting.dims) for (const id of lighting.nodes) wantName(id);
  for (const id of withoutRepeats(lighting.told, drawn)) wantRelationship(id);
  if (pointed?.kind === 'node') for (const id of withoutRepeats(lighting.edges, drawn)) wantRelationship(id);
  const landmarks = lighting.dims ? 0 : Math.min(LANDMARKS, Math.ceil((width * height) / ROOM_OF_LANDMARK));
  let rank = 0;
  for (const id of onScreen.keys()) {
    if (words.size >= (dense ? MOST_DENSE_WORDS : MOST_WORDS)) break;
    wantName(id, rank < landmarks);
    rank += 1;
  }

  const discs = dense ? firstOf(onScreen.values(), DENSE_DISCS) : [...onScreen.values()];
  const placed = placeLabels(wanting, discs, Object.values(useHand.getState().covers));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  // The least important first, so that halos never eat into what matters more.
  for (const [id, box] of [...placed].reverse()) {
    const said = words.get(id);
    if (said !== undefined) ink(context, said, box, palette.paper);
  }
  context.globalAlpha = 1;
  shown.current = { boxes: placed, nodes: [...placed.keys()].filter((id) => onScreen.has(id)).length };
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
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

function ink(context: CanvasRenderingContext2D, words: Words, box: Box, paper: string): void {
  context.font = words.font;
  words.lines.forEach((line, place) => {
    const x = box.x + box.width / 2;
    const y = box.y + LINE * (place + 0.5) + (box.height - LINE * words.lines.length) / 2;
    context.globalAlpha = 0.92;
    context.lineWidth = 3.5;
    context.strokeStyle = paper;
    context.strokeText(line, x, y);
    context.globalAlpha = words.alpha;
    context.fillStyle = words.colour;
    context.fillText(line, x, y);
  });
}

/** Below the disc; where that is taken above it, then to its right and left. */
function placesRound({ x, y, radius }: Disc, textWidth: number, height: number): readonly Box[] {
  const width = textWidth + 6;
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

function around(point: { readonly x: number; readonly y: number }, size: Pick<Box, 'width' | 'height'>): Box {
  return { x: point.x - size.width / 2, y: point.y - size.height / 2, ...size };
}

/** A point of the same curve that the stroke program draws; screen coordinates, y downwards. */
function pointOn(
  from: Disc,
  to: Disc,
  curvature: number,
  t: number,
): { readonly x: number; readonly y: number } {
  const bend = 2 * t * (1 - t) * 2 * curvature;
  return {
    x: from.x + (to.x - from.x) * t + (to.y - from.y) * bend,
    y: from.y + (to.y - from.y) * t - (to.x - from.x) * bend,
  };
}

/** Breaks and measures texts, and remembers it: names do not change between frames. */
class Scribe {
  readonly #lines = new Map<string, readonly string[]>();
  readonly #widths = new Map<string, number>();

  lines(
    context: CanvasRenderingContext2D,
    font: string,
    text: string,
    width: number,
    most: number,
  ): readonly string[] {
    const key = `${font} ${width} ${most} ${text}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const lines = wrapLabel(text, width, most, (piece) => context.measureText(piece).width);
    this.#lines.set(key, lines);
    return lines;
  }

  widest(context: CanvasRenderingContext2D, font: string, lines: readonly string[]): number {
    return Math.max(0, ...lines.map((line) => this.#width(context, font, line)));
  }

  forget(): void {
    this.#lines.clear();
    this.#widths.clear();
  }

  #width(context: CanvasRenderingContext2D, font: string, line: string): number {
    const key = `${font} ${line}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(line);
    this.#widths.set(key, width);
    return width;
  }
}

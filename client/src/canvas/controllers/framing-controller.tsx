import { useEffect, useRef } from 'react';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { fittingSize } from '../../graph/fitting-size.ts';
import { extentOf, frame, toScreen, type Framing, type Margin } from '../../graph/framing.ts';
import { useHand } from '../../state/hand.ts';
import { spanOf } from '../graph-frame.ts';
import { framedPlaceOf, stageOf, useRenderer, type Renderer } from '../renderer.ts';
import { indexWithoutDrawing } from '../sigma-insides.ts';
import { prefersStillness } from '../../ui/media.ts';

const MARGIN: Margin = { sides: 56, above: 34, below: 46 };
const SMALL_MARGIN: Margin = { sides: 30, above: 22, below: 30 };
const CAMERA_MS = 400;
/** After opening, panels may still take their places for so long. */
const SETTLE_MS = 700;
/** How near the camera goes for a few lit nodes, as a share of the ratio that shows everything. */
const CLOSEST_SHARE = 0.3;
/** How near it goes where few nodes are drawn at all, as a share of the whole case. */
const CLOSEST = 0.15;
/** On a ground too wide to be read at once, so many CSS px a drawn unit has where it goes nearest. */
const NEAREST_ON_WIDE = 1.5;
/** By which power of nearness discs grow there. */
const GROWTH_ON_WIDE = 0.8;

/**
 * Moves the camera: everything at first, an answer when it comes, and never away from where the user went, except to
 * bring what was opened out from under a panel.
 */
export function FramingController({
  drawn,
  framed,
  selected,
  arrangement,
}: {
  readonly drawn: DrawnGraph;
  /** The nodes to frame and a name for the wish, so that the same wish moves the camera once; null for everything. */
  readonly framed: { readonly wish: string; readonly nodes: readonly string[] } | null;
  readonly selected: string | null;
  /** What everything is laid out by; null while nodes are on their way. */
  readonly arrangement: string | null;
}): null {
  const renderer = useRenderer();
  const { sigma, told } = renderer;
  const covers = useHand((hand) => hand.covers);
  const sight = useHand((hand) => hand.wish);
  const seen = useRef(sight.turn);
  const done = useRef<Done | null>(null);
  const settledFor = useRef(told.sizedFor);
  const ready = drawn.nodes.size > 0;
  const wish = framed?.wish ?? '';
  // Who has put a finger, the mouse or a key on something has seen where it lies: what comes up for it moves nothing.
  const begun = useRef(false);
  useEffect(() => {
    const begin = (): void => {
      begun.current = true;
    };
    const deeds = ['pointerdown', 'keydown'] as const;
    for (const deed of deeds) window.addEventListener(deed, begin, { capture: true });
    return () => {
      for (const deed of deeds) window.removeEventListener(deed, begin, { capture: true });
    };
  }, []);
  const latest = useRef({ framed, selected });
  useEffect(() => {
    latest.current = { framed, selected };
  });

  useEffect(() => {
    if (!ready) return undefined;
    const reframe = (): void => {
      const before = done.current;
      const now = latest.current;
      if (before !== null && before.wish === wish) {
        // The overview stays where it is, once the page has settled: opening a panel must not move everything.
        const settled = wish === '' && (begun.current || performance.now() - before.at > SETTLE_MS);
        if (settled || !isAt(renderer, before.camera)) return;
      }
      // An address that comes with a node selected opens on its surroundings; later, selecting moves nothing.
      const opening = before === null ? now.selected : before.wish === wish ? before.opening : null;
      const nodes = now.framed?.nodes ?? (opening === null ? null : surroundings(renderer, opening));
      if (before === null || (before.opened && wish === before.wish)) {
        settleSizes(renderer);
        settledFor.current = told.sizedFor;
      }
      const camera = frameNodes(renderer, nodes);
      if (camera === undefined) return;
      const same = before?.wish === wish;
      done.current = {
        wish,
        camera,
        opening,
        opened: before === null || (same && before.opened),
        at: same ? before.at : performance.now(),
      };
      move(renderer, camera, before !== null && !(same && before.opened));
    };
    // What lies over the canvas settles in the next frames; then the space that is left is known.
    Object.assign(told, { framing: true });
    let gone = false;
    const settle = (): void => {
      if (gone) return;
      reframe();
      Object.assign(told, { framing: false });
    };
    let timer: number | undefined;
    // At first before the frame, so that the first that is painted is where it stays.
    if (done.current === null) queueMicrotask(settle);
    else timer = window.setTimeout(settle, 60);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [renderer, told, ready, wish, covers]);

  const arranged = useRef(arrangement);
  useEffect(() => {
    Object.assign(told, { gliding: arrangement === null });
    if (arrangement === null || !ready) return undefined;
    const before = arranged.current;
    arranged.current = arrangement;
    if (before === null || before === arrangement) return undefined;
    Object.assign(told, { framing: true });
    // The graph with its new places reaches the renderer in this same turn.
    const timer = window.setTimeout(() => {
      // On another ground discs have other sizes.
      if (told.sizedFor !== settledFor.current) settleSizes(renderer);
      settledFor.current = told.sizedFor;
      const camera = frameNodes(renderer, null);
      if (camera !== undefined) move(renderer, camera, true);
      Object.assign(told, { framing: false });
    }, 0);
    return () => window.clearTimeout(timer);
  }, [renderer, told, ready, arrangement]);

  // What is not on the canvas yet is brought into view when it has come.
  const there = selected !== null && drawn.nodes.has(selected);
  useEffect(() => {
    if (selected === null || !there) return undefined;
    const timer = window.setTimeout(() => {
      const camera = bringIntoView(renderer, selected);
      if (camera !== undefined) move(renderer, camera, true);
    }, 120);
    return () => window.clearTimeout(timer);
  }, [renderer, there, selected]);

  useEffect(() => {
    const { ids, turn, closely } = sight;
    // As soon as one of them is drawn, and no later than that: a wish is not kept for another day.
    if (seen.current === turn || !ids.some((id) => drawn.nodes.has(id))) return undefined;
    const timer = window.setTimeout(() => {
      seen.current = turn;
      if (!closely && ids.every((id) => isInSight(renderer, id))) return;
      const camera = frameNodes(renderer, ids);
      if (camera !== undefined) move(renderer, camera, true);
    }, 150);
    return () => window.clearTimeout(timer);
  }, [renderer, drawn, sight]);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = sigma.getDimensions();
      // It also tells the size that there is when it begins.
      if (entry?.contentRect.width === width && entry.contentRect.height === height) return;
      sigma.resize();
      indexWithoutDrawing(sigma);
    });
    observer.observe(sigma.getContainer());
    return () => {
      observer.disconnect();
      done.current = null;
    };
  }, [sigma]);
  return null;
}

/** What the camera was last moved for. */
interface Done {
  readonly wish: string;
  readonly camera: Framing;
  /** The node whose surroundings the page opened on. */
  readonly opening: string | null;
  /** Whether this was the page's opening. */
  readonly opened: boolean;
  /** When, in the page's milliseconds. */
  readonly at: number;
}

function surroundings({ graph, crowd }: Renderer, id: string): readonly string[] | null {
  return graph.hasNode(id) ? [id, ...crowd.neighboursOf(id)] : null;
}

/** The camera for some nodes, or for all of them; undefined where none is drawn. */
export function frameNodes(renderer: Renderer, ids: readonly string[] | null): Framing | undefined {
  const stage = stageOf(renderer);
  const margin = stage.free.width < 600 || stage.free.height < 420 ? SMALL_MARGIN : MARGIN;
  const whole = extentOf(placesOf(renderer, null));
  if (whole === undefined) return undefined;
  const all = frame(whole, stage, margin, CLOSEST);
  const extent = ids === null ? undefined : extentOf(placesOf(renderer, ids));
  return extent === undefined ? all : frame(extent, stage, margin, all.ratio * closestShare(renderer, all));
}

/** How near the camera goes for a few nodes, as a share of the ratio that shows everything. */
function closestShare(renderer: Renderer, all: Framing): number {
  if (renderer.told.sizedFor === undefined) return CLOSEST_SHARE;
  const pixels = stageOf(renderer).pixelsPerUnit / all.ratio / spanOf(renderer);
  return Math.min(CLOSEST_SHARE, pixels / NEAREST_ON_WIDE);
}

export function move({ sigma }: Renderer, camera: Framing, animated: boolean): void {
  // Some layouts reach farther than wheels may go: what is framed is shown all the same.
  const limited = sigma.getCamera();
  if (limited.maxRatio !== null && limited.maxRatio < camera.ratio) limited.maxRatio = camera.ratio;
  if (animated && !prefersStillness()) {
    void sigma.getCamera().animate(camera, { duration: CAMERA_MS, easing: 'cubicOut' });
  } else {
    sigma.getCamera().setState(camera);
  }
}

function placesOf(
  renderer: Renderer,
  ids: readonly string[] | null,
): { readonly x: number; readonly y: number }[] {
  const span = spanOf(renderer);
  return (ids ?? renderer.graph.nodes()).flatMap((id) => {
    const place = framedPlaceOf(renderer, id);
    if (place === undefined) return [];
    const reach = Number(renderer.graph.getNodeAttribute(id, 'reach') ?? 0) / span;
    if (reach === 0) return [place];
    return [
      { x: place.x - reach, y: place.y - reach },
      { x: place.x + reach, y: place.y + reach },
    ];
  });
}

/**
 * Sizes are as they should be where everything is shown, and grow with the root of nearness; on a ground too wide for that
 * nearly with nearness itself.
 */
function settleSizes(renderer: Renderer): void {
  const { sigma, graph, sizing } = renderer;
  const whole = frameNodes(renderer, null);
  if (whole === undefined) return;
  const unit = stageOf(renderer).pixelsPerUnit / whole.ratio;
  const { sizedFor } = renderer.told;
  if (sizedFor !== undefined) {
    const narrow = Math.min(1, unit / spanOf(renderer) / sizedFor);
    sizing.factorAt = (ratio) => (ratio / whole.ratio) ** GROWTH_ON_WIDE / narrow;
    sigma.scheduleRender();
    return;
  }
  const discs = graph.nodes().flatMap((id) => {
    const place = framedPlaceOf(renderer, id);
    if (place === undefined) return [];
    return [{ x: place.x * unit, y: place.y * unit, radius: Number(graph.getNodeAttribute(id, 'size')) }];
  });
  const fit = fittingSize(discs);
  sizing.factorAt = (ratio) => Math.sqrt(ratio / whole.ratio) / fit;
  sigma.scheduleRender();
}

/** Whether a node lies where nothing covers it; one that is not drawn does not count. */
function isInSight(renderer: Renderer, id: string): boolean {
  const place = framedPlaceOf(renderer, id);
  if (place === undefined) return true;
  const stage = stageOf(renderer);
  const { x, y } = toScreen(place, renderer.sigma.getCamera().getState(), stage);
  const { free } = stage;
  return x > free.x && x < free.x + free.width && y > free.y && y < free.y + free.height;
}

function bringIntoView(renderer: Renderer, id: string): Framing | undefined {
  const place = framedPlaceOf(renderer, id);
  if (place === undefined) return undefined;
  const stage = stageOf(renderer);
  const camera = renderer.sigma.getCamera().getState();
  const at = toScreen(place, camera, stage);
  const { free } = stage;
  const rim = Math.min(60, free.width / 4, free.height / 4);
  const toX = Math.min(Math.max(at.x, free.x + rim), free.x + free.width - rim);
  const toY = Math.min(Math.max(at.y, free.y + rim), free.y + free.height - rim);
  if (toX === at.x && toY === at.y) return undefined;
  const unit = camera.ratio / stage.pixelsPerUnit;
  return { x: camera.x + (at.x - toX) * unit, y: camera.y - (at.y - toY) * unit, ratio: camera.ratio };
}

export function isAt({ sigma }: Renderer, camera: Framing): boolean {
  const now = sigma.getCamera().getState();
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
  return (
    sigma.getCamera().isAnimated() ||
    (near(now.x, camera.x) && near(now.y, camera.y) && near(now.ratio, camera.ratio))
  );
}

import { X } from 'lucide-react';
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { extentOf, type Extent } from '../graph/framing.ts';
import { centredOn, mapScale, within, type MapScale } from '../graph/minimap.ts';
import { fillOf } from '../graph/node-look.ts';
import type { Palette } from '../graph/palette.ts';
import { useHand } from '../state/hand.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { spanOf } from './graph-frame.ts';
import { framedPlaceOf, stageOf, useRenderer, viewOf, type Renderer } from './renderer.ts';

const SIZE = { width: 168, height: 112 };
const RIM = 8;
const DOT = 2;
/** Drawn at most so often, in ms: the view, and what moves under it. */
const VIEW_MS = 100;
const DOTS_MS = 500;
/** A narrower canvas has no room for it. */
const NARROWEST = 600;
/** What the bar of what is selected takes beneath it, in CSS px. */
const BAR = 58;
/** From what it must not cover it keeps so far away, in CSS px. */
const CLEAR = 12;

/** Where the view lies in the whole, once something is out of sight. A click or a drag moves the camera. */
export function Minimap({
  drawn,
  palette,
}: {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
}): ReactNode {
  const renderer = useRenderer();
  const { sigma, over, slots } = renderer;
  const covers = useHand((hand) => hand.covers);
  const wanted = usePreferences((preferences) => preferences.minimapOpen);
  const canvas = useRef<HTMLCanvasElement>(null);
  const corner = useRef<HTMLSpanElement>(null);
  const scale = useRef<MapScale>(null);
  const [zoomed, setZoomed] = useState(false);
  const open = wanted && zoomed;

  useEffect(() => {
    if (!wanted) return undefined;
    const dots = document.createElement('canvas');
    let whole: Extent | undefined;
    let dotsAt = -Infinity;
    let dotsOld = true;
    let timer: number | undefined;
    const look = (): void => {
      timer = undefined;
      // A camera that has still to be moved would show it for a moment.
      if (renderer.told.framing) return soon();
      const now = performance.now();
      if (dotsOld && now - dotsAt >= DOTS_MS) {
        whole = extentOfShown(renderer, drawn);
        scale.current = whole === undefined ? null : mapScale(whole, SIZE, RIM);
        if (open && scale.current !== null) drawDots(dots, renderer, drawn, palette, scale.current);
        [dotsAt, dotsOld] = [now, false];
      } else if (dotsOld) timer = window.setTimeout(look, DOTS_MS);
      if (whole === undefined || scale.current === null) return undefined;
      const { view, extent } = viewOf(renderer);
      setZoomed(view.width >= NARROWEST && !within(whole, extent) && !coversTold(renderer, corner.current));
      if (canvas.current !== null) drawView(canvas.current, dots, scale.current, extent, palette);
      return undefined;
    };
    // One look for many frames, and one after the last.
    const soon = (): void => {
      timer ??= window.setTimeout(look, VIEW_MS);
    };
    const moved = (): void => {
      dotsOld = true;
      soon();
    };
    /** What was last looked at: a frame that lights something shows the same part of the same. */
    let seen: readonly unknown[] = [];
    const rendered = (): void => {
      const { x, y, ratio, angle } = sigma.getCamera();
      const { width, height } = sigma.getDimensions();
      const now = [x, y, ratio, angle, width, height, useHand.getState().covers, slots.turn];
      if (now.every((one, place) => one === seen[place])) return;
      seen = now;
      soon();
    };
    sigma.on('afterRender', rendered);
    sigma.on('afterProcess', moved);
    // In a turn of its own: it asks where things lie, which the turn that drew them would have to lay out first.
    timer = window.setTimeout(look);
    return () => {
      sigma.off('afterRender', rendered);
      sigma.off('afterProcess', moved);
      window.clearTimeout(timer);
    };
    // `open`: a canvas that has just come is drawn next.
  }, [renderer, sigma, slots, drawn, palette, wanted, open]);

  useEffect(() => {
    const element = canvas.current;
    if (!open || element === null) return undefined;
    const measure = (): void => {
      const ground = sigma.getContainer().getBoundingClientRect();
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(over, { current: { x: left - ground.left, y: top - ground.top, width, height } });
    };
    // It moves with what lies at the sides of the canvas, and that is measured before.
    const observer = new ResizeObserver(measure);
    observer.observe(sigma.getContainer());
    measure();
    sigma.scheduleRender();
    return () => {
      observer.disconnect();
      Object.assign(over, { current: null });
      sigma.scheduleRender();
    };
  }, [sigma, over, open, covers]);

  const drag = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons === 0 || scale.current === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = event.currentTarget.getBoundingClientRect();
    const place = scale.current.toGraph({ x: event.clientX - at.left, y: event.clientY - at.top });
    const { view } = viewOf(renderer);
    sigma.getCamera().setState(centredOn(place, sigma.getCamera().getState(), stageOf(renderer), view));
  };

  const place = <span ref={corner} className="minimap-corner" />;
  if (!open) return place;
  return (
    <>
      {place}
      <figure className="minimap" aria-label="Minimap" data-testid="minimap">
        <canvas
          ref={canvas}
          width={SIZE.width * window.devicePixelRatio}
          height={SIZE.height * window.devicePixelRatio}
          style={SIZE}
          role="img"
          aria-label="The whole graph, with the part that is in view. Click or drag to move the view."
          onPointerDown={drag}
          onPointerMove={drag}
        />
        <IconButton label="Close the minimap" onClick={() => prefer({ minimapOpen: false })}>
          <X />
        </IconButton>
      </figure>
    </>
  );
}

/** Whether it would lie over what is selected or what the answer or the opened relationship joins. */
function coversTold(renderer: Renderer, corner: Element | null): boolean {
  if (corner === null) return false;
  // Where it is, and not what the tools were measured to cover: they move with a panel without changing their size.
  const at = corner.getBoundingClientRect();
  const ground = renderer.sigma.getContainer().getBoundingClientRect();
  const right = at.right - ground.left;
  const bottom = at.bottom - ground.top - (useHand.getState().covers['selection'] === undefined ? 0 : BAR);
  const { told, graph, sigma } = renderer;
  const ends = [...told.lighting.told].flatMap((id) => {
    const edge = told.drawn.edges.get(id);
    return edge === undefined ? [] : [edge.startNodeId, edge.endNodeId];
  });
  return [...ends, ...told.selected].some((id) => {
    const place = framedPlaceOf(renderer, id);
    if (place === undefined) return false;
    const { x, y } = sigma.framedGraphToViewport(place);
    const radius = sigma.scaleSize(Number(graph.getNodeAttribute(id, 'size'))) + CLEAR;
    return (
      x + radius > right - SIZE.width &&
      x - radius < right &&
      y + radius > bottom - SIZE.height &&
      y - radius < bottom
    );
  });
}

function extentOfShown(renderer: Renderer, { nodes }: DrawnGraph): Extent | undefined {
  const shown = [...nodes.values()].filter((node) => !node.hidden);
  return extentOf(shown.flatMap(({ id }) => framedPlaceOf(renderer, id) ?? []));
}

function fitted(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const pixels = window.devicePixelRatio;
  canvas.width = SIZE.width * pixels;
  canvas.height = SIZE.height * pixels;
  const context = canvas.getContext('2d');
  context?.scale(pixels, pixels);
  return context;
}

function drawDots(
  canvas: HTMLCanvasElement,
  renderer: Renderer,
  { nodes }: DrawnGraph,
  palette: Palette,
  { toMap }: MapScale,
): void {
  const context = fitted(canvas);
  if (context === null) return;
  for (const node of nodes.values()) {
    const place = node.hidden ? undefined : framedPlaceOf(renderer, node.id);
    if (place === undefined) continue;
    const { x, y } = toMap(place);
    context.globalAlpha = node.faded === true ? 0.2 : 0.9;
    context.fillStyle = fillOf(node, palette);
    if (node.community !== undefined) {
      const { x: rim } = toMap({ ...place, x: place.x + node.community.reach / spanOf(renderer) });
      drawRound(context, x, y, rim - x, node.community.open);
      continue;
    }
    context.fillRect(x - DOT / 2, y - DOT / 2, DOT, DOT);
  }
}

/** A community, open or closed, in the colour that is set. */
function drawRound(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  open: boolean,
): void {
  context.beginPath();
  context.arc(x, y, Math.max(1, radius), 0, 2 * Math.PI);
  context.globalAlpha = open ? 0.12 : 0.55;
  context.fill();
}

function drawView(
  canvas: HTMLCanvasElement,
  dots: HTMLCanvasElement,
  { toMap }: MapScale,
  { left, right, top, bottom }: Extent,
  palette: Palette,
): void {
  const context = fitted(canvas);
  if (context === null) return;
  if (dots.width > 0) context.drawImage(dots, 0, 0, SIZE.width, SIZE.height);
  const [from, to] = [toMap({ x: left, y: top }), toMap({ x: right, y: bottom })];
  // Held within the map, so that it can be seen where the view reaches beyond the graph.
  const x = Math.max(1, from.x);
  const y = Math.max(1, from.y);
  const width = Math.max(4, Math.min(SIZE.width - 1, to.x) - x);
  const height = Math.max(4, Math.min(SIZE.height - 1, to.y) - y);
  context.globalAlpha = 0.12;
  context.fillStyle = palette.accent;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.lineWidth = 1.5;
  context.strokeStyle = palette.accent;
  context.strokeRect(x, y, width, height);
}

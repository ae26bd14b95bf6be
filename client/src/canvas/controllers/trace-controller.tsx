import { useEffect, useRef } from 'react';
import { isInside, rectangleOf, type Point } from '../../graph/inside-trace.ts';
import type { CanvasHands } from '../canvas-hands.ts';
import { isInHand } from '../in-hand.ts';
import { framedPlaceOf, useRenderer } from '../renderer.ts';

/** So far a drag may go, in CSS px, and still be a click. */
const SLACK = 4;

/**
 * Selects what is drawn round: a rectangle with Shift held, a free line with Alt held or while `tracing`. With Ctrl held
 * as well it comes beside what is selected already.
 */
export function TraceController({
  surface,
  hands,
  tracing,
}: {
  readonly surface: HTMLElement;
  readonly hands: CanvasHands;
  readonly tracing: boolean;
}): null {
  const renderer = useRenderer();
  const latest = useRef({ hands, tracing });
  useEffect(() => {
    latest.current = { hands, tracing };
  });

  useEffect(() => {
    surface.classList.toggle('canvas-tracing', tracing);
  }, [surface, tracing]);

  useEffect(() => {
    let trace: Trace | null = null;
    const pointIn = ({ clientX, clientY }: PointerEvent): Point => {
      const { left, top } = surface.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const down = (event: PointerEvent): void => {
      const wanted = event.shiftKey || event.altKey || latest.current.tracing;
      if (!wanted || event.button !== 0 || !event.isPrimary) return;
      const shape = event.shiftKey && !event.altKey ? 'rectangle' : 'line';
      trace = { shape, pointer: event.pointerId, points: [pointIn(event)], drawing: null };
    };
    const move = (event: PointerEvent): void => {
      if (trace === null || event.pointerId !== trace.pointer) return;
      const [first] = trace.points;
      const here = pointIn(event);
      if (first === undefined) return;
      if (trace.drawing === null && Math.hypot(here.x - first.x, here.y - first.y) <= SLACK) return;
      trace.drawing ??= drawIn(surface);
      trace.points = trace.shape === 'rectangle' ? [first, here] : [...trace.points, here];
      trace.drawing.setAttribute(
        'points',
        outline(trace)
          .map(({ x, y }) => `${x},${y}`)
          .join(' '),
      );
    };
    const up = (event: PointerEvent): void => {
      const done = trace;
      if (done === null || event.pointerId !== done.pointer) return;
      trace = null;
      if (done.drawing === null) return;
      done.drawing.ownerSVGElement?.remove();
      surface.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => surface.removeEventListener('click', swallow, { capture: true }), 0);
      if (event.type === 'pointercancel') return;
      latest.current.hands.onTrace(within(outline(done)), event.ctrlKey || event.metaKey);
    };
    const within = (line: readonly Point[]): readonly string[] =>
      renderer.graph
        .filterNodes((_id, attributes) => isInHand(attributes))
        .filter((id) => {
          const place = framedPlaceOf(renderer, id);
          return place !== undefined && isInside(renderer.sigma.framedGraphToViewport(place), line);
        });
    // Sigma would move the camera, and the browser its page, under what is drawn.
    const keep = (event: Event): void => {
      if (trace !== null) event.stopPropagation();
    };
    surface.addEventListener('pointerdown', down, { capture: true });
    surface.addEventListener('mousedown', keep, { capture: true });
    surface.addEventListener('touchstart', keep, { capture: true });
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      surface.removeEventListener('pointerdown', down, { capture: true });
      surface.removeEventListener('mousedown', keep, { capture: true });
      surface.removeEventListener('touchstart', keep, { capture: true });
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      trace?.drawing?.ownerSVGElement?.remove();
    };
  }, [renderer, surface]);
  return null;
}

interface Trace {
  readonly shape: 'rectangle' | 'line';
  readonly pointer: number;
  points: readonly Point[];
  drawing: SVGPolygonElement | null;
}

function outline({ shape, points }: Trace): readonly Point[] {
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return [];
  return shape === 'rectangle' ? rectangleOf(from, to) : points;
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
}

const SVG = 'http://www.w3.org/2000/svg';

function drawIn(surface: HTMLElement): SVGPolygonElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.classList.add('canvas-trace');
  const line = document.createElementNS(SVG, 'polygon');
  picture.append(line);
  surface.append(picture);
  return line;
}

import { useEffect, useRef } from 'react';
import { isCommunityId } from '#core/community';
import type { CanvasHands } from '../canvas-hands.ts';
import { draggedWith } from '../in-hand.ts';
import { listen } from '../listen.ts';
import { placeNodes } from '../place-nodes.ts';
import { useRenderer } from '../renderer.ts';

/** A hand that trembles drags nothing: so far, in CSS px, it may go. */
const MOUSE_SLACK = 4;
const FINGER_SLACK = 10;

interface Drag {
  readonly ids: readonly string[];
  readonly from: { readonly x: number; readonly y: number };
  /** Where they lay, in drawn units. */
  readonly before: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  moved: boolean;
}

/** Drags a node, and with it all that is selected and seen if it is. Only they are drawn anew; the page hears of it at the end. */
export function DragController({
  hands,
  selection,
}: {
  readonly hands: CanvasHands;
  readonly selection: ReadonlySet<string>;
}): null {
  const renderer = useRenderer();
  const { sigma, graph } = renderer;
  const latest = useRef({ hands, selection });
  useEffect(() => {
    latest.current = { hands, selection };
  });

  useEffect(() => {
    let drag: Drag | null = null;
    /** The click that ends a drag opens nothing. */
    const swallow = (event: MouseEvent): void => event.stopPropagation();
    const surface = sigma.getContainer();

    const drop = (): void => {
      const done = drag;
      drag = null;
      if (done === null || !done.moved) return;
      surface.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => surface.removeEventListener('click', swallow, { capture: true }), 0);
      const after = done.ids.filter((id) => graph.hasNode(id)).map((id) => [id, placeOf(id)] as const);
      latest.current.hands.onMove(new Map(after));
    };
    const placeOf = (id: string): { readonly x: number; readonly y: number } => {
      renderer.slots.settle();
      const { x, y } = graph.getNodeAttributes(id);
      return { x: Number(x), y: Number(y) };
    };
    const deafen = listen(sigma, {
      downNode: ({ node, event }) => {
        const { original } = event;
        if ('touches' in original ? original.touches.length !== 1 : original.button !== 0) return;
        // The ground of a community is not a hand's to move: what it holds lies on it.
        if (isCommunityId(node)) return;
        const ids = draggedWith(node, latest.current.selection, graph);
        const before = new Map(ids.map((id) => [id, placeOf(id)]));
        drag = { ids, from: { x: event.x, y: event.y }, before, moved: false };
      },
      moveBody: ({ event, preventSigmaDefault }) => {
        if (drag === null) return;
        // Two fingers are for the camera.
        if ('touches' in event.original && event.original.touches.length !== 1) return drop();
        preventSigmaDefault();
        const slack = 'touches' in event.original ? FINGER_SLACK : MOUSE_SLACK;
        const { from, before } = drag;
        if (!drag.moved && Math.hypot(event.x - from.x, event.y - from.y) <= slack) return undefined;
        drag.moved = true;
        const [start, now] = [sigma.viewportToGraph(from), sigma.viewportToGraph(event)];
        const left = [...before].filter(([id]) => graph.hasNode(id));
        placeNodes(
          renderer,
          left.map(([id, { x, y }]) => ({ id, x: x + now.x - start.x, y: y + now.y - start.y })),
        );
        return undefined;
      },
    });
    // Wherever it is let go, also outside the canvas.
    document.addEventListener('mouseup', drop);
    document.addEventListener('touchend', drop);
    document.addEventListener('touchcancel', drop);
    return () => {
      deafen();
      document.removeEventListener('mouseup', drop);
      document.removeEventListener('touchend', drop);
      document.removeEventListener('touchcancel', drop);
    };
  }, [renderer, sigma, graph]);
  return null;
}

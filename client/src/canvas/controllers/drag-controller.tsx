import { useEffect, useRef } from 'react';
import { isCommunityId } from '#core/community';
import { holdInHand } from '../../state/on-the-way.ts';
import type { CanvasHands } from '../canvas-hands.ts';
import { draggedWith } from '../in-hand.ts';
import { listen } from '../listen.ts';
import { placeNodes } from '../place-nodes.ts';
import { useRenderer } from '../renderer.ts';

/** A hand that trembles drags nothing: so far, in CSS px, it may go. */
const MOUSE_SLACK = 4;
const FINGER_SLACK = 10;

interface Drag {
  readonly from: { readonly x: number; readonly y: number };
  /** Where they lay, in drawn units. */
  readonly before: Places;
  /** Where the hand has put them since; null before it moved. */
  at: Places | null;
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

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
      holdInHand(new Map());
      if (done === null || done.at === null) return;
      surface.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => surface.removeEventListener('click', swallow, { capture: true }), 0);
      // Where the hand put them, not where a layout that still runs may have drawn them since.
      latest.current.hands.onMove(new Map([...done.at].filter(([id]) => graph.hasNode(id))));
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
        drag = { from: { x: event.x, y: event.y }, before, at: null };
      },
      moveBody: ({ event, preventSigmaDefault }) => {
        if (drag === null) return;
        // Two fingers are for the camera.
        if ('touches' in event.original && event.original.touches.length !== 1) return drop();
        preventSigmaDefault();
        const slack = 'touches' in event.original ? FINGER_SLACK : MOUSE_SLACK;
        const { from, before } = drag;
        if (drag.at === null && Math.hypot(event.x - from.x, event.y - from.y) <= slack) return undefined;
        const [start, now] = [sigma.viewportToGraph(from), sigma.viewportToGraph(event)];
        const placed = [...before]
          .filter(([id]) => graph.hasNode(id))
          .map(([id, { x, y }]) => ({ id, x: x + now.x - start.x, y: y + now.y - start.y }));
        drag.at = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
        holdInHand(drag.at);
        placeNodes(renderer, placed);
        return undefined;
      },
    });
    // Wherever it is let go, also outside the canvas.
    document.addEventListener('mouseup', drop);
    document.addEventListener('touchend', drop);
    document.addEventListener('touchcancel', drop);
    return () => {
      deafen();
      if (drag !== null) holdInHand(new Map());
      document.removeEventListener('mouseup', drop);
      document.removeEventListener('touchend', drop);
      document.removeEventListener('touchcancel', drop);
    };
  }, [renderer, sigma, graph]);
  return null;
}

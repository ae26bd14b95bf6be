import { useEffect, useRef } from 'react';
import type { MouseCoords, SigmaEvents } from 'sigma/types';
import { pointAt, useHand, type Pointed } from '../../state/hand.ts';
import type { CanvasHands, MenuSubject } from '../canvas-hands.ts';
import { listen } from '../listen.ts';
import { useRenderer } from '../renderer.ts';

/** How long a finger rests for the menu. */
const LONG_PRESS_MS = 500;
/** How far it may tremble meanwhile, in CSS px. */
const TREMBLE = 10;
/** After its first click opened a panel, the second of a double click may find the graph moved: so long it still counts. */
const DOUBLE_MS = 450;

/** The mouse and the finger: what is pointed at, opened, selected, expanded, and what a menu is asked for. */
export function PointerController({ hands }: { readonly hands: CanvasHands }): null {
  const { sigma } = useRenderer();
  // What hands do changes as the page hears of more; a finger that rests meanwhile is not to lose its menu.
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  }, [hands]);

  useEffect(() => {
    const surface = sigma.getContainer();
    const point = (pointed: Parameters<typeof pointAt>[0]): void => {
      surface.style.cursor = pointed === null ? '' : 'pointer';
      pointAt(pointed);
    };
    /** Sigma leaves an edge only after it has entered the node that lies on it: that one stays pointed at. */
    const leave = (kind: Pointed['kind'], id: string): void => {
      const { pointed } = useHand.getState();
      if (pointed?.kind === kind && pointed.id === id) point(null);
    };
    let clicked: { readonly id: string; readonly at: number } | null = null;
    let press: { readonly timer: number; readonly x: number; readonly y: number } | null = null;
    /** Whether the finger that is down has its menu: lifting it is no tap. */
    let served = false;
    const letGo = (): void => {
      if (press !== null) window.clearTimeout(press.timer);
      press = null;
    };
    const rest = (of: MenuSubject, event: MouseCoords): void => {
      served = false;
      letGo();
      const { original } = event;
      if (!('touches' in original) || original.touches.length !== 1) return;
      const at = inWindow(event);
      const timer = window.setTimeout(() => {
        served = true;
        press = null;
        latest.current.onMenu(of, at);
      }, LONG_PRESS_MS);
      press = { timer, x: event.x, y: event.y };
    };
    const inWindow = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => {
      const { left, top } = surface.getBoundingClientRect();
      return { x: left + x, y: top + y };
    };
    const menu = (of: MenuSubject, event: MouseCoords): void => {
      event.original.preventDefault();
      if (!served) latest.current.onMenu(of, inWindow(event));
    };
    const tap = (id: string, event: MouseCoords): void => {
      if (served) return;
      if (isModified(event)) latest.current.onToggleNode(id);
      else {
        clicked = { id, at: performance.now() };
        latest.current.onOpenNode(id);
      }
    };
    const expand = (id: string, event: { readonly preventSigmaDefault: () => void }): void => {
      event.preventSigmaDefault();
      clicked = null;
      latest.current.onExpandNode(id);
    };

    const on: Partial<SigmaEvents> = {
      enterNode: ({ node }) => point({ kind: 'node', id: node }),
      leaveNode: ({ node }) => leave('node', node),
      enterEdge: ({ edge }) => point({ kind: 'relationship', id: edge }),
      leaveEdge: ({ edge }) => leave('relationship', edge),
      clickNode: ({ node, event }) => tap(node, event),
      clickEdge: ({ edge }) => {
        if (!served) latest.current.onOpenRelationship(edge);
      },
      clickStage: () => {
        if (!served) latest.current.onClickNothing();
      },
      doubleClickNode: ({ node, event }) => {
        // Sigma counts clicks in time alone: two nodes that are selected quickly are no double click.
        if (clicked?.id === node && !isModified(event)) expand(node, event);
        else {
          event.preventSigmaDefault();
          tap(node, event);
        }
      },
      doubleClickStage: ({ event }) => {
        if (clicked !== null && performance.now() - clicked.at < DOUBLE_MS) expand(clicked.id, event);
      },
      rightClickNode: ({ node, event }) => menu({ kind: 'node', id: node }, event),
      rightClickEdge: ({ edge, event }) => menu({ kind: 'relationship', id: edge }, event),
      rightClickStage: ({ event }) => menu({ kind: 'stage' }, event),
      downNode: ({ node, event }) => rest({ kind: 'node', id: node }, event),
      downEdge: ({ edge, event }) => rest({ kind: 'relationship', id: edge }, event),
      downStage: ({ event }) => rest({ kind: 'stage' }, event),
      upNode: letGo,
      upEdge: letGo,
      upStage: letGo,
      moveBody: ({ event }) => {
        if (press !== null && Math.hypot(event.x - press.x, event.y - press.y) > TREMBLE) letGo();
      },
    };
    const left = (): void => point(null);
    const deafen = listen(sigma, on);
    surface.addEventListener('mouseleave', left);
    return () => {
      letGo();
      deafen();
      surface.removeEventListener('mouseleave', left);
      pointAt(null);
    };
  }, [sigma]);
  return null;
}

function isModified({ original }: MouseCoords): boolean {
  return original.ctrlKey || original.metaKey || original.shiftKey;
}

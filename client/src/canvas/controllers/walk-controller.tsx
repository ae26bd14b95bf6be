import { useEffect } from 'react';
import { isCommunityId } from '#core/community';
import { withinSentence } from '#core/within-sentence';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { neighboursAlong, walkTo as nextOn, type Way } from '../../graph/walk.ts';
import { announce } from '../../state/announcer.ts';
import { pointAt, useHand, walkTo } from '../../state/hand.ts';
import type { CanvasHands } from '../canvas-hands.ts';
import { kindName } from '../../state/kind-names.ts';
import { count } from '../../words/count.ts';
import { isInHand } from '../in-hand.ts';
import { framedPlaceOf, useRenderer } from '../renderer.ts';

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The canvas by keyboard: arrows walk along relationships, with Shift they move a node, Enter opens, Space selects, Esc lets go. */
export function WalkController({
  surface,
  drawn,
  selected,
  selection,
  hands,
}: {
  /** The element that holds the focus. */
  readonly surface: HTMLElement;
  readonly drawn: DrawnGraph;
  readonly selected: string | null;
  readonly selection: ReadonlySet<string>;
  readonly hands: CanvasHands;
}): null {
  const renderer = useRenderer();
  const { sigma, graph, crowd } = renderer;

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.target !== surface || event.ctrlKey || event.metaKey || event.altKey) return;
      const pointed = useHand.getState().pointed;
      const [only = null] = selection.size === 1 ? selection : [];
      const here = pointed?.kind === 'node' ? pointed.id : (selected ?? only);
      const way = WAYS[event.key];
      if (way !== undefined) {
        event.preventDefault();
        if (event.shiftKey) return hands.onNudge(way);
        const to = here === null || place(here) === undefined ? mostConnected(drawn) : step(here, way);
        if (to === undefined) announce('Nothing joined to this lies that way.');
        else reach(to);
      } else if (event.key === 'Enter' && here !== null) {
        event.preventDefault();
        // Of a community the keys open what it holds, as a double click does.
        if (isCommunityId(here)) hands.onExpandNode(here);
        else hands.onOpenNode(here);
      } else if (event.key === ' ' && here !== null) {
        event.preventDefault();
        hands.onToggleNode(here);
      } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
        event.preventDefault();
        openMenu(here);
      } else if (event.key === 'Escape' && useHand.getState().walkedTo !== null) {
        event.stopPropagation();
        pointAt(null);
      }
    };
    /** The menu of a node beside it; where there is none, the canvas's in its middle. */
    const openMenu = (id: string | null): void => {
      const { left, top, width, height } = surface.getBoundingClientRect();
      const at = id === null ? undefined : place(id);
      if (id === null || at === undefined) {
        hands.onMenu({ kind: 'stage' }, { x: left + width / 2, y: top + height / 2 });
      } else hands.onMenu({ kind: 'node', id }, { x: left + at.x, y: top + at.y });
    };
    /** Where a node lies that keys can walk to: as with a pointer, what is hidden or greyed is not met. */
    const place = (id: string): { id: string; x: number; y: number } | undefined => {
      const at = framedPlaceOf(renderer, id);
      if (at === undefined || !isInHand(graph.getNodeAttributes(id))) return undefined;
      return { id, ...sigma.framedGraphToViewport(at) };
    };
    const step = (from: string, way: Way): string | undefined => {
      const start = place(from);
      const neighbours = neighboursAlong(drawn, crowd.edgesOf(from), from).flatMap((id) => place(id) ?? []);
      return start === undefined ? undefined : nextOn(start, neighbours, way)?.id;
    };
    const reach = (id: string): void => {
      walkTo(id);
      const node = drawn.nodes.get(id);
      if (node === undefined) return;
      if (node.community !== undefined) {
        const how = node.community.open ? 'open community' : 'closed community, Enter opens it';
        announce(`${node.name}, ${how}`);
        return;
      }
      const kind = kindName(node.label);
      const joined = count(node.degree, 'relationship');
      announce(
        `${withinSentence(id, node.name)}, ${kind}, ${joined}${node.noted === true ? ', has a note' : ''}`,
      );
    };
    const left = (): void => pointAt(null);
    surface.addEventListener('keydown', pressed);
    surface.addEventListener('blur', left);
    return () => {
      surface.removeEventListener('keydown', pressed);
      surface.removeEventListener('blur', left);
    };
  }, [renderer, sigma, graph, crowd, surface, drawn, selected, selection, hands]);
  return null;
}

function mostConnected({ nodes }: DrawnGraph): string | undefined {
  return [...nodes.values()].filter(isInHand).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]
    ?.id;
}

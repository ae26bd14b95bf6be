import { useEffect, useRef } from 'react';
import { isCommunityId } from '#core/community';
import { countOverlaps } from '../../graph/place-labels.ts';
import { framedPlaceOf, useRenderer } from '../renderer.ts';
import { NOTE_MARK, TIME_LABEL } from '../shown-words.ts';

/** What the page tells about its canvas, for journeys in a browser: counts and places of the live renderer. */
export interface Exposed {
  /** Nodes of the case, without communities. */
  readonly nodes: number;
  /** The ids of the communities that are shown, and of those among them that are open. */
  readonly communities: readonly string[];
  readonly opened: readonly string[];
  readonly relationships: number;
  readonly lit: readonly string[];
  readonly selected: string | null;
  readonly selection: readonly string[];
  /** The nodes and lines beside which the mark of a note stands. */
  readonly noted: readonly string[];
  /** The dates and lanes that are written along time. */
  readonly times: readonly string[];
  readonly labelsShown: number;
  readonly labelsOverlapping: number;
  /** Whether the camera is on its way, or about to be. */
  readonly moving: boolean;
  /** Where each shown node lies in the window, in CSS px. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

declare global {
  interface Window {
    readonly __whoknew?: Exposed;
  }
}

export function ExposureController(props: {
  readonly selected: string | null;
  readonly selection: readonly string[];
}): null {
  const renderer = useRenderer();
  const { sigma, graph, shown } = renderer;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const shownNode = (id: string): boolean => graph.getNodeAttribute(id, 'hidden') !== true;
    const communities = (): readonly string[] => graph.filterNodes(isCommunityId);
    const places = (): Exposed['places'] => {
      const { left, top } = sigma.getContainer().getBoundingClientRect();
      return Object.fromEntries(
        graph.filterNodes(shownNode).flatMap((id) => {
          const place = framedPlaceOf(renderer, id);
          if (place === undefined) return [];
          const { x, y } = sigma.framedGraphToViewport(place);
          return [[id, [left + x, top + y]]];
        }),
      );
    };
    const standing = (prefix: string): readonly string[] => {
      const marks = [...shown.current.boxes.keys()].filter((id) => id.startsWith(prefix));
      return marks.map((id) => id.slice(prefix.length)).sort();
    };
    const exposed = {
      get nodes() {
        return graph.filterNodes((id) => shownNode(id) && !isCommunityId(id)).length;
      },
      get communities() {
        return communities();
      },
      get opened() {
        return communities().filter((id) => graph.getNodeAttribute(id, 'open') === true);
      },
      get relationships() {
        // Relationships and not arrows: a fold stands for several.
        if (renderer.crowd.on) return renderer.crowd.shownRelationships;
        return graph.reduceEdges(
          (sum, _edge, { stands }, start, end) =>
            shownNode(start) && shownNode(end) ? sum + Number(stands) : sum,
          0,
        );
      },
      get lit() {
        const { lighting } = renderer.told;
        return [...lighting.nodes, ...lighting.told].sort();
      },
      get selected() {
        return latest.current.selected;
      },
      get selection() {
        return latest.current.selection;
      },
      get noted() {
        return standing(NOTE_MARK);
      },
      get times() {
        return standing(TIME_LABEL);
      },
      get labelsShown() {
        return shown.current.nodes;
      },
      get labelsOverlapping() {
        return countOverlaps(shown.current.boxes.values());
      },
      get moving() {
        return renderer.told.framing || renderer.told.gliding || sigma.getCamera().isAnimated();
      },
      get places() {
        return places();
      },
    } satisfies Exposed;
    Object.defineProperty(window, '__whoknew', { value: Object.freeze(exposed), configurable: true });
    return () => {
      Object.defineProperty(window, '__whoknew', { value: undefined, configurable: true });
    };
  }, [renderer, sigma, graph, shown]);
  return null;
}

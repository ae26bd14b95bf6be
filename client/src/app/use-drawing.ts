import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { Point } from '#layout/point';
import { placesInCommunities } from '../graph/community-ground.ts';
import { drawCommunities } from '../graph/draw-communities.ts';
import { drawGraph, drawNodes, NOTHING_DRAWN, type DrawnGraph, type NodeLook } from '../graph/drawn-graph.ts';
import type { FilteredOut } from '../graph/filtering.ts';
import { withoutFiltered } from '../graph/on-canvas.ts';
import { currentAddress } from '../state/address-bar.ts';
import type { Board } from '../state/board.ts';
import { useOnTheWay } from '../state/on-the-way.ts';
import { useGliding } from './use-gliding.ts';
import type { Layout } from './use-layout.ts';
import type { WhatIsOn } from './use-on-canvas.ts';

export interface Drawn {
  readonly drawn: DrawnGraph;
  /** Where the drawn nodes lie now, in the overview's units. */
  readonly whereNow: () => ReadonlyMap<string, Point>;
  /** Whether nothing is on its way to another place. */
  readonly settled: boolean;
}

/** Draws what is on the canvas: each node at its place, or on its way there. */
export function useDrawing(
  { on, communities, joins, apart }: Pick<WhatIsOn, 'on' | 'communities' | 'joins' | 'apart'>,
  board: Board,
  layout: Pick<Layout, 'places' | 'byHand'>,
  {
    overview,
    out,
    looks,
    upright,
    scale,
  }: {
    /** What the canvas begins with: where a layout is left, nodes go back to its places. */
    readonly overview: GraphResponse | undefined;
    /** What filters take out. */
    readonly out: FilteredOut;
    readonly looks: ReadonlyMap<string, NodeLook>;
    readonly upright: boolean;
    /** What the radii of discs are multiplied by, where the ground says it. */
    readonly scale: number | undefined;
  },
): Drawn {
  const removes = board.filters.how === 'remove';
  const target = useMemo(
    () => new Map([...(layout.places ?? []), ...layout.byHand]),
    [layout.byHand, layout.places],
  );
  const current = useRef<DrawnGraph>(NOTHING_DRAWN);
  const whereNow = useCallback(() => {
    const places = new Map<string, Point>(current.current.nodes);
    const { moving } = useOnTheWay.getState();
    // What was pinned on the way lies there, whatever moved before.
    const pinned = new Set(currentAddress().board.pinned);
    moving?.ids.forEach((id, at) => {
      if (places.has(id) && !pinned.has(id))
        places.set(id, { x: moving.places[2 * at] ?? 0, y: moving.places[2 * at + 1] ?? 0 });
    });
    return new Map([...places].map(([id, { x, y }]) => [id, upright ? { x: -y, y: x } : { x, y }]));
  }, [upright]);
  const wanted = useMemo(() => {
    // Where a layout is left for the server's own places, nodes glide back to those.
    const placed = new Map<string, Point>(overview?.nodes.map(({ id, x, y }) => [id, { x, y }]));
    for (const [id, place] of placesInCommunities(joins.homes, communities?.closed ?? [])) {
      if (!placed.has(id)) placed.set(id, place);
    }
    for (const [id, place] of target) placed.set(id, place);
    return placed;
  }, [overview, target, joins.homes, communities]);
  const gliding = useGliding(wanted, whereNow);
  const settled = useOnTheWay(({ share }) => share === null) && gliding === wanted;
  const left = useMemo(
    () => (on === undefined ? undefined : removes ? withoutFiltered(on, out) : on),
    [on, out, removes],
  );
  const drawing = useMemo(() => {
    const pairs = new Set(board.unfolded);
    const hidden = new Set<string>(board.hidden);
    const sized = scale === undefined ? {} : { scale };
    const still = { hidden, upright, places: wanted, looks, unfolded: { pairs, apart }, ...sized };
    return removes ? still : { ...still, faded: out };
  }, [out, removes, apart, board.unfolded, board.hidden, wanted, looks, upright, scale]);
  const still = useMemo(
    () => (left === undefined ? NOTHING_DRAWN : drawGraph(left.overview, left.brought, drawing)),
    [left, drawing],
  );
  const entities = useMemo(() => {
    if (left === undefined || gliding === wanted) return still;
    return { ...still, nodes: drawNodes(left.overview, left.brought, { ...drawing, places: gliding }) };
  }, [left, drawing, still, gliding, wanted]);
  const drawn = useMemo(
    () =>
      communities === null
        ? entities
        : drawCommunities(entities, { shown: communities, links: joins.links, upright }),
    [entities, communities, joins.links, upright],
  );
  useEffect(() => {
    current.current = drawn;
  }, [drawn]);
  return { drawn, whereNow, settled };
}

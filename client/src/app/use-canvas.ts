import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { entityLabel } from '#core/model/labels';
import type { Community } from '#core/wire/communities';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { notedOptions } from '../api/notes.ts';
import { amongOptions } from '../api/read-among.ts';
import { neighbourhoodOptions } from '../api/read-neighbourhood.ts';
import { nodeOptions } from '../api/read-node.ts';
import { relationshipOptions } from '../api/read-relationship.ts';
import type { Point } from '#layout/point';
import type { Analysis } from '../graph/analysis/analyse.ts';
import { drawGraph, drawNodes, NOTHING_DRAWN, type DrawnGraph } from '../graph/drawn-graph.ts';
import { boundsOfCommunities, placesInCommunities, scaleOn } from '../graph/community-ground.ts';
import { drawCommunities } from '../graph/draw-communities.ts';
import { boundsOf, type Bounds } from '../graph/bounds.ts';
import { communityFinder, type ShownCommunities } from '../graph/shown-communities.ts';
import type { Lit } from '../graph/lighting.ts';
import { contentsOf, missingFrom, onCanvas, withoutFiltered, type Contents } from '../graph/on-canvas.ts';
import type { Address } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import { useCarried } from '../state/carried.ts';
import { useOnTheWay } from '../state/on-the-way.ts';
import type { Theme } from '../state/preferences.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { useAnalyses, useLooks, type Analysed } from './use-analysis.ts';
import { useGround, type Ground } from './use-ground.ts';
import { besideOf, useJoins, type Joins } from './use-joins.ts';
import { useGliding } from './use-gliding.ts';
import { useLayout, type Layout } from './use-layout.ts';
import { useFiltering, type Filtering } from './use-filtering.ts';
import { useSpokenOf } from './use-spoken-of.ts';
import { alone, broughtBy, litBy, litByCarried } from './brought.ts';

const NONE_NOTED: ReadonlySet<string> = new Set();
const NOTHING: Contents = { nodes: [], relationships: [] };

export interface Canvas {
  /** What the canvas begins with. */
  readonly base: Ground;
  /** The communities that are drawn; null where none is. */
  readonly communities: ShownCommunities | null;
  /** What joins them, the strongest first. */
  readonly links: Joins['links'];
  /** The innermost of them that a node of the canvas is in. */
  readonly communityOf: (id: string) => Community | undefined;
  readonly drawn: DrawnGraph;
  readonly lit: (Lit & { readonly wish: string }) | null;
  readonly nameOf: (id: string) => string | undefined;
  /** What commands stand on. */
  readonly ground: CanvasGround;
  /** What is on the canvas, before filters. */
  readonly contents: Contents;
  /** The same without what is hidden or filtered out: what tables and the outline have. */
  readonly shown: Contents;
  readonly filtering: Filtering;
  readonly layout: Layout;
  /** Whether nodes that came to it, or what joins them, are being read. */
  readonly reading: boolean;
  readonly analysed: Analysed;
  /** What a list is asked of, beside what sizes and colours stand on. */
  readonly listed: Analysis | null;
  readonly list: (analysis: Analysis | null) => void;
  /** Where the drawn nodes lie now, in the overview's units. */
  readonly whereNow: () => ReadonlyMap<string, Point>;
  /** Whether nothing is on its way to another place. */
  readonly settled: boolean;
  /** Whether it is drawn a quarter turn round. */
  readonly upright: boolean;
  readonly bounds: Bounds;
}

/** What the canvas draws and what of it is lit: the board's nodes, and what is opened, answered or carried to it. */
export function useCanvas(
  address: Address,
  counted: GraphResponse | undefined,
  answer: QuestionResponse | undefined,
  theme: Theme,
): Canvas {
  const { focus, relationship, asked, board } = address;
  // As the window was at first: turning the graph under somebody's eyes would lose them.
  const [upright] = useState(() => window.innerHeight > window.innerWidth * 1.25);
  const base = useGround(counted, address.board);
  const { overview } = base;
  const [listed, list] = useState<Analysis | null>(null);
  const bounds = useMemo(
    () =>
      base.top === null ? boundsOf(overview?.nodes ?? [], upright) : boundsOfCommunities(base.top, upright),
    [base.top, overview, upright],
  );
  const scale = scaleOn(bounds);
  const placed = useMemo(
    () => new Map<string, string>(overview?.nodes.map((node) => [node.id, node.name])),
    [overview],
  );
  const isPlaced = useCallback((id: string) => placed.has(id), [placed]);
  const outside = overview !== undefined && focus !== null && !isPlaced(focus) ? focus : null;
  const focused = useQuery({ ...nodeOptions(outside ?? ''), enabled: outside !== null }).data;
  const around = useQuery({ ...neighbourhoodOptions(outside ?? ''), enabled: outside !== null }).data;
  const opened = useQuery({
    ...relationshipOptions(relationship ?? ''),
    enabled: relationship !== null,
  }).data;
  const { start, added, removed } = board;
  const missing = useMemo(
    () => (overview === undefined ? [] : wantedOf(overview, { start, added }, isPlaced)),
    [overview, start, added, isPlaced],
  );
  const beside = base.large && start !== 'best-connected' ? 'nothing' : 'overview';
  const asksAmong = useQuery(amongOptions(missing, beside));
  const among = asksAmong.data;
  const read = useMemo(() => {
    // While the next ones are read the former stay, but for those that were taken off since.
    const wanted = new Set(missing);
    const nodes = among?.nodes.filter(({ id }) => wanted.has(id)) ?? [];
    return among === undefined || nodes.length === 0 ? undefined : { ...among, nodes };
  }, [among, missing]);
  const spokenOf = useSpokenOf(address);
  const carried = useCarried((state) => state.carried);

  const communities = carried?.alone === true ? null : base.communities;
  const brought = useMemo(
    () => broughtBy(answer, focused, around, opened, isPlaced),
    [answer, focused, around, opened, isPlaced],
  );
  const besides = useMemo(
    () => besideOf([read, carried, spokenOf, ...brought], isPlaced),
    [read, carried, spokenOf, brought, isPlaced],
  );
  const { joins, reading: joining } = useJoins(communities, besides);
  const on = useMemo(() => {
    if (overview === undefined) return undefined;
    if (carried?.alone === true) return { overview: alone(overview, carried), brought: [carried] };
    const kept = new Set([focus, opened?.start.id, opened?.end.id].filter((id) => typeof id === 'string'));
    const across = joins.relationships.length === 0 ? null : { ...joins, nodes: [] };
    const more = [carried, spokenOf, across].filter((part) => part !== null && part !== undefined);
    return onCanvas(overview, { start, added, removed }, read, [...brought, ...more], kept);
  }, [overview, brought, carried, spokenOf, joins, opened, read, start, added, removed, focus]);
  const contents = useMemo(() => (on === undefined ? NOTHING : contentsOf(on)), [on]);
  const filtering = useFiltering(contents, board.filters);
  const { out } = filtering;
  // An answer's relationships, and the one that is opened, are drawn apart: their words are to be read.
  const apart = useMemo(() => {
    const answered = carried === null ? litBy(answer) : litByCarried(carried);
    return new Set([
      ...(answered?.relationships ?? []),
      ...(spokenOf?.relationships.map(({ id }) => id) ?? []),
      ...(relationship === null ? [] : [relationship]),
    ]);
  }, [answer, carried, spokenOf, relationship]);
  const removes = board.filters.how === 'remove';
  const layout = useLayout(board, contents, filtering.dates, upright, communities);
  const analysed = useAnalyses(contents, analysesOf(board, listed));
  const noted = useQuery(notedOptions).data ?? NONE_NOTED;
  const looks = useLooks(board, contents, analysed.results, theme, noted);
  const target = useMemo(
    () => new Map([...(layout.places ?? []), ...layout.byHand]),
    [layout.byHand, layout.places],
  );
  const current = useRef<DrawnGraph>(NOTHING_DRAWN);
  const whereNow = useCallback(() => {
    const places = new Map<string, Point>(current.current.nodes);
    const { moving } = useOnTheWay.getState();
    moving?.ids.forEach((id, at) => {
      if (places.has(id))
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
  const lit = useMemo(() => {
    if (carried !== null) return litByCarried(carried);
    if (spokenOf !== undefined) {
      const { nodes, relationships, wish } = spokenOf;
      return { nodes: nodes.map(({ id }) => id), relationships: relationships.map(({ id }) => id), wish };
    }
    const ids = litBy(answer);
    return ids === null ? null : { ...ids, wish: JSON.stringify(asked) };
  }, [answer, asked, carried, spokenOf]);
  const nameOf = useCallback((id: string) => drawn.nodes.get(id)?.name ?? placed.get(id), [drawn, placed]);
  const shown = useMemo(() => {
    const hidden = new Set<string>(board.hidden);
    const nodes = contents.nodes.filter(({ id, labels }) => {
      const label = entityLabel(labels);
      return label !== undefined && !hidden.has(label) && !out.nodes.has(id);
    });
    const on = new Set<string>(nodes.map(({ id }) => id));
    return {
      nodes,
      relationships: contents.relationships.filter(
        ({ id, startNodeId, endNodeId }) =>
          on.has(startNodeId) && on.has(endNodeId) && !out.relationships.has(id),
      ),
    };
  }, [contents, out, board.hidden]);
  const communityOf = useMemo(
    () => (communities === null ? () => undefined : communityFinder(communities, joins.homes)),
    [communities, joins.homes],
  );
  const ground = useMemo(() => ({ drawn, overview, upright, nameOf }), [drawn, overview, upright, nameOf]);
  return {
    base,
    communities,
    links: joins.links,
    communityOf,
    drawn,
    lit,
    nameOf,
    ground,
    contents,
    shown,
    filtering,
    layout,
    reading: asksAmong.isFetching || joining,
    analysed,
    listed,
    list,
    whereNow,
    upright,
    settled,
    bounds,
  };
}

function analysesOf({ sizeBy, tintBy }: Board, listed: Analysis | null): readonly Analysis[] {
  return [
    ...(sizeBy === 'degree' || sizeBy === 'equal' ? [] : [sizeBy]),
    ...(tintBy === 'kind' ? [] : [tintBy]),
    ...(listed === null ? [] : [listed]),
  ];
}

/**
 * The nodes that have to be read beside the overview: those that it does not have; and where it could not bring all
 * relationships, all that were put on the canvas alone.
 */
function wantedOf(
  overview: GraphResponse,
  board: Pick<Board, 'start' | 'added'>,
  isPlaced: (id: string) => boolean,
): readonly string[] {
  const { shown, total } = overview.cut.relationships;
  const incomplete = shown < total && board.start === 'nothing';
  return missingFrom(board, incomplete ? () => false : isPlaced);
}

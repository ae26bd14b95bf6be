import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Community } from '#core/wire/communities';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { notedOptions } from '../api/notes.ts';
import type { Point } from '#layout/point';
import type { Analysis } from '../graph/analysis/analyse.ts';
import { type DrawnGraph } from '../graph/drawn-graph.ts';
import { drawnTimes, type DrawnTimes } from '../graph/drawn-times.ts';
import { boundsOfCommunities, scaleOn } from '../graph/community-ground.ts';
import { boundsOf, type Bounds } from '../graph/bounds.ts';
import { communityFinder } from '../graph/shown-communities.ts';
import { withoutOut } from '../graph/filter-seen.ts';
import type { Lit } from '../graph/lighting.ts';
import { type Contents } from '../graph/on-canvas.ts';
import type { PartRead } from '../graph/part-read.ts';
import type { Address } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { useAnalyses, useLooks, type Analysed } from './use-analysis.ts';
import { useGround, type Ground, type OnGround } from './use-ground.ts';
import { type Joins } from './use-joins.ts';
import { useLayout, type Layout } from './use-layout.ts';
import { useDrawing } from './use-drawing.ts';
import { useOnCanvas } from './use-on-canvas.ts';
import { useFiltering, type Filtering } from './use-filtering.ts';

const NONE_NOTED: ReadonlySet<string> = new Set();

export interface Canvas {
  /** What the canvas begins with. */
  readonly base: Ground;
  /** The communities that are drawn; null where none is. */
  readonly communities: OnGround | null;
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
  /** How many of the relationships among its nodes were read; null where that is all, or not known. */
  readonly partRead: PartRead | null;
  /** The same without what is hidden or filtered out: what tables and the outline have. */
  readonly shown: Contents;
  readonly filtering: Filtering;
  readonly layout: Layout;
  /** What the layout along time is read by; null for the others. */
  readonly times: DrawnTimes | null;
  /** Whether nodes that came to it, or what joins them, are being read. */
  readonly reading: boolean;
  /** What sizes and colours stand on: of all that is on the canvas, before filters. */
  readonly analysed: Analysed;
  /** What the list of who stands out stands on: of what is shown. */
  readonly outstanding: Analysed;
  /** What a list is asked of. */
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
): Canvas {
  const { board } = address;
  // As the window was at first: turning the graph under somebody's eyes would lose them.
  const [upright] = useState(() => window.innerHeight > window.innerWidth * 1.25);
  const base = useGround(counted, board);
  const { overview, large } = base;
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
  const whatIsOn = useOnCanvas(address, base, answer, isPlaced);
  const { board: inSight, contents, named, communities, joins, partRead, reading, lit } = whatIsOn;
  const filtering = useFiltering(contents, board);
  const { out } = filtering;
  const layout = useLayout(board, contents, filtering.dates, upright, communities);
  const { time } = layout;
  const times = useMemo(() => (time === null ? null : drawnTimes(time, upright)), [time, upright]);
  const analysed = useAnalyses(contents, analysesOf(board));
  const noted = useQuery(notedOptions).data ?? NONE_NOTED;
  const looks = useLooks(board, contents, analysed.results, noted);
  const { drawn, whereNow, settled } = useDrawing(whatIsOn, board, layout, {
    overview,
    out,
    looks,
    upright,
    scale,
  });
  const nameOf = useCallback((id: string) => drawn.nodes.get(id)?.name ?? placed.get(id), [drawn, placed]);
  const shown = useMemo(() => withoutOut(filtering.seen, out), [filtering.seen, out]);
  // Who stands out does so among what is shown; sizes and colours stay as they are while filters come and go.
  const outstanding = useAnalyses(
    shown,
    useMemo(() => (listed === null ? [] : [listed]), [listed]),
  );
  const communityOf = useMemo(
    () => (communities === null ? () => undefined : communityFinder(communities, joins.homes)),
    [communities, joins.homes],
  );
  const ground = useMemo(
    () => ({ drawn, contents, board: inSight, overview, large, isPlaced, named, upright, nameOf, whereNow }),
    [drawn, contents, inSight, overview, large, isPlaced, named, upright, nameOf, whereNow],
  );
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
    partRead,
    shown,
    filtering,
    layout,
    times,
    reading,
    analysed,
    outstanding,
    listed,
    list,
    whereNow,
    upright,
    settled,
    bounds,
  };
}

function analysesOf({ sizeBy, tintBy }: Board): readonly Analysis[] {
  return [
    ...(sizeBy === 'degree' || sizeBy === 'equal' ? [] : [sizeBy]),
    ...(tintBy === 'kind' ? [] : [tintBy]),
  ];
}

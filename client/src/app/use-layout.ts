import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '#layout/point';
import type { Dates } from '../graph/dating.ts';
import { homeAmong, middleOf, shiftClear, type Taken } from '../graph/layouts/clear-of-communities.ts';
import { openLayouts, type LayoutClient } from '../graph/layouts/layout-client.ts';
import type { TimeFrame } from '../graph/layouts/layout-messages.ts';
import { layoutRequest } from '../graph/layouts/layout-request.ts';
import type { Contents } from '../graph/on-canvas.ts';
import type { ShownCommunities } from '../graph/shown-communities.ts';
import type { Board } from '../state/board.ts';
import { say } from '../state/passing-word.ts';
import { leaveLayout } from './leave-layout.ts';
import { runForces } from './run-forces.ts';

/** The radius of the largest disc, in drawn units. */
const LARGEST_DISC = 28;

type Places = ReadonlyMap<string, Point>;

/** What a board's layout comes to: places, an axis where time is laid out, and the layout by forces as something to do. */
export interface Layout {
  /** Null while the server's own places hold. */
  readonly places: Places | null;
  readonly time: TimeFrame | null;
  /** The places that go before all others: those that the board holds. */
  readonly byHand: Places;
  readonly failed: string | null;
  /** Whether places are being worked out that the canvas waits for: all but forces, which move it as they go. */
  readonly arranging: boolean;
  /** Gives those up. */
  readonly giveUp: () => void;
  /** Lets forces go on from where nodes are. */
  readonly runForces: (from: Places) => void;
}

interface Outcome {
  readonly of: string;
  readonly places: Places;
  readonly time: TimeFrame | null;
}

/**
 * Lays out in the layouts' worker, clear of closed communities. The same nodes in the same layout have the same places, so
 * that a link tells them.
 */
export function useLayout(
  board: Board,
  contents: Contents,
  dates: Dates,
  upright: boolean,
  communities: ShownCommunities | null,
): Layout {
  const client = useRef<LayoutClient>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [arranging, setArranging] = useState<AbortController | null>(null);
  const { layout, middle } = board;
  const wanted = `${layout} ${middle ?? ''}`;
  useEffect(
    () => () => {
      client.current?.close();
      client.current = null;
    },
    [],
  );

  useEffect(() => {
    setFailed(null);
    if (layout === 'case' || layout === 'force') {
      setOutcome(null);
      return undefined;
    }
    const abort = new AbortController();
    setArranging(abort);
    client.current ??= openLayouts();
    const request = layoutRequest(layout, contents, dates, new Map(), new Set(), middle);
    client.current
      .run(request, { signal: abort.signal })
      .then(
        ({ places, time }) => {
          if (!abort.signal.aborted) setOutcome({ of: wanted, places, time: time ?? null });
        },
        (error: unknown) => {
          if (!abort.signal.aborted) setFailed(error instanceof Error ? error.message : String(error));
        },
      )
      .finally(() => setArranging((now) => (now === abort ? null : now)));
    return () => abort.abort();
  }, [layout, middle, wanted, contents, dates]);
  const giveUp = useCallback(() => {
    arranging?.abort();
    if (outcome?.of !== wanted) leaveLayout();
    say('Laying out was stopped.');
  }, [arranging, outcome, wanted]);

  const pinned = useMemo(() => new Set(board.pinned), [board.pinned]);
  const { places: kept, pinned: pins } = board;
  const taken = useMemo(
    () => takenGround(communities, { places: kept, pinned: pins }),
    [communities, kept, pins],
  );
  const clear = useMemo(() => {
    if (outcome === null || communities === null) return outcome;
    const home = homeAmong(
      communities.inside.map(({ community }) => community),
      communities.closed,
    );
    return shifted(outcome, shiftClear(outcome.places.values(), taken, home));
  }, [outcome, communities, taken]);
  const byHand = useMemo(
    () => placesByHand({ layout, places: kept, pinned: pins }, contents, taken),
    [layout, kept, pins, contents, taken],
  );
  const letForcesRun = useCallback(
    (from: Places) => {
      client.current ??= openLayouts();
      setFailed(null);
      const request = layoutRequest('force', contents, dates, from, pinned, null);
      runForces(client.current, request, upright).catch((error: unknown) =>
        setFailed(error instanceof Error ? error.message : String(error)),
      );
    },
    [contents, dates, pinned, upright],
  );
  return {
    places: clear?.places ?? null,
    time: clear?.time ?? null,
    byHand,
    failed,
    arranging: arranging !== null,
    giveUp,
    runForces: letForcesRun,
  };
}

/** Where nothing else is to lie: closed communities, and what is pinned. */
function takenGround(
  communities: ShownCommunities | null,
  { places, pinned }: Pick<Board, 'places' | 'pinned'>,
): readonly Taken[] {
  const closed = communities?.closed ?? [];
  if (closed.length === 0) return [];
  const held = pinned.flatMap((id) => {
    const [x, y] = places[id] ?? [];
    return x === undefined || y === undefined ? [] : [{ x, y, radius: LARGEST_DISC }];
  });
  return [...closed, ...held];
}

/**
 * The places that stand in the board. What forces put there moves aside together where a community that was closed since
 * has its ground; what a hand put somewhere stays.
 */
function placesByHand(
  { layout, places, pinned }: Pick<Board, 'layout' | 'places' | 'pinned'>,
  { nodes }: Contents,
  taken: readonly Taken[],
): Places {
  const all = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }] as const));
  if (layout !== 'force' || taken.length === 0) return all;
  const held = new Set(pinned);
  const loose = nodes.flatMap(({ id }) => {
    const place = held.has(id) ? undefined : all.get(id);
    return place === undefined ? [] : [[id, place] as const];
  });
  const here = loose.map(([, place]) => place);
  const { x: dx, y: dy } = shiftClear(here, taken, middleOf(here));
  for (const [id, { x, y }] of loose) all.set(id, { x: x + dx, y: y + dy });
  return all;
}

function shifted({ of, places, time }: Outcome, { x: dx, y: dy }: Point): Outcome {
  if (dx === 0 && dy === 0) return { of, places, time };
  return {
    of,
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }])),
    time: time && {
      axis: time.axis.map((mark) => ({ ...mark, x: mark.x + dx })),
      lanes: time.lanes.map((lane) => ({ ...lane, top: lane.top + dy, bottom: lane.bottom + dy })),
    },
  };
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { amongOptions } from '../api/read-among.ts';
import { neighbourhoodOptions } from '../api/read-neighbourhood.ts';
import { nodeOptions } from '../api/read-node.ts';
import { pathsOptions } from '../api/read-paths.ts';
import { relationshipOptions } from '../api/read-relationship.ts';
import { boundsOf, type Bounds } from '../graph/bounds.ts';
import { drawGraph, NOTHING_DRAWN, type DrawnGraph } from '../graph/drawn-graph.ts';
import type { Lit } from '../graph/lighting.ts';
import { missingFrom, onCanvas } from '../graph/on-canvas.ts';
import type { Address } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import { useCarried } from '../state/carried.ts';
import { usePathShown } from '../state/path-shown.ts';
import { alone, broughtBy, litBy, litByCarried, partOf } from './brought.ts';

/** What the canvas draws and what of it is lit: the board's nodes, and what is opened, answered or carried to it. */
export function useCanvas(
  address: Address,
  overview: GraphResponse | undefined,
  answer: QuestionResponse | undefined,
): {
  readonly drawn: DrawnGraph;
  readonly lit: (Lit & { readonly wish: string }) | null;
  readonly nameOf: (id: string) => string | undefined;
  /** Whether it is drawn a quarter turn round. */
  readonly upright: boolean;
  readonly bounds: Bounds;
} {
  const { focus, relationship, asked, path, board } = address;
  // As the window was at first: turning the graph under somebody's eyes would lose them.
  const [upright] = useState(() => window.innerHeight > window.innerWidth * 1.25);
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
  const missing = useMemo(
    () => (overview === undefined ? [] : wantedOf(overview, board, isPlaced)),
    [overview, board, isPlaced],
  );
  const read = useQuery(amongOptions(missing)).data;
  const added = useMemo(() => {
    // While the next ones are read the former stay, but for those that were taken off since.
    const wanted = new Set(missing);
    const nodes = read?.nodes.filter(({ id }) => wanted.has(id)) ?? [];
    return read === undefined || nodes.length === 0 ? undefined : { ...read, nodes };
  }, [read, missing]);
  const found = useQuery(pathsOptions(path)).data;
  const pathPlace = usePathShown((state) => state.place);
  const walked = useMemo(
    () => (path === null || found === undefined ? undefined : partOf(found, pathPlace)),
    [path, found, pathPlace],
  );
  const carried = useCarried((state) => state.carried);

  const drawn = useMemo(() => {
    if (overview === undefined) return NOTHING_DRAWN;
    const places = new Map(Object.entries(board.places).map(([id, [x, y]]) => [id, { x, y }]));
    const drawing = { hidden: new Set<string>(board.hidden), upright, places };
    if (carried?.alone === true) return drawGraph(alone(overview, carried), [carried], drawing);
    const brought = broughtBy(answer, focused, around, opened, isPlaced);
    const kept = new Set([focus, opened?.start.id, opened?.end.id].filter((id) => typeof id === 'string'));
    const more = [carried, walked].filter((part) => part !== null && part !== undefined);
    const on = onCanvas(overview, board, added, [...brought, ...more], kept);
    return drawGraph(on.overview, on.brought, drawing);
  }, [overview, answer, carried, walked, focused, around, opened, added, isPlaced, board, upright, focus]);
  const lit = useMemo(() => {
    if (carried !== null) return litByCarried(carried);
    if (walked !== undefined) {
      const { nodes, relationships } = walked;
      const steps = relationships.map(({ id }) => id);
      return { nodes: nodes.map(({ id }) => id), relationships: steps, wish: `path ${steps.join(' ')}` };
    }
    const ids = litBy(answer);
    return ids === null ? null : { ...ids, wish: JSON.stringify(asked) };
  }, [answer, asked, carried, walked]);
  const nameOf = useCallback((id: string) => drawn.nodes.get(id)?.name ?? placed.get(id), [drawn, placed]);
  const bounds = useMemo(() => boundsOf(overview?.nodes ?? [], upright), [overview, upright]);
  return { drawn, lit, nameOf, upright, bounds };
}

/**
 * The nodes that have to be read beside the overview: those that it does not have; and where it could not bring all
 * relationships, all that were put on the canvas alone.
 */
function wantedOf(
  overview: GraphResponse,
  board: Board,
  isPlaced: (id: string) => boolean,
): readonly string[] {
  const { shown, total } = overview.cut.relationships;
  const incomplete = shown < total && board.start === 'nothing';
  return missingFrom(board, incomplete ? () => false : isPlaced);
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { entityLabel } from '#core/model/labels';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { neighbourhoodOptions } from '../api/read-neighbourhood.ts';
import { nodeOptions } from '../api/read-node.ts';
import { relationshipOptions } from '../api/read-relationship.ts';
import { drawGraph, NOTHING_DRAWN, type DrawnGraph } from '../graph/drawn-graph.ts';
import type { Lit } from '../graph/lighting.ts';
import { contentsOf, onCanvas, withoutFiltered, type Contents } from '../graph/on-canvas.ts';
import type { Address } from '../state/address.ts';
import { useCarried } from '../state/carried.ts';
import { useFiltering, type Filtering } from './use-filtering.ts';
import { alone, broughtBy, litBy, litByCarried } from './brought.ts';

const NOTHING: Contents = { nodes: [], relationships: [] };

/** What the canvas draws and what of it is lit: the board's nodes, and what is opened, answered or carried to it. */
export function useCanvas(
  address: Address,
  overview: GraphResponse | undefined,
  answer: QuestionResponse | undefined,
): {
  readonly drawn: DrawnGraph;
  readonly lit: (Lit & { readonly wish: string }) | null;
  readonly nameOf: (id: string) => string | undefined;
  /** What is on the canvas, before filters. */
  readonly contents: Contents;
  /** The same without what is hidden or filtered out: what tables and the outline have. */
  readonly shown: Contents;
  readonly filtering: Filtering;
} {
  const { focus, relationship, asked, board } = address;
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
  const carried = useCarried((state) => state.carried);

  const on = useMemo(() => {
    if (overview === undefined) return undefined;
    if (carried?.alone === true) return { overview: alone(overview, carried), brought: [carried] };
    const brought = broughtBy(answer, focused, around, opened, isPlaced);
    const kept = new Set([focus, opened?.start.id, opened?.end.id].filter((id) => typeof id === 'string'));
    return onCanvas(overview, board, undefined, carried === null ? brought : [...brought, carried], kept);
  }, [overview, answer, carried, focused, around, opened, isPlaced, board, focus]);
  const contents = useMemo(() => (on === undefined ? NOTHING : contentsOf(on)), [on]);
  const filtering = useFiltering(contents, board.filters);
  const { out } = filtering;
  // An answer's relationships, and the one that is opened, are drawn apart: their words are to be read.
  const apart = useMemo(() => {
    const answered = carried === null ? litBy(answer) : litByCarried(carried);
    return new Set([...(answered?.relationships ?? []), ...(relationship === null ? [] : [relationship])]);
  }, [answer, carried, relationship]);
  const removes = board.filters.how === 'remove';
  const drawn = useMemo(() => {
    if (on === undefined) return NOTHING_DRAWN;
    const places = new Map(Object.entries(board.places).map(([id, [x, y]]) => [id, { x, y }]));
    const pairs = new Set(board.unfolded);
    const looks = new Map(board.pinned.map((id) => [id, { pinned: true }]));
    const hidden = new Set<string>(board.hidden);
    const drawing = { hidden, upright, places, looks, unfolded: { pairs, apart } };
    const left = removes ? withoutFiltered(on, out) : on;
    return drawGraph(left.overview, left.brought, removes ? drawing : { ...drawing, faded: out });
  }, [on, out, removes, apart, board, upright]);
  const lit = useMemo(() => {
    if (carried !== null) return litByCarried(carried);
    const ids = litBy(answer);
    return ids === null ? null : { ...ids, wish: JSON.stringify(asked) };
  }, [answer, asked, carried]);
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
  return { drawn, lit, nameOf, contents, shown, filtering };
}

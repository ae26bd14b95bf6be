import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { amongOptions } from '../api/read-among.ts';
import { neighbourhoodOptions } from '../api/read-neighbourhood.ts';
import { nodeOptions } from '../api/read-node.ts';
import { relationshipOptions } from '../api/read-relationship.ts';
import type { Lit } from '../graph/lighting.ts';
import {
  contentsOf,
  formerWhileSame,
  missingFrom,
  onCanvas,
  type Contents,
  type OnCanvas,
} from '../graph/on-canvas.ts';
import { partRead, type PartRead } from '../graph/part-read.ts';
import type { Address } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import { boardInSight, useCarried } from '../state/carried.ts';
import { alone, broughtBy, litBy, litByCarried, namedBy } from './brought.ts';
import type { Ground } from './use-ground.ts';
import { besideOf, useJoins, type Joins } from './use-joins.ts';
import { useSpokenOf } from './use-spoken-of.ts';

const NOTHING: Contents = { nodes: [], relationships: [] };

/** What is on the canvas, and what of it is spoken of: nothing of how it is drawn. */
export interface WhatIsOn {
  /** Undefined until the case has come. */
  readonly on: OnCanvas | undefined;
  /** The board that says so: of a result that is there alone, one of its nodes. */
  readonly board: Board;
  /** The same before filters, each node and relationship once. */
  readonly contents: Contents;
  /** Nodes that are there as long as an answer, paths, a comparison or a result names them. */
  readonly named: ReadonlySet<string>;
  readonly communities: Ground['communities'];
  readonly joins: Joins;
  /** How many of the relationships among its nodes were read; null where that is all, or not known. */
  readonly partRead: PartRead | null;
  /** Whether nodes that came to it, or what joins them, are being read. */
  readonly reading: boolean;
  /** Relationships whose words are to be read: they are drawn apart from their parallels. */
  readonly apart: ReadonlySet<string>;
  readonly lit: (Lit & { readonly wish: string }) | null;
}

/** Puts together what the canvas begins with, what the board added, and what is opened, answered or carried to it. */
export function useOnCanvas(
  address: Address,
  base: Ground,
  answer: QuestionResponse | undefined,
  isPlaced: (id: string) => boolean,
): WhatIsOn {
  const { focus, relationship, asked, board } = address;
  const { overview } = base;
  const outside = overview !== undefined && focus !== null && !isPlaced(focus) ? focus : null;
  const focused = useQuery({ ...nodeOptions(outside ?? ''), enabled: outside !== null }).data;
  const around = useQuery({ ...neighbourhoodOptions(outside ?? ''), enabled: outside !== null }).data;
  const opened = useQuery({
    ...relationshipOptions(relationship ?? ''),
    enabled: relationship !== null,
  }).data;
  const { start, added, removed } = board;
  const missing = useMemo(
    () => (overview === undefined ? [] : wantedOf(overview, { start, added, removed }, isPlaced)),
    [overview, start, added, removed, isPlaced],
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

  const inSight = useMemo(() => boardInSight(board, carried), [board, carried]);
  const communities = carried?.alone === true ? null : base.communities;
  const brought = useMemo(
    () => broughtBy(answer, focused, around, opened, isPlaced),
    [answer, focused, around, opened, isPlaced],
  );
  const named = useMemo(
    () => namedBy(answer, [spokenOf, carried?.alone === true ? null : carried]),
    [answer, spokenOf, carried],
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
  const readOf = useMemo(() => {
    if (communities !== null)
      return partRead([...communities.inside.map(({ cut }) => cut.relationships), joins.cut.relationships]);
    return read === undefined || carried?.alone === true ? null : partRead([read.cut.relationships]);
  }, [communities, joins, read, carried]);
  const [settle] = useState(formerWhileSame);
  const contents = useMemo(() => (on === undefined ? NOTHING : settle(contentsOf(on))), [on, settle]);
  // An answer's relationships, and the one that is opened, are drawn apart: their words are to be read.
  const apart = useMemo(() => {
    const answered = carried === null ? litBy(answer) : litByCarried(carried);
    return new Set([
      ...(answered?.relationships ?? []),
      ...(spokenOf?.relationships.map(({ id }) => id) ?? []),
      ...(relationship === null ? [] : [relationship]),
    ]);
  }, [answer, carried, spokenOf, relationship]);
  const lit = useMemo(() => {
    if (carried !== null) return litByCarried(carried);
    if (spokenOf !== undefined) {
      const { nodes, relationships, wish } = spokenOf;
      return { nodes: nodes.map(({ id }) => id), relationships: relationships.map(({ id }) => id), wish };
    }
    const ids = litBy(answer);
    return ids === null ? null : { ...ids, wish: JSON.stringify(asked) };
  }, [answer, asked, carried, spokenOf]);
  return {
    on,
    board: inSight,
    contents,
    named,
    communities,
    joins,
    partRead: readOf,
    reading: asksAmong.isFetching || joining,
    apart,
    lit,
  };
}

/**
 * The nodes that have to be read beside the overview: those that it does not have; and where it could not bring all
 * relationships, all that were put on the canvas alone.
 */
function wantedOf(
  overview: GraphResponse,
  board: Pick<Board, 'start' | 'added' | 'removed'>,
  isPlaced: (id: string) => boolean,
): readonly string[] {
  const { shown, total } = overview.cut.relationships;
  const incomplete = shown < total && board.start === 'nothing';
  return missingFrom(board, incomplete ? () => false : isPlaced);
}

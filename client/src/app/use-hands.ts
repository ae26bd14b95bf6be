import { communityIdSchema, isCommunityId } from '#core/community';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHands, MenuSubject } from '../canvas/canvas-hands.ts';
import { isLink } from '../graph/draw-communities.ts';
import { freeSpace } from '../graph/free-space.ts';
import type { Address } from '../state/address.ts';
import { currentAddress } from '../state/address-bar.ts';
import { announce } from '../state/announcer.ts';
import type { Command } from '../state/command.ts';
import { useHand } from '../state/hand.ts';
import { say } from '../state/passing-word.ts';
import { select, selectedIn, toggleSelected } from '../state/selection.ts';
import { count } from '../words/count.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { expand, nameThem } from './expanding.ts';
import { closeCommunity, openCommunity } from './community-actions.ts';
import type { OnGround } from './use-ground.ts';
import { lookAtCommunity, openNode, openRelationship } from './journeys.ts';
import { moveNodes } from './move-nodes.ts';
import type { Canvas } from './use-canvas.ts';
import { trace, useTracing } from './tracing.ts';
import { useCanvasCommands } from './use-canvas-commands.ts';

/** A menu that is open: what it is about, and where. */
export interface OpenMenu {
  readonly of: MenuSubject;
  readonly at: { readonly x: number; readonly y: number };
}

export interface Hands {
  /** For the canvas. */
  readonly canvas: {
    readonly hands: CanvasHands;
    readonly selection: readonly string[];
    readonly tracing: boolean;
  };
  readonly commands: readonly Command[];
  readonly menu: OpenMenu | null;
  readonly openMenu: (menu: OpenMenu | null) => void;
}

/** What hands can do on the canvas, and what they do it with. */
export function useHands(address: Address, canvasNow: Canvas): Hands {
  const { ground } = canvasNow;
  const client = useQueryClient();
  const [menu, openMenu] = useState<OpenMenu | null>(null);
  const tracing = useTracing((state) => state.on);
  const commands = useCanvasCommands(ground);
  const { communities } = canvasNow;
  const latest = useRef({ ground, commands, communities });
  useEffect(() => {
    latest.current = { ground, commands, communities };
  });
  const selection = useMemo(() => selectedIn(address), [address]);

  // The same object as long as the page lives: the canvas listens anew where it changes.
  const hands = useMemo(
    (): CanvasHands => ({
      onOpenNode: open,
      onOpenRelationship: (id) => {
        if (isLink(id)) say(sayLink(id, latest.current.ground));
        else openRelationship(id);
      },
      onToggleNode: (id) => {
        if (isCommunityId(id)) {
          open(id);
          return;
        }
        const chosen = toggleSelected(id);
        const many = selectedIn(currentAddress()).length;
        announce(
          `${nameThem([id], latest.current.ground.nameOf)} is ${chosen ? '' : 'no longer '}selected, ${many} in all.`,
        );
      },
      onExpandNode: (id) => {
        if (isCommunityId(id)) turnCommunity(id, latest.current.communities);
        else void expand(client, [id], latest.current.ground);
      },
      onTrace: (traced, more) => {
        const ids = traced.filter((id) => !isCommunityId(id));
        trace(false);
        const all = more ? [...selectedIn(currentAddress()), ...ids] : ids;
        if (ids.length > 0) select(all);
        say(
          ids.length === 0
            ? 'Nothing lies within.'
            : `${count(new Set(all).size, 'node is', 'nodes are')} selected.`,
        );
      },
      onClickNothing: () => {
        if (currentAddress().selection.length > 0) select([]);
      },
      onMove: (places) => moveNodes(places, latest.current.ground, false),
      onNudge: (way) => {
        const command = latest.current.commands.find(({ id }) => id === `move-${way}`);
        if (command?.unavailable === undefined) command?.run();
        else say(command.unavailable);
      },
      onMenu: (of, at) => {
        if (of.kind === 'node' && !isCommunityId(of.id) && !selectedIn(currentAddress()).includes(of.id))
          select([of.id]);
        openMenu({ of, at });
      },
    }),
    [client],
  );
  const menuCommand = useMemo(
    (): Command => ({
      id: 'menu',
      title: 'Say what can be done with what is selected',
      group: 'Selection',
      keys: ['Shift+F10', 'ContextMenu'],
      unavailable: selection.length === 0 ? 'Nothing is selected.' : undefined,
      run: () => openMenu({ of: { kind: 'node', id: selection[0] ?? '' }, at: middleOfCanvas() }),
    }),
    [selection],
  );
  const canvas = useMemo(() => ({ hands, selection, tracing }), [hands, selection, tracing]);
  const all = useMemo(() => [...commands, menuCommand], [commands, menuCommand]);
  return { canvas, commands: all, menu, openMenu };
}

/** Where a menu comes that nothing points to: the middle of what nothing lies over. */
function middleOfCanvas(): OpenMenu['at'] {
  const stage = document.getElementById('stage')?.getBoundingClientRect() ?? new DOMRect();
  const free = freeSpace(stage, Object.values(useHand.getState().covers));
  return { x: stage.left + free.x + free.width / 2, y: stage.top + free.y + free.height / 2 };
}

/** Shows what a disc is: a node, or a community. */
function open(id: string): void {
  const community = communityIdSchema.safeParse(id);
  if (community.success) lookAtCommunity(community.data);
  else openNode(id);
}

/** Opens a closed community, and closes an open one. */
function turnCommunity(id: string, shown: OnGround | null): void {
  const isIt = (one: { readonly id: string }): boolean => one.id === id;
  const [closed, opened] = [shown?.closed.find(isIt), shown?.opened.find(isIt)];
  if (shown === null) return;
  if (closed !== undefined) openCommunity(closed, shown);
  else if (opened !== undefined) closeCommunity(opened, shown);
}

/** What a line to a community stands for. */
function sayLink(id: string, { drawn, nameOf }: CanvasGround): string {
  const line = drawn.edges.get(id);
  if (line === undefined) return '';
  return `${line.words} between ${nameOf(line.startNodeId) ?? ''} and ${nameOf(line.endNodeId) ?? ''}.`;
}

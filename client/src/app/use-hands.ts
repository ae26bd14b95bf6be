import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHands, MenuSubject } from '../canvas/canvas-hands.ts';
import type { Address } from '../state/address.ts';
import { currentAddress } from '../state/address-bar.ts';
import { announce } from '../state/announcer.ts';
import type { Command } from '../state/command.ts';
import { say } from '../state/passing-word.ts';
import { select, selectedIn, toggleSelected } from '../state/selection.ts';
import { count } from '../words/count.ts';
import { expand, nameThem } from './expanding.ts';
import { openNode, openRelationship } from './journeys.ts';
import { moveNodes } from './move-nodes.ts';
import { trace, useTracing } from './tracing.ts';
import { groundFor, useCanvasCommands, type CanvasGround } from './use-canvas-commands.ts';

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
export function useHands(address: Address, ground: CanvasGround): Hands {
  const client = useQueryClient();
  const [menu, openMenu] = useState<OpenMenu | null>(null);
  const tracing = useTracing((state) => state.on);
  const commands = useCanvasCommands(ground);
  const latest = useRef({ ground, commands });
  useEffect(() => {
    latest.current = { ground, commands };
  });
  const selection = useMemo(() => selectedIn(address), [address]);

  // The same object as long as the page lives: the canvas listens anew where it changes.
  const hands = useMemo(
    (): CanvasHands => ({
      onOpenNode: openNode,
      onOpenRelationship: (id) => openRelationship(id),
      onToggleNode: (id) => {
        const chosen = toggleSelected(id);
        const many = selectedIn(currentAddress()).length;
        announce(
          `${nameThem([id], latest.current.ground.nameOf)} is ${chosen ? '' : 'no longer '}selected, ${many} in all.`,
        );
      },
      onExpandNode: (id) => void expand(client, [id], groundFor(latest.current.ground)),
      onTrace: (ids, more) => {
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
        else announce(command.unavailable);
      },
      onMenu: (of, at) => {
        if (of.kind === 'node' && !selectedIn(currentAddress()).includes(of.id)) select([of.id]);
        openMenu({ of, at });
      },
    }),
    [client],
  );
  const canvas = useMemo(() => ({ hands, selection, tracing }), [hands, selection, tracing]);
  return { canvas, commands, menu, openMenu };
}

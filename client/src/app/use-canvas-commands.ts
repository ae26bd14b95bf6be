import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAddress } from '../state/address-bar.ts';
import type { Command } from '../state/command.ts';
import { useHand } from '../state/hand.ts';
import { usePreferences } from '../state/preferences.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { commandedOn } from './commanded.ts';
import { pairCommands } from './pair-commands.ts';
import { placingCommands } from './placing-commands.ts';
import { selectingCommands } from './selecting-commands.ts';
import { showingCommands } from './showing-commands.ts';
import { useTracing } from './tracing.ts';

const GO: readonly Command[] = [
  {
    id: 'back',
    title: 'Back to the place before',
    group: 'Go',
    run: () => window.history.back(),
  },
  {
    id: 'forward',
    title: 'Forward again',
    group: 'Go',
    run: () => window.history.forward(),
  },
];

/** Everything that hands do on the canvas, as commands: nothing needs a drag. */
export function useCanvasCommands(ground: CanvasGround): readonly Command[] {
  const client = useQueryClient();
  const address = useAddress();
  const walkedTo = useHand((hand) => hand.walkedTo);
  const tracing = useTracing((state) => state.on);
  const kinds = usePreferences((preferences) => preferences.kinds);
  return useMemo(() => {
    const commanded = commandedOn(ground, address, walkedTo);
    return [
      ...showingCommands(client, commanded),
      ...placingCommands(commanded),
      ...selectingCommands(commanded, tracing, kinds),
      ...pairCommands(commanded),
      ...GO,
    ];
  }, [client, address, walkedTo, tracing, kinds, ground]);
}

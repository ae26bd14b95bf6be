import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useWaiting } from '../state/use-waiting.ts';

/** What the whole page waits for at first. */
const READ_AT_FIRST = [['graph'], ['communities']] as const;

/** Lets the opening of a case be stopped, and begun again. */
export function useCaseOpening(waiting: boolean): {
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly reopen: () => void;
} {
  const client = useQueryClient();
  const [stopped, setStopped] = useState(false);
  const stop = useCallback(() => {
    setStopped(true);
    for (const queryKey of READ_AT_FIRST) void client.cancelQueries({ queryKey });
  }, [client]);
  const reopen = useCallback(() => {
    setStopped(false);
    for (const queryKey of READ_AT_FIRST) void client.refetchQueries({ queryKey, type: 'active' });
  }, [client]);
  useWaiting(waiting && !stopped ? { words: 'Opening the case', saidElsewhere: true, stop } : null);
  return { stopped: stopped && waiting, stop, reopen };
}

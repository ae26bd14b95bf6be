import { useEffect, useEffectEvent } from 'react';
import { useOnScreen } from '../state/on-screen.ts';
import { stopLast } from '../state/under-way.ts';
import { dialogIsOpen } from '../ui/dialog-open.ts';
import { closeTop } from './journeys.ts';
import type { PageParts } from './use-page-parts.ts';
import { present } from './use-reading-commands.ts';

/** Esc stops what is waited for, else closes what lies on top, one thing at a time. */
export function useEscape({ drawerOpen, closeDrawer }: PageParts): void {
  const presenting = useOnScreen((state) => state.presenting);
  const close = useEffectEvent((): boolean => {
    if (stopLast()) return true;
    if (drawerOpen) closeDrawer();
    else if (presenting) present(false);
    else return closeTop();
    return true;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      if (close()) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

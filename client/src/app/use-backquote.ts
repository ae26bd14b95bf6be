import { useEffect } from 'react';
import { dialogIsOpen } from '../ui/dialog-open.ts';
import { toggleWorkbench } from './journeys.ts';

/** The key left of 1, wherever its sign stands on the keyboard, opens the workbench and closes it. */
export function useBackquote(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.code !== 'Backquote' || !event.ctrlKey || event.altKey || event.metaKey) return;
      if (dialogIsOpen()) return;
      event.preventDefault();
      toggleWorkbench();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

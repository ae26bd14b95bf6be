import { useEffect } from 'react';
import { announce } from '../state/announcer.ts';

/** The window's title, by the case and the node that is open; that a node was opened is read out too. */
export function useTitle(title: string | undefined, focused: string | undefined): void {
  useEffect(() => {
    document.title = [focused, title, 'WhoKnew'].filter((part) => part !== undefined).join(' · ');
    if (focused !== undefined) announce(`${focused} is open.`);
  }, [title, focused]);
}

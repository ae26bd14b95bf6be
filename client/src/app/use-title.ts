import { useEffect } from 'react';
import { announce } from '../state/announcer.ts';
import type { Opened } from '../words/say-opened.ts';

/** The window's title, by the case and what is open on top; that it was opened is read out too. */
export function useTitle(title: string | undefined, opened: Opened | undefined): void {
  const { name, said } = opened ?? {};
  useEffect(() => {
    document.title = [name, title, 'WhoKnew'].filter((part) => part !== undefined).join(' · ');
  }, [title, name]);
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said]);
}

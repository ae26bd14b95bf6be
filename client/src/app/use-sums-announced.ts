import { useEffect } from 'react';
import { create } from 'zustand';
import { announce, useAnnouncer } from '../state/announcer.ts';
import { isFiltering, type Filters } from '../state/filters.ts';
import { usePlaying } from '../state/playing.ts';
import { sayMeeting, saySeen, type Meeting } from '../words/say-meeting.ts';

/** How long filters have to rest until it is read out what meets them. */
const RESTED_MS = 500;

/** That a hand changed what is seen, and how many announcements there had been; null while nothing is to be said of it. */
const useAwaited = create<{ readonly awaited: { readonly turn: number } | null }>(() => ({ awaited: null }));

/** Lets it be read out how much is seen, once what is about to change it has come to rest. */
export function awaitSums(): void {
  useAwaited.setState({ awaited: { turn: useAnnouncer.getState().turn } });
}

/**
 * Reads out how much meets the filters, once a motion and not at each moment of it. Where what changed them said
 * something by itself, or time is playing still, nothing is added.
 */
export function useSumsAnnounced(filters: Filters, meeting: Meeting): void {
  const awaited = useAwaited((state) => state.awaited);
  const playing = usePlaying(({ on }) => on);
  const sentence = isFiltering(filters) ? sayMeeting(meeting) : saySeen(meeting);
  useEffect(() => {
    if (awaited === null || playing) return undefined;
    const timer = window.setTimeout(() => {
      useAwaited.setState({ awaited: null });
      if (useAnnouncer.getState().turn === awaited.turn) announce(`${sentence}.`);
    }, RESTED_MS);
    return () => window.clearTimeout(timer);
  }, [awaited, playing, sentence]);
}

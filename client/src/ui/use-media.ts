import { useSyncExternalStore } from 'react';
import { mediaOf } from './media.ts';

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = mediaOf(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => mediaOf(query).matches,
  );
}

/** Below this the panel is a sheet and the rails are drawers. */
export function useSmallScreen(): boolean {
  return useMedia('(max-width: 719px)');
}

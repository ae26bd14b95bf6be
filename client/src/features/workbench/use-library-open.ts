import { useState } from 'react';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { useMedia } from '../../ui/use-media.ts';

/** Whether the library is open. Where there is no room for it beside the editor it lies over it, only while it is wanted. */
export function useLibraryOpen(): {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Something was taken from it: it lies over the editor no more. */
  readonly taken: () => void;
} {
  const preferred = usePreferences((preferences) => preferences.libraryOpen);
  const narrow = useMedia('(max-width: 999px)');
  const [drawer, setDrawer] = useState(false);
  return {
    open: narrow ? drawer : preferred,
    setOpen: (open) => (narrow ? setDrawer(open) : prefer({ libraryOpen: open })),
    taken: () => setDrawer(false),
  };
}

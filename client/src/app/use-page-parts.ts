import { useCallback, useState } from 'react';
import { prefer, usePreferences } from '../state/preferences.ts';
import { useSmallScreen } from '../ui/use-media.ts';

export type PageDialog = 'export' | 'keys';

/** Which parts of the page are open that no address speaks of. */
export interface PageParts {
  readonly legendOpen: boolean;
  readonly openLegend: (open: boolean) => void;
  /** Whether the legend is open as a drawer over the canvas, as a small screen has it. */
  readonly drawerOpen: boolean;
  readonly closeDrawer: () => void;
  readonly stripOpen: boolean;
  readonly dialog: PageDialog | null;
  readonly openDialog: (dialog: PageDialog | null) => void;
}

/** The legend and the strip of time as this person likes them; on a small screen they are closed until they are wanted. */
export function usePageParts(): PageParts {
  const small = useSmallScreen();
  const legendPreferred = usePreferences((preferences) => preferences.legendOpen);
  const stripOpen = usePreferences((preferences) => preferences.stripOpen) ?? !small;
  const [drawer, setDrawer] = useState(false);
  const [dialog, openDialog] = useState<PageDialog | null>(null);
  const openLegend = useCallback(
    (open: boolean): void => (small ? setDrawer(open) : prefer({ legendOpen: open })),
    [small],
  );
  const closeDrawer = useCallback(() => setDrawer(false), []);
  return {
    legendOpen: small ? drawer : legendPreferred,
    openLegend,
    drawerOpen: small && drawer,
    closeDrawer,
    stripOpen,
    dialog,
    openDialog,
  };
}

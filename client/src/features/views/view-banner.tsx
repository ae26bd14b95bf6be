import { History, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { sayOfView, useOpenedView } from '../../state/opened-view.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** What is to be known of the view that was opened: that the data changed since, or why it could not be. */
export function ViewBanner(): ReactNode {
  const says = useOpenedView((opened) => opened.says);
  if (says === null) return null;
  return (
    <div className="banner view-banner" role="status" data-testid="view-banner">
      <History aria-hidden="true" />
      <p>{says}</p>
      <IconButton label="Close" onClick={() => sayOfView(null)} data-testid="close-view-banner">
        <X />
      </IconButton>
    </div>
  );
}

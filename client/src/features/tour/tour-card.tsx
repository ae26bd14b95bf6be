import { useRef, type ReactNode } from 'react';
import { useCover } from '../../state/use-cover.ts';
import './tour.css';

/** Offers the tour, once, at the edge of the page: it waits to be taken, and takes nothing. */
export function TourCard({
  onTake,
  onDecline,
}: {
  readonly onTake: () => void;
  readonly onDecline: () => void;
}): ReactNode {
  const card = useRef<HTMLElement>(null);
  useCover('tour', card);
  return (
    <section ref={card} className="tour-card" aria-label="A short tour" data-testid="tour-card">
      <p>New here? Six short steps show what this page can do.</p>
      <div>
        <button type="button" className="button" onClick={onTake} data-testid="tour-take">
          Take the tour
        </button>
        <button type="button" className="quiet-button" onClick={onDecline} data-testid="tour-decline">
          No, thanks
        </button>
      </div>
    </section>
  );
}

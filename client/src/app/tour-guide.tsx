import { useEffect, useRef, useState, type ReactNode } from 'react';
import { entitiesOf } from '../graph/draw-communities.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { Tour } from '../features/tour/tour.tsx';
import { TOUR } from '../features/tour/tour-steps.ts';
import { TourCard } from '../features/tour/tour-card.tsx';
import { NOWHERE, printAddress, type Address } from '../state/address.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { show, useOnScreen } from '../state/on-screen.ts';
import { prefer, usePreferences } from '../state/preferences.ts';

/** Offers the tour on the first visit, where nothing is open yet, and leads it when it is taken. */
export function TourGuide({
  address,
  drawn,
}: {
  readonly address: Address;
  readonly drawn: DrawnGraph;
}): ReactNode {
  const step = useOnScreen((state) => state.tour);
  const presenting = useOnScreen((state) => state.presenting);
  const seen = usePreferences((preferences) => preferences.tourSeen);
  // Whoever followed a link came for what it shows.
  const [began] = useState(() => window.location.search === '');
  usePanelOfTour(step !== null && TOUR[step]?.opensPanel === true, drawn);
  if (step !== null) {
    return (
      <Tour
        step={step}
        onStep={(next) => show({ tour: next })}
        onEnd={() => {
          show({ tour: null });
          prefer({ tourSeen: true });
        }}
      />
    );
  }
  if (seen || presenting || !began || drawn.nodes.size === 0) return null;
  if (printAddress(address) !== printAddress(NOWHERE)) return null;
  return <TourCard onTake={() => show({ tour: 0 })} onDecline={() => prefer({ tourSeen: true })} />;
}

/** Opens the best connected node while the tour tells of the panel, and closes it after; what is open already stays. */
function usePanelOfTour(wanted: boolean, drawn: DrawnGraph): void {
  const latest = useRef(drawn);
  useEffect(() => {
    latest.current = drawn;
  }, [drawn]);
  useEffect(() => {
    if (!wanted) return undefined;
    const { focus, relationship, document } = currentAddress();
    if (focus !== null || relationship !== null || document !== null) return undefined;
    const shown = entitiesOf(latest.current).filter((node) => !node.hidden);
    const best = shown.reduce<string | null>(
      (id, node) => (id === null || node.degree > (latest.current.nodes.get(id)?.degree ?? 0) ? node.id : id),
      null,
    );
    if (best === null) return undefined;
    go({ focus: best }, 'replace');
    return () => {
      if (currentAddress().focus === best) go({ focus: null, evidence: null }, 'replace');
    };
  }, [wanted]);
}

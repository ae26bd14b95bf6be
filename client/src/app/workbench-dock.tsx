import { lazy, Suspense, type ReactNode } from 'react';
import { go } from '../state/address-bar.ts';
import type { CypherPlace } from '../state/cypher-place.ts';
import { goInWorkbench, openNode, openRelationship } from './journeys.ts';

const Workbench = lazy(() =>
  import('../features/workbench/workbench.tsx').then((m) => ({ default: m.Workbench })),
);

/** The Cypher workbench at the foot of the page, where the address has it open. */
export function WorkbenchDock({ place }: { readonly place: CypherPlace | null }): ReactNode {
  if (place === null) return null;
  return (
    <Suspense
      fallback={<div className="dock dock-opening" role="status" aria-label="Opening the workbench" />}
    >
      <Workbench
        place={place}
        onPlace={goInWorkbench}
        onClose={() => go({ cypher: null })}
        onOpenNode={openNode}
        onOpenRelationship={openRelationship}
      />
    </Suspense>
  );
}

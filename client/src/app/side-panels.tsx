import { lazy, Suspense, type ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { NodePanel } from '../features/node-panel/node-panel.tsx';
import { RelationshipPanel } from '../features/relationship-panel/relationship-panel.tsx';
import type { Address } from '../state/address.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { go } from '../state/address-bar.ts';
import { openCarried, openDocument, openNode, openRelationship } from './journeys.ts';

const DocumentReader = lazy(() =>
  import('../features/document-reader/document-reader.tsx').then((m) => ({ default: m.DocumentReader })),
);

/** What lies at the right: a document over a relationship over a node, one at a time, each leading back to the next. */
export function SidePanels({
  address,
  nameOf,
  showEvidence,
}: {
  readonly address: Address;
  readonly nameOf: (id: string) => string | undefined;
  readonly showEvidence: (evidence: WireEvidence, source: WireNode | undefined) => ReactNode;
}): ReactNode {
  const { panelWidth, readerWidth } = usePreferences();
  const { focus, relationship, document, evidence } = address;
  const beneath =
    relationship !== null ? 'the relationship' : focus !== null ? (nameOf(focus) ?? 'before') : undefined;

  if (document !== null) {
    return (
      <SidePanel
        label="Document"
        testId="document-panel"
        shows={document}
        width={readerWidth}
        onWidth={(width) => prefer({ readerWidth: width })}
        onClose={() => go({ document: null, evidence: null, relationship: null, focus: null })}
        onBack={beneath === undefined ? undefined : () => go({ document: null, evidence: null })}
        backTo={beneath === undefined ? undefined : `Back to ${beneath}`}
      >
        <Suspense fallback={<Skeleton label="Opening the document" lines={[40, 86, 0, 100, 98, 94]} />}>
          <DocumentReader
            id={document}
            evidence={evidence}
            onChooseEvidence={(id) => go({ evidence: id }, 'replace')}
            onOpenCarried={(id) => openCarried(id, evidence)}
            onOpenNode={openNode}
            showEvidence={showEvidence}
          />
        </Suspense>
      </SidePanel>
    );
  }
  if (relationship !== null) {
    return (
      <SidePanel
        label="Relationship"
        testId="relationship-panel"
        shows={relationship}
        width={panelWidth}
        onWidth={(width) => prefer({ panelWidth: width })}
        onClose={() => go({ relationship: null, focus: null, evidence: null })}
        onBack={focus === null ? undefined : () => go({ relationship: null, evidence: null })}
        backTo={focus === null ? undefined : `Back to ${nameOf(focus) ?? 'before'}`}
      >
        <RelationshipPanel
          id={relationship}
          onOpenNode={openNode}
          nameOf={nameOf}
          showEvidence={showEvidence}
        />
      </SidePanel>
    );
  }
  if (focus === null) return null;
  return (
    <SidePanel
      label="What is selected"
      testId="node-panel"
      shows={focus}
      width={panelWidth}
      onWidth={(width) => prefer({ panelWidth: width })}
      onClose={() => go({ focus: null, evidence: null })}
    >
      <NodePanel
        key={focus}
        id={focus}
        onOpenNode={openNode}
        onOpenRelationship={openRelationship}
        onOpenDocument={openDocument}
        nameOf={nameOf}
        showEvidence={showEvidence}
      />
    </SidePanel>
  );
}

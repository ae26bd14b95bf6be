import { lazy, Suspense, type ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { ComparePanel } from '../features/compare/compare-panel.tsx';
import { CiteEvidence } from '../features/evidence/cite-evidence.tsx';
import { NodePanel } from '../features/node-panel/node-panel.tsx';
import { NotesOf } from '../features/notes/notes-of.tsx';
import { RelationshipPanel } from '../features/relationship-panel/relationship-panel.tsx';
import type { Address } from '../state/address.ts';
import { SidePanel, type SidePanelProps } from '../ui/side-panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { go } from '../state/address-bar.ts';
import { CommunityDetails, CommunityOfNode } from './community-tools.tsx';
import { leadBesidePanel } from './lead-beside.ts';
import { addToList } from './keeping-open.ts';
import { openCarried, openDocument, openNode, openRelationship } from './journeys.ts';
import { Target } from './target.tsx';
import type { Canvas } from './use-canvas.ts';
import { topLayer, usePanelFrame, type Layer } from './use-panel-frame.ts';

const DocumentReader = lazy(() =>
  import('../features/document-reader/document-reader.tsx').then((m) => ({ default: m.DocumentReader })),
);

interface Open {
  readonly address: Address;
  readonly canvas: Canvas;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
}

/**
 * What lies at the right: a document over a relationship over a node over a comparison over a community, one at a time,
 * each leading back to the next.
 */
export function SidePanels(open: Open): ReactNode {
  const layer = topLayer(open.address);
  return layer === null ? null : <OpenPanel {...open} layer={layer} />;
}

const PANELS: Readonly<Record<Layer, Pick<SidePanelProps, 'label' | 'testId'>>> = {
  document: { label: 'Document', testId: 'document-panel' },
  relationship: { label: 'Relationship', testId: 'relationship-panel' },
  focus: { label: 'What is selected', testId: 'node-panel' },
  compared: { label: 'Comparison', testId: 'compare-panel' },
  community: { label: 'Community', testId: 'community-panel' },
};

/** The one panel, which stays as high and as wide as it is while other things are opened in it. */
function OpenPanel({ layer, ...open }: Open & { readonly layer: Layer }): ReactNode {
  const { address, canvas } = open;
  const frame = usePanelFrame(layer, address, canvas.nameOf);
  const { document, relationship, focus, compared, community } = address;
  return (
    <SidePanel
      {...PANELS[layer]}
      {...frame}
      shows={[layer, address[layer]].flat().join(' ')}
      onGone={leadBesidePanel}
    >
      {layer === 'document' && document !== null && <OpenDocument {...open} id={document} />}
      {layer === 'relationship' && relationship !== null && <OpenRelationship {...open} id={relationship} />}
      {layer === 'focus' && focus !== null && <OpenNode {...open} id={focus} />}
      {layer === 'compared' && compared !== null && (
        <ComparePanel
          pair={compared}
          onOpenNode={openNode}
          onOpenRelationship={openRelationship}
          nameOf={canvas.nameOf}
        />
      )}
      {layer === 'community' && community !== null && <CommunityDetails id={community} canvas={canvas} />}
    </SidePanel>
  );
}

function OpenDocument({
  id,
  address: { evidence, passage },
  canvas: { nameOf },
  showEvidence,
}: Open & { readonly id: string }): ReactNode {
  return (
    <Suspense fallback={<Skeleton label="Opening the document" lines={[40, 86, 0, 100, 98, 94]} />}>
      <DocumentReader
        id={id}
        evidence={evidence}
        passage={passage}
        onChooseEvidence={(chosen) => go({ evidence: chosen }, 'replace')}
        onOpenCarried={openCarried}
        onOpenNode={openNode}
        showEvidence={showEvidence}
        notes={<NotesHere id={id} nameOf={nameOf} />}
        showCitation={(quoted, documents) => (
          <CiteEvidence evidence={quoted} documents={documents} nameOf={nameOf} />
        )}
      />
    </Suspense>
  );
}

function OpenRelationship({
  id,
  canvas: { nameOf },
  showEvidence,
}: Open & { readonly id: string }): ReactNode {
  return (
    <RelationshipPanel
      id={id}
      onOpenNode={openNode}
      nameOf={nameOf}
      showEvidence={showEvidence}
      notes={<NotesHere id={id} nameOf={nameOf} />}
      onAddToList={() => addToList([id])}
    />
  );
}

function OpenNode({ id, address, canvas, showEvidence }: Open & { readonly id: string }): ReactNode {
  const { nameOf } = canvas;
  return (
    <NodePanel
      key={id}
      id={id}
      onOpenNode={openNode}
      onOpenRelationship={openRelationship}
      onOpenDocument={openDocument}
      nameOf={nameOf}
      showEvidence={showEvidence}
      marked={address.evidence}
      community={<CommunityOfNode id={id} canvas={canvas} />}
      notes={<NotesHere id={id} nameOf={nameOf} />}
    />
  );
}

/** The notes on what a panel shows: another thing's are others. */
function NotesHere({ id, nameOf }: Pick<Canvas, 'nameOf'> & { readonly id: string }): ReactNode {
  return (
    <NotesOf
      key={id}
      target={id}
      showTarget={(target) => (
        <Target id={target} nameOf={nameOf} onOpen={(opened) => openCarried(opened, null)} />
      )}
    />
  );
}

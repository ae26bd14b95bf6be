import { lazy, Suspense, type ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { withinSentence } from '#core/within-sentence';
import { ComparePanel } from '../features/compare/compare-panel.tsx';
import { CiteEvidence } from '../features/evidence/cite-evidence.tsx';
import { NodePanel } from '../features/node-panel/node-panel.tsx';
import { NotesOf } from '../features/notes/notes-of.tsx';
import { RelationshipPanel } from '../features/relationship-panel/relationship-panel.tsx';
import type { Address } from '../state/address.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { SidePanel, type SidePanelProps } from '../ui/side-panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { go } from '../state/address-bar.ts';
import { CommunityDetails, CommunityOfNode } from './community-tools.tsx';
import { openCarried, openDocument, openNode, openRelationship } from './journeys.ts';
import { Target } from './target.tsx';
import type { Canvas } from './use-canvas.ts';

const DocumentReader = lazy(() =>
  import('../features/document-reader/document-reader.tsx').then((m) => ({ default: m.DocumentReader })),
);

const ALL_CLOSED: Partial<Address> = {
  document: null,
  evidence: null,
  relationship: null,
  focus: null,
  compared: null,
  community: null,
};

/**
 * What lies at the right: a document over a relationship over a node over a comparison over a community, one at a time,
 * each leading back to the next.
 */
export function SidePanels({
  address,
  canvas,
  showEvidence,
}: {
  readonly address: Address;
  readonly canvas: Canvas;
  readonly showEvidence: (evidence: WireEvidence, source: WireNode | undefined) => ReactNode;
}): ReactNode {
  const { nameOf } = canvas;
  const { panelWidth, readerWidth } = usePreferences();
  const { focus, relationship, document, evidence, passage, compared, community } = address;
  /** What can lie one under another, from the top; a document lies over all of it. */
  const layers = [
    { open: relationship !== null, name: 'the relationship' },
    { open: focus !== null, name: focus === null ? '' : withinSentence(focus, nameOf(focus) ?? 'before') },
    { open: compared !== null, name: 'the comparison' },
    { open: community !== null, name: 'the community' },
  ];
  const back = (under: number, change: Partial<Address>): Pick<SidePanelProps, 'onBack' | 'backTo'> => {
    const beneath = layers.slice(under).find(({ open }) => open);
    return beneath === undefined ? {} : { onBack: () => go(change), backTo: `Back to ${beneath.name}` };
  };
  const showTarget = (id: string): ReactNode => (
    <Target id={id} nameOf={nameOf} onOpen={(opened) => openCarried(opened, null)} />
  );

  if (document !== null) {
    return (
      <SidePanel
        label="Document"
        testId="document-panel"
        shows={document}
        width={readerWidth}
        onWidth={(width) => prefer({ readerWidth: width })}
        onClose={() => go(ALL_CLOSED)}
        {...back(0, { document: null, evidence: null })}
      >
        <Suspense fallback={<Skeleton label="Opening the document" lines={[40, 86, 0, 100, 98, 94]} />}>
          <DocumentReader
            id={document}
            evidence={evidence}
            passage={passage}
            onChooseEvidence={(id) => go({ evidence: id }, 'replace')}
            onOpenCarried={(id) => openCarried(id, evidence)}
            onOpenNode={openNode}
            showEvidence={showEvidence}
            notes={<NotesOf key={document} target={document} showTarget={showTarget} />}
            showCitation={(quoted, source) => (
              <CiteEvidence evidence={quoted} source={source} nameOf={nameOf} />
            )}
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
        onClose={() => go(ALL_CLOSED)}
        {...back(1, { relationship: null, evidence: null })}
      >
        <RelationshipPanel
          id={relationship}
          onOpenNode={openNode}
          nameOf={nameOf}
          showEvidence={showEvidence}
          notes={<NotesOf key={relationship} target={relationship} showTarget={showTarget} />}
        />
      </SidePanel>
    );
  }
  if (focus === null && compared !== null) {
    return (
      <SidePanel
        label="Comparison"
        testId="compare-panel"
        shows={compared.join(' ')}
        width={readerWidth}
        onWidth={(width) => prefer({ readerWidth: width })}
        onClose={() => go(ALL_CLOSED)}
        {...back(3, { compared: null })}
      >
        <ComparePanel
          pair={compared}
          onOpenNode={openNode}
          onOpenRelationship={openRelationship}
          nameOf={nameOf}
        />
      </SidePanel>
    );
  }
  if (focus === null && community !== null) {
    return (
      <SidePanel
        label="Community"
        testId="community-panel"
        shows={community}
        width={panelWidth}
        onWidth={(width) => prefer({ panelWidth: width })}
        onClose={() => go(ALL_CLOSED)}
      >
        <CommunityDetails id={community} canvas={canvas} />
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
      onClose={() => go(ALL_CLOSED)}
      {...back(2, { focus: null, evidence: null })}
    >
      <NodePanel
        key={focus}
        id={focus}
        onOpenNode={openNode}
        onOpenRelationship={openRelationship}
        onOpenDocument={openDocument}
        nameOf={nameOf}
        showEvidence={showEvidence}
        community={<CommunityOfNode id={focus} canvas={canvas} />}
        notes={<NotesOf key={focus} target={focus} showTarget={showTarget} />}
      />
    </SidePanel>
  );
}

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
import { SidePanel } from '../ui/side-panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { go } from '../state/address-bar.ts';
import { openCarried, openDocument, openNode, openRelationship } from './journeys.ts';
import { Target } from './target.tsx';

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
  const { focus, relationship, document, evidence, compared } = address;
  const underRelationship =
    focus !== null
      ? withinSentence(focus, nameOf(focus) ?? 'before')
      : compared !== null
        ? 'the comparison'
        : undefined;
  const beneath = relationship !== null ? 'the relationship' : underRelationship;
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
        onClose={() =>
          go({ document: null, evidence: null, relationship: null, focus: null, compared: null })
        }
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
        onClose={() => go({ relationship: null, focus: null, evidence: null, compared: null })}
        onBack={
          underRelationship === undefined ? undefined : () => go({ relationship: null, evidence: null })
        }
        backTo={underRelationship === undefined ? undefined : `Back to ${underRelationship}`}
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
        onClose={() => go({ compared: null })}
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
  if (focus === null) return null;
  return (
    <SidePanel
      label="What is selected"
      testId="node-panel"
      shows={focus}
      width={panelWidth}
      onWidth={(width) => prefer({ panelWidth: width })}
      onClose={() => go({ focus: null, evidence: null, compared: null })}
      onBack={compared === null ? undefined : () => go({ focus: null, evidence: null })}
      backTo={compared === null ? undefined : 'Back to the comparison'}
    >
      <NodePanel
        key={focus}
        id={focus}
        onOpenNode={openNode}
        onOpenRelationship={openRelationship}
        onOpenDocument={openDocument}
        nameOf={nameOf}
        showEvidence={showEvidence}
        notes={<NotesOf key={focus} target={focus} showTarget={showTarget} />}
      />
    </SidePanel>
  );
}

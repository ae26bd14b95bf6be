import { useMemo, useState } from 'react';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { partOf, type Part } from '../../graph/export/part-of.ts';
import { nodesWithin } from '../../graph/section.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { sectionInSight } from '../../state/sight.ts';
import { hasPicture, type FormatName } from './formats.ts';
import type { Order } from './make-file.ts';
import type { What } from './what-part.tsx';

/** What is on the canvas, and what of it is selected. */
export interface OnCanvas {
  /** Hidden nodes are not exported. */
  readonly drawn: DrawnGraph;
  /** All nodes and relationships that `drawn` was drawn from; what it has no place for is left out. */
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
  /** The ids of the selected nodes; where there are none, all that is shown is exported and nothing is asked. */
  readonly selection: readonly string[];
}

/** The parts of the canvas that can be exported, and the one that is chosen. */
export interface ExportParts {
  readonly all: Part;
  /** What is in view; undefined where the format has no picture, or nothing is seen. */
  readonly view: Part | undefined;
  /** What is selected; undefined where nothing is. */
  readonly selection: Part | undefined;
  readonly what: What;
  readonly part: Part;
  /** What a picture of the part is cut out of; nothing where it stands alone. */
  readonly cutOut: Pick<Order, 'cutOut'>;
  readonly choose: (what: What) => void;
}

/** Chooses what is exported: all that is shown, what is in view, or what is selected. */
export function useExportParts(
  { drawn, nodes, relationships, selection }: OnCanvas,
  format: FormatName,
): ExportParts {
  const [onlySelection, setOnlySelection] = useState(false);
  const pictureOf = usePreferences((preferences) => preferences.pictureOf);
  // As it is when the dialog opens: nothing moves behind it.
  const [section] = useState(sectionInSight);
  const all = useMemo(() => partOf({ drawn, nodes, relationships }, null), [drawn, nodes, relationships]);
  const selected = useMemo(
    () => partOf({ drawn, nodes, relationships }, new Set(selection)),
    [drawn, nodes, relationships, selection],
  );
  const seen = useMemo(
    () =>
      section === undefined
        ? undefined
        : partOf({ drawn, nodes, relationships }, nodesWithin(drawn, section)),
    [drawn, nodes, relationships, section],
  );
  const view = hasPicture(format) ? seen : undefined;
  const what: What = onlySelection ? 'selection' : view === undefined ? 'all' : pictureOf;
  return {
    all,
    view,
    selection: selected.nodes.length > 0 ? selected : undefined,
    what,
    part: what === 'selection' ? selected : what === 'view' && view !== undefined ? view : all,
    cutOut: what === 'view' && section !== undefined ? { cutOut: { section, around: all.drawn } } : {},
    choose: (chosen) => {
      setOnlySelection(chosen === 'selection');
      if (chosen !== 'selection') prefer({ pictureOf: chosen });
    },
  };
}

import { useMemo, useState } from 'react';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { litPartOf, partOf, type Part } from '../../graph/export/part-of.ts';
import type { Lit } from '../../graph/lighting.ts';
import { nodesWithin } from '../../graph/section.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { sectionInSight } from '../../state/sight.ts';
import { hasPicture, type FormatName } from './formats.ts';
import type { Captioned, Order } from './make-file.ts';
import type { What } from './what-part.tsx';

/** What is on the canvas, and what of it is selected or answers what was asked. */
export interface OnCanvas {
  /** Hidden nodes are not exported. */
  readonly drawn: DrawnGraph;
  /** All nodes and relationships that `drawn` was drawn from; what it has no place for is left out. */
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
  /** The ids of the selected nodes; where there are none, all that is shown is exported and nothing is asked. */
  readonly selection: readonly string[];
  /** The answer on the page, where there is one: what it lights, and what is written over a picture of it alone. */
  readonly answered: (Lit & Captioned) | null;
}

/** The parts of the canvas that can be exported, and the one that is chosen. */
export interface ExportParts {
  readonly all: Part;
  /** What is in view; undefined where the format has no picture, or nothing is seen. */
  readonly view: Part | undefined;
  /** What the answer lights; undefined where there is no answer, or nothing of it is shown. */
  readonly answer: Part | undefined;
  /** What is selected; undefined where nothing is. */
  readonly selection: Part | undefined;
  readonly what: What;
  readonly part: Part;
  /** What a picture of the part is cut out of, or what it lights and says as an answer alone; nothing for others. */
  readonly shownAs: Partial<Pick<Order, 'cutOut' | 'lit' | 'captioned'>>;
  readonly choose: (what: What) => void;
}

/** Chooses what is exported: all that is shown, what is in view, the answer alone, or what is selected. */
export function useExportParts(
  { drawn, nodes, relationships, selection, answered }: OnCanvas,
  format: FormatName,
): ExportParts {
  const [only, setOnly] = useState<'answer' | 'selection' | null>(null);
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
  const lit = useMemo(() => {
    const part = answered === null ? undefined : litPartOf({ drawn, nodes, relationships }, answered);
    return part === undefined || part.nodes.length === 0 ? undefined : part;
  }, [answered, drawn, nodes, relationships]);
  const view = hasPicture(format) ? seen : undefined;
  const what: What = only ?? (view === undefined ? 'all' : pictureOf);
  return {
    all,
    view,
    answer: lit,
    selection: selected.nodes.length > 0 ? selected : undefined,
    what,
    part: { all, view: view ?? all, answer: lit ?? all, selection: selected }[what],
    shownAs:
      what === 'view' && section !== undefined
        ? { cutOut: { section, around: all.drawn } }
        : what === 'answer' && answered !== null
          ? { lit: answered, captioned: answered }
          : {},
    choose: (chosen) => {
      const isOnly = chosen === 'selection' || chosen === 'answer';
      setOnly(isOnly ? chosen : null);
      if (!isOnly) prefer({ pictureOf: chosen });
    },
  };
}

import type { ReactNode } from 'react';
import type { Part } from '../../graph/export/part-of.ts';
import { count } from '../../words/count.ts';

/** What is exported: all that is shown, what the camera looks at, what an answer lights, or what is selected. */
export type What = 'all' | 'view' | 'answer' | 'selection';

const WHATS = ['all', 'view', 'answer', 'selection'] as const satisfies readonly What[];
const WHAT_WORDS: Readonly<Record<What, string>> = {
  all: 'All that is shown',
  view: 'What I see now',
  answer: 'The answer alone',
  selection: 'The selection',
};

/** What of the graph, where there is a choice; else how much there is. */
export function WhatPart({
  what,
  parts,
  onChoose,
}: {
  readonly what: What;
  /** What can be chosen, each as far as there is such a part. */
  readonly parts: Readonly<Record<What, Part | undefined>>;
  readonly onChoose: (what: What) => void;
}): ReactNode {
  const offered = WHATS.flatMap((each) => {
    const part = parts[each];
    return part === undefined ? [] : [{ each, part }];
  });
  const [only, ...others] = offered;
  if (only !== undefined && others.length === 0) return <p className="soft">{sayPart(only.part)}</p>;
  return (
    <fieldset className="export-what">
      <legend>What</legend>
      {offered.map(({ each, part }) => (
        <label key={each} className="export-line">
          <input
            type="radio"
            name="what"
            checked={what === each}
            onChange={() => onChoose(each)}
            data-testid={`export-${each}`}
          />
          <span>
            {WHAT_WORDS[each]}: {sayPart(part)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What of the graph a file has, where it has not all that is shown, a phrase each. */
export function narrowingOf(what: What, { nodes }: Part): readonly string[] {
  switch (what) {
    case 'all':
      return [];
    case 'view':
      return [`the part of the canvas that was in view, with ${count(nodes.length, 'node')}`];
    case 'answer':
      return [`the answer alone, with ${count(nodes.length, 'node')}`];
    case 'selection':
      return [`a selection of ${count(nodes.length, 'node')} and the relationships among them`];
    default:
      return what satisfies never;
  }
}

function sayPart({ nodes, relationships }: Part): string {
  return `${count(nodes.length, 'node')} and ${count(relationships.length, 'relationship')}`;
}

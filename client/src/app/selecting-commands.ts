import { ENTITY_LABELS } from '#core/model/labels';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { stepsAround } from '../graph/steps-around.ts';
import { go } from '../state/address-bar.ts';
import type { Command } from '../state/command.ts';
import { kindPlural } from '../state/kind-names.ts';
import { say } from '../state/passing-word.ts';
import type { KindLook } from '../state/preferences.ts';
import { select } from '../state/selection.ts';
import { count } from '../words/count.ts';
import type { Commanded } from './commanded.ts';
import { trace } from './tracing.ts';

/** What is selected: all, what is left, neighbours, a kind, what lies within a line. */
export function selectingCommands(
  { ground: { drawn }, selected, targets, shown, none, noneHere }: Commanded,
  tracing: boolean,
  kinds: Readonly<Record<string, KindLook>>,
): readonly Command[] {
  const noted = notedOn(drawn, shown);
  return [
    {
      id: 'select-all',
      title: 'Select everything on the canvas',
      group: 'Selection',
      keys: ['Ctrl+A'],
      unavailable: shown.length === 0 ? 'Nothing is on the canvas.' : undefined,
      run: () => choose(shown),
    },
    {
      id: 'invert',
      title: 'Select what is not selected instead',
      group: 'Selection',
      keys: ['Ctrl+I'],
      alsoCalled: ['invert the selection'],
      unavailable: none,
      run: () => choose(shown.filter((id) => !selected.includes(id))),
    },
    {
      id: 'select-neighbours',
      title: 'Select the neighbours as well',
      group: 'Selection',
      alsoCalled: ['grow the selection'],
      unavailable: noneHere,
      run: () => {
        const lit = [...drawn.relationships.values()].filter(({ faded }) => faded !== true);
        const around = new Set(stepsAround(targets, lit, 1));
        choose([...targets, ...shown.filter((id) => around.has(id))]);
      },
    },
    ...ENTITY_LABELS.flatMap((label): Command[] => {
      const ids = shown.filter((id) => drawn.nodes.get(id)?.label === label.name);
      return ids.length === 0
        ? []
        : [
            {
              id: `select-${label.name}`,
              title: `Select all ${kindPlural(label.name, kinds).toLowerCase()}`,
              group: 'Selection',
              // the model's name still leads to a kind that is called something else here
              alsoCalled: [`select all ${label.plural.toLowerCase()}`],
              run: () => choose(ids),
            },
          ];
    }),
    {
      id: 'select-noted',
      title: 'Select all that has a note',
      group: 'Selection',
      unavailable: noted.length === 0 ? 'No note is kept on what the canvas shows.' : undefined,
      run: () => choose(noted),
    },
    {
      id: 'clear-selection',
      title: 'Select nothing',
      group: 'Selection',
      alsoCalled: ['clear the selection', 'deselect'],
      unavailable: selected.length === 0 ? 'Nothing is selected.' : undefined,
      run: selectNothing,
    },
    {
      id: 'trace',
      title: tracing ? 'Stop drawing round nodes' : 'Select by drawing round nodes',
      group: 'Selection',
      alsoCalled: ['lasso', 'marquee'],
      run: () => trace(!tracing),
    },
  ];
}

function choose(ids: readonly string[]): void {
  if (ids.length === 0) {
    selectNothing();
    return;
  }
  select(ids);
  say(`${count(new Set(ids).size, 'node is', 'nodes are')} selected.`);
}

/** The one node that is open counts as selected: it closes. */
function selectNothing(): void {
  go({ selection: [], focus: null }, 'replace');
  say('Nothing is selected.');
}

/** The shown nodes that a note is kept on, and the ends of the relationships that have one. */
function notedOn({ nodes, relationships }: DrawnGraph, shown: readonly string[]): readonly string[] {
  const ends = [...relationships.values()].flatMap(({ noted, startNodeId, endNodeId }) =>
    noted === true ? [startNodeId, endNodeId] : [],
  );
  const on = new Set(ends);
  return shown.filter((id) => nodes.get(id)?.noted === true || on.has(id));
}

import type { Command } from '../state/command.ts';
import { USUAL_PATHS } from '../state/path-asked.ts';
import type { Commanded } from './commanded.ts';
import { nameThem } from './expanding.ts';
import { compare, findPaths, findPathsFrom } from './journeys.ts';

/** What is asked of two nodes. */
export function pairCommands({ ground: { nameOf }, targets }: Commanded): readonly Command[] {
  const two = targets.length === 2 ? undefined : 'Select two nodes first.';
  const [one, other] = targets;
  return [
    {
      id: 'paths',
      title:
        two === undefined && one !== undefined && other !== undefined
          ? `Find paths between ${nameThem([one], nameOf)} and ${nameThem([other], nameOf)}`
          : 'Find paths between two nodes …',
      group: 'Canvas',
      alsoCalled: ['shortest path', 'how are they connected'],
      run: () => {
        if (two === undefined && one !== undefined && other !== undefined) {
          findPaths({ from: one, to: other, types: [], most: USUAL_PATHS, inTimeOrder: false, lit: [] });
        } else findPathsFrom(one ?? '');
      },
    },
    {
      id: 'compare',
      title: 'Compare two nodes',
      group: 'Canvas',
      alsoCalled: ['what they share', 'differences'],
      unavailable: two,
      run: () => {
        if (one !== undefined && other !== undefined) compare(one, other);
      },
    },
  ];
}

import { isCommunityId } from '#core/community';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENTITY_LABELS } from '#core/model/labels';
import type { GraphResponse } from '#core/wire/graph';
import { MOST_AMONG } from '#core/wire/among';
import { entitiesOf } from '../graph/draw-communities.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { missingFrom } from '../graph/on-canvas.ts';
import { stepsAround } from '../graph/steps-around.ts';
import { turnBack } from '../graph/turn-back.ts';
import { currentAddress, go, useAddress } from '../state/address-bar.ts';
import {
  isOn,
  keepOnly,
  pinNodes,
  removeNodes,
  showRemoved,
  unpinNodes,
  type Board,
  type Place,
} from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import type { Command } from '../state/command.ts';
import { bringToSight, pointAt, useHand } from '../state/hand.ts';
import { say } from '../state/passing-word.ts';
import { USUAL_PATHS } from '../state/path-asked.ts';
import { select, selectedIn } from '../state/selection.ts';
import { count } from '../words/count.ts';
import { collapse, expand, nameThem, type Ground } from './expanding.ts';
import { findPaths, findPathsFrom } from './journeys.ts';
import { nudge } from './move-nodes.ts';
import { trace, useTracing } from './tracing.ts';

/** What the commands of the canvas stand on. */
export interface CanvasGround {
  readonly drawn: DrawnGraph;
  readonly overview: GraphResponse | undefined;
  readonly upright: boolean;
  readonly nameOf: (id: string) => string | undefined;
}

const STEPS = [1, 2, 3] as const;
const WAYS = ['left', 'right', 'up', 'down'] as const;

/** Everything that hands do on the canvas, as commands: nothing needs a drag. */
export function useCanvasCommands(ground: CanvasGround): readonly Command[] {
  const client = useQueryClient();
  const address = useAddress();
  const walkedTo = useHand((hand) => hand.walkedTo);
  const tracing = useTracing((state) => state.on);
  return useMemo(() => {
    const { drawn, nameOf } = ground;
    const { board } = address;
    const selected = selectedIn(address);
    // What keys walked to is what they act on, unless it is one of several that are selected.
    const onNode = walkedTo !== null && !isCommunityId(walkedTo) && !selected.includes(walkedTo);
    const targets = onNode ? [walkedTo] : selected;
    const shown = shownOn(drawn);
    const noted = notedOn(drawn, shown);
    const here = targets.filter((id) => drawn.nodes.has(id));
    const them = nameThem(targets, nameOf);
    const none = targets.length === 0 ? 'Select a node first.' : undefined;
    const noneHere = here.length === 0 ? 'Select a node on the canvas first.' : undefined;
    const two = targets.length === 2 ? undefined : 'Select two nodes first.';
    const pinned = here.filter((id) => board.pinned.includes(id));
    const expanding: Ground = groundFor(ground);
    const [one, other] = targets;

    const commands: Command[] = [
      {
        id: 'expand',
        title: none === undefined ? `Expand ${them}` : 'Expand what is selected',
        group: 'Canvas',
        keys: ['Ctrl+E'],
        alsoCalled: ['neighbours', 'show connections'],
        unavailable: none,
        run: () => void expand(client, targets, expanding),
      },
      {
        id: 'collapse',
        title: none === undefined ? `Collapse ${them}` : 'Collapse what is selected',
        group: 'Canvas',
        keys: ['Ctrl+Shift+E'],
        unavailable: none,
        run: () => collapse(targets, nameOf),
      },
      {
        id: 'hide',
        title: noneHere === undefined ? `Hide ${them}` : 'Hide what is selected',
        group: 'Canvas',
        keys: ['Ctrl+H'],
        alsoCalled: ['remove from the canvas'],
        unavailable: noneHere,
        run: () => hide(here, nameThem(here, nameOf)),
      },
      {
        id: 'hide-others',
        title: 'Hide the others',
        group: 'Canvas',
        keys: ['Ctrl+Shift+H'],
        alsoCalled: ['keep only what is selected'],
        unavailable: noneHere,
        run: () => keep(`Hide all but ${nameThem(here, nameOf)}`, here),
      },
      {
        id: 'show-all',
        title: 'Show everything again',
        group: 'Canvas',
        alsoCalled: ['bring back hidden nodes', 'whole case'],
        unavailable: isWhole(board) ? 'Nothing is hidden.' : undefined,
        run: () => {
          changeBoard('Show everything again', showEverything);
          bringToSight([...(ground.overview?.nodes.map(({ id }) => id) ?? []), ...drawn.nodes.keys()]);
          say('Everything is shown again.');
        },
      },
      {
        id: 'only-links',
        title: 'Show only links among what is on the canvas',
        group: 'Canvas',
        alsoCalled: ['links among what I have', 'keep what is here'],
        unavailable: shown.length === 0 ? 'Nothing is on the canvas.' : undefined,
        run: () => keep('Only links among what is here', shown),
      },
      {
        id: 'pin',
        title:
          noneHere === undefined
            ? `Pin ${them} where ${here.length === 1 ? 'it lies' : 'they lie'}`
            : 'Pin what is selected',
        group: 'Canvas',
        alsoCalled: ['fix the place'],
        unavailable: noneHere ?? (pinned.length === here.length ? 'It is pinned already.' : undefined),
        run: () => {
          changeBoard(`Pin ${nameThem(here, nameOf)}`, (now) => pinNodes(now, placesOf(here, ground)));
          say(`${nameThem(here, nameOf)} stays here, whatever the layout.`);
        },
      },
      {
        id: 'unpin',
        title: noneHere === undefined ? `Unpin ${them}` : 'Unpin what is selected',
        group: 'Canvas',
        unavailable: noneHere ?? (pinned.length === 0 ? 'It is not pinned.' : undefined),
        run: () => {
          changeBoard(`Unpin ${nameThem(pinned, nameOf)}`, (now) => unpinNodes(now, pinned));
          say(`${nameThem(pinned, nameOf)} can be moved by a layout again.`);
        },
      },
      ...WAYS.map((way): Command => ({
        id: `move-${way}`,
        title: `Move ${noneHere === undefined ? nameThem(here, nameOf) : 'what is selected'} ${way}`,
        group: 'Canvas',
        alsoCalled: ['nudge', 'without dragging'],
        unavailable: noneHere,
        run: () => nudge(here, way, ground),
      })),
      ...STEPS.map((steps): Command => ({
        id: `focus-${steps}`,
        title: `Show only what is within ${count(steps, 'step')} of ${none === undefined ? them : 'what is selected'}`,
        group: 'Canvas',
        alsoCalled: ['focus', 'ego network', 'surroundings'],
        unavailable: none,
        run: () => focusOn(targets, steps, them, ground),
      })),
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
          const around = new Set(stepsAround(targets, drawn.relationships.values(), 1));
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
                title: `Select all ${label.plural.toLowerCase()}`,
                group: 'Selection',
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
        run: () => {
          go({ selection: [], focus: null }, 'replace');
          say('Nothing is selected.');
        },
      },
      {
        id: 'trace',
        title: tracing ? 'Stop drawing round nodes' : 'Select by drawing round nodes',
        group: 'Selection',
        alsoCalled: ['lasso', 'marquee'],
        run: () => trace(!tracing),
      },
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
          if (one === undefined || other === undefined) return;
          go({ compared: [one, other], focus: null, relationship: null, document: null, evidence: null });
        },
      },
      {
        id: 'back',
        title: 'Back to the place before',
        group: 'Go',
        run: () => window.history.back(),
      },
      {
        id: 'forward',
        title: 'Forward again',
        group: 'Go',
        run: () => window.history.forward(),
      },
    ];
    return commands;
  }, [client, address, walkedTo, tracing, ground]);
}

/** What expanding has to know of the canvas as it is now. */
export function groundFor({ overview, nameOf }: CanvasGround): Ground {
  const placed = new Set<string>(overview?.nodes.map((node) => node.id));
  const { board } = currentAddress();
  return {
    isHere: (id) => isOn(board, id, placed.has(id)),
    nameOf,
    room: Math.max(0, MOST_AMONG - missingFrom(board, (id) => placed.has(id)).length),
  };
}

/** Where nodes lie, as a board keeps it. */
function placesOf(ids: readonly string[], { drawn, upright }: CanvasGround): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const node = drawn.nodes.get(id);
      return node === undefined ? [] : [[id, turnBack(node, upright)]];
    }),
  );
}

function shownOn({ nodes }: DrawnGraph): readonly string[] {
  return entitiesOf({ nodes })
    .filter((node) => !node.hidden)
    .map((node) => node.id);
}

/** The shown nodes that a note is kept on, and the ends of the relationships that have one. */
function notedOn({ nodes, relationships }: DrawnGraph, shown: readonly string[]): readonly string[] {
  const ends = [...relationships.values()].flatMap(({ noted, startNodeId, endNodeId }) =>
    noted === true ? [startNodeId, endNodeId] : [],
  );
  const on = new Set(ends);
  return shown.filter((id) => nodes.get(id)?.noted === true || on.has(id));
}

function hide(ids: readonly string[], name: string): void {
  const { focus, selection } = currentAddress();
  changeBoard(`Hide ${name}`, (board) => removeNodes(board, ids));
  // What is open would keep itself on the canvas.
  go(
    {
      selection: selection.filter((id) => !ids.includes(id)),
      ...(focus !== null && ids.includes(focus) ? { focus: null, evidence: null } : {}),
    },
    'replace',
  );
  pointAt(null);
  say(`${name} ${ids.length === 1 ? 'is' : 'are'} hidden.`);
}

/** Leaves only these nodes on the canvas, and brings them to sight. */
export function keep(name: string, ids: readonly string[]): void {
  changeBoard(name, (board) => keepOnly(board, ids));
  bringToSight(ids);
  say(`${count(ids.length, 'node is', 'nodes are')} on the canvas.`);
}

function choose(ids: readonly string[]): void {
  select(ids);
  say(`${count(new Set(ids).size, 'node is', 'nodes are')} selected.`);
}

/** The nodes within some steps of some nodes, in all that the page has of the case. */
export function surroundings(
  ids: readonly string[],
  steps: number,
  { drawn, overview }: Pick<CanvasGround, 'drawn' | 'overview'>,
): readonly string[] {
  return stepsAround(ids, [...(overview?.relationships ?? []), ...drawn.relationships.values()], steps);
}

function focusOn(ids: readonly string[], steps: number, name: string, ground: CanvasGround): void {
  const around = surroundings(ids, steps, ground);
  keep(`Within ${count(steps, 'step')} of ${name}`, around);
}

function isWhole(board: Board): boolean {
  return board.start === 'case' && board.removed.length === 0 && board.hidden.length === 0;
}

function showEverything(board: Board): Board {
  return { ...showRemoved(board), start: 'case' };
}

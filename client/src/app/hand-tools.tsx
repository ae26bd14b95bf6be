import { useMemo, type ReactNode } from 'react';
import { isCommunityId } from '#core/community';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { CanvasHands } from '../canvas/canvas-hands.ts';
import { isLink } from '../graph/draw-communities.ts';
import { ExpandDialog } from '../features/expansion/expand-dialog.tsx';
import { PathCard } from '../features/path-finder/path-card.tsx';
import { SelectionBar } from '../features/selection-bar/selection-bar.tsx';
import type { Address } from '../state/address.ts';
import { go } from '../state/address-bar.ts';
import type { Command } from '../state/command.ts';
import { select } from '../state/selection.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { useSmallScreen } from '../ui/use-media.ts';
import { unfold } from './board-actions.ts';
import { bring, nameThem, onCanvasNow, useExpanding } from './expanding.ts';
import { closePaths, findPaths, openRelationship } from './journeys.ts';
import { PassingWord } from './passing-word.tsx';
import { openPathDraft, usePathDraft } from './path-draft.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { keep, surroundings } from './showing-commands.ts';
import type { Hands, OpenMenu } from './use-hands.ts';
import { useHistoryCommands } from './use-history-commands.ts';
import { useKeepingCommands } from './use-keeping-commands.ts';

const OF_NODES = [
  'expand',
  'collapse',
  'focus-1',
  'focus-2',
  'hide',
  'hide-others',
  'pin',
  'unpin',
  'select-neighbours',
  'invert',
  'paths',
  'compare',
  'note-selected',
  'make-list',
];
const OF_STAGE = [
  'undo',
  'redo',
  'show-all',
  'only-links',
  'select-all',
  'trace',
  'clear-selection',
  'paths',
];

/** In a menu, whose head says of what: the command without the name. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['expand', 'Expand'],
  ['collapse', 'Collapse'],
  ['focus-1', 'Show only what is within 1 step'],
  ['focus-2', 'Show only what is within 2 steps'],
  ['hide', 'Hide'],
  ['pin', 'Pin here'],
  ['unpin', 'Unpin'],
  ['note-selected', 'Add a note'],
  ['make-list', 'Make a list of these'],
]);

/** What hands have beside the canvas: the bar of what is selected, menus, the question before many nodes come. */
export function HandTools({
  address,
  ground,
  hands: { commands, menu, openMenu, canvas },
  showEvidence,
}: {
  readonly address: Address;
  readonly ground: CanvasGround;
  readonly hands: Hands;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
}): ReactNode {
  const small = useSmallScreen();
  const history = useHistoryCommands();
  const expanding = useExpanding((state) => state.ids);
  const draft = usePathDraft(({ ends }) => ends);
  const { selection } = canvas;
  const steps = useMemo(() => stepsShown(selection, ground), [selection, ground]);
  const keeping = useKeepingCommands(address);
  const all = [...history, ...commands, ...keeping];
  // On a small screen the panel of the one node that is open needs the room.
  const barred = selection.length > 1 || (small ? address.selection.length > 0 : selection.length > 0);
  const now = expanding === null ? undefined : onCanvasNow(ground);
  return (
    <>
      {barred && (
        <SelectionBar
          words={
            selection.length === 1
              ? nameThem(selection, ground.nameOf)
              : `${selection.length.toLocaleString('en-GB')} selected`
          }
          commands={commands}
          steps={steps}
          onMore={(at) => openMenu({ of: { kind: 'node', id: selection[0] ?? '' }, at })}
          onClear={() => go({ selection: [], focus: null }, 'replace')}
        />
      )}
      {menu !== null && (
        <Menu
          key={JSON.stringify(menu.of)}
          label={labelOf(menu, selection, ground)}
          at={menu.at}
          items={itemsOf(menu, all, ground, canvas.hands)}
          onClose={() => openMenu(null)}
        />
      )}
      {expanding !== null && now !== undefined && (
        <ExpandDialog
          ids={expanding}
          nameOf={ground.nameOf}
          isHere={now.isHere}
          room={now.room}
          onExpand={(expansions) => bring(expansions, ground)}
          onClose={() => useExpanding.setState({ ids: null })}
        />
      )}
      {(address.path !== null || draft !== null) && (
        <PathCard
          asked={address.path}
          draft={draft ?? { from: '', to: '' }}
          onAsk={findPaths}
          onDraft={openPathDraft}
          onOpenRelationship={(id) => openRelationship(id)}
          onShowOnly={(ids) => keep('Show only the paths', ids, ground)}
          onClose={closePaths}
          showEvidence={showEvidence}
        />
      )}
      <PassingWord />
    </>
  );
}

function labelOf({ of }: OpenMenu, selection: readonly string[], ground: CanvasGround): string {
  switch (of.kind) {
    case 'node':
      return nameThem(selection.includes(of.id) ? selection : [of.id], ground.nameOf);
    case 'relationship': {
      const edge = ground.drawn.edges.get(of.id);
      if (edge === undefined) return 'Relationship';
      const { nameOf } = ground;
      return `${nameThem([edge.startNodeId], nameOf)} ${edge.words} ${nameThem([edge.endNodeId], nameOf)}`;
    }
    case 'stage':
      return 'Canvas';
    default:
      return of satisfies never;
  }
}

function itemsOf(
  { of }: OpenMenu,
  commands: readonly Command[],
  ground: CanvasGround,
  hands: CanvasHands,
): readonly MenuItem[] {
  switch (of.kind) {
    case 'node':
      if (isCommunityId(of.id)) return ofCommunity(of.id, ground, hands);
      return offered(OF_NODES, commands);
    case 'relationship': {
      const edge = ground.drawn.edges.get(of.id);
      if (isLink(of.id)) return [];
      const ends = edge === undefined ? [] : [edge.startNodeId, edge.endNodeId];
      const folds = edge?.folds;
      if (folds !== undefined) {
        return [
          { id: 'unfold', title: 'Draw these apart', group: '', run: () => unfold(folds, ground.drawn) },
          { id: 'select-ends', title: 'Select both ends', group: '', run: () => select(ends) },
        ];
      }
      return [
        { id: 'open', title: 'Show all that carries this', group: '', run: () => openRelationship(of.id) },
        { id: 'select-ends', title: 'Select both ends', group: '', run: () => select(ends) },
      ];
    }
    case 'stage':
      return offered(OF_STAGE, commands);
    default:
      return of satisfies never;
  }
}

/** What can be done with a community, as a double click and a click do it. */
function ofCommunity(id: string, { drawn }: CanvasGround, hands: CanvasHands): readonly MenuItem[] {
  const open = drawn.nodes.get(id)?.community?.open === true;
  return [
    { id: 'turn', title: open ? 'Close' : 'Open', group: '', run: () => hands.onExpandNode(id) },
    { id: 'look', title: 'What it is', group: '', run: () => hands.onOpenNode(id) },
  ];
}

/** Commands as a menu offers them, in its order; what can be done to two nodes only is left out where there are others. */
function offered(ids: readonly string[], commands: readonly Command[]): readonly MenuItem[] {
  return ids.flatMap((id) => {
    const command = commands.find((candidate) => candidate.id === id);
    if (command === undefined) return [];
    const title = SHORT.get(id) ?? command.title;
    const onlyNow = ['pin', 'unpin', 'compare'].includes(id) && command.unavailable !== undefined;
    return onlyNow ? [] : [{ ...command, title, keys: command.keys?.[0] }];
  });
}

/** Within how many steps of what is selected the canvas shows, where it shows just that; null where it does not. */
function stepsShown(selection: readonly string[], ground: CanvasGround): number | null {
  const { board } = ground;
  const [only, ...more] = board.added;
  if (board.start !== 'nothing' || only === undefined || more.length > 0 || selection.length === 0)
    return null;
  const off = new Set(board.removed);
  const here = only.ids.filter((id) => !off.has(id));
  const same = (ids: readonly string[]): boolean =>
    ids.length === here.length && ids.every((id, place) => id === here[place]);
  return [1, 2, 3].find((steps) => same(surroundings(selection, steps, ground))) ?? null;
}

import { pinNodes, unpinNodes, type Place } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import type { Command } from '../state/command.ts';
import { say } from '../state/passing-word.ts';
import type { CanvasGround } from './canvas-ground.ts';
import type { Commanded } from './commanded.ts';
import { nameThem } from './expanding.ts';
import { nudge } from './move-nodes.ts';

const WAYS = ['left', 'right', 'up', 'down'] as const;

/** Where nodes lie: pinned, loose, moved without a drag. */
export function placingCommands({
  ground,
  address: { board },
  here,
  noneHere,
}: Commanded): readonly Command[] {
  const { nameOf } = ground;
  const pinned = here.filter((id) => board.pinned.includes(id));
  return [
    {
      id: 'pin',
      title:
        noneHere === undefined
          ? `Pin ${nameThem(here, nameOf)} where ${here.length === 1 ? 'it lies' : 'they lie'}`
          : 'Pin what is selected',
      group: 'Canvas',
      alsoCalled: ['fix the place'],
      unavailable: noneHere ?? (pinned.length === here.length ? 'It is pinned already.' : undefined),
      run: () => {
        const name = nameThem(here, nameOf);
        if (changeBoard(`Pin ${name}`, (now) => pinNodes(now, placesOf(here, ground))))
          say(`${name} stays here, whatever the layout.`);
      },
    },
    {
      id: 'unpin',
      title: noneHere === undefined ? `Unpin ${nameThem(here, nameOf)}` : 'Unpin what is selected',
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
  ];
}

/** Where nodes lie, as a board keeps it: a layout that still runs may have moved them since they were drawn. */
function placesOf(
  ids: readonly string[],
  { whereNow }: Pick<CanvasGround, 'whereNow'>,
): Readonly<Record<string, Place>> {
  const lying = whereNow();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const place = lying.get(id);
      return place === undefined ? [] : [[id, [place.x, place.y]]];
    }),
  );
}

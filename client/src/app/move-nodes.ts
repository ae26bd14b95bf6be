import { turnBack, turnPlaces } from '../graph/turn-back.ts';
import type { Way } from '../graph/walk.ts';
import { announce } from '../state/announcer.ts';
import { placeNodes } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import { dropAt } from '../state/on-the-way.ts';
import { sectionInSight } from '../state/sight.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { nameThem } from './expanding.ts';

type MovingGround = Pick<CanvasGround, 'upright' | 'nameOf' | 'whereNow'>;

/** So much of what is in view, of its shorter side, a node goes by one command. */
const SHARE = 1 / 30;

const WAYS: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** Puts nodes where a hand or a key moved them, in drawn units, and pins them; `continued`: in one step with the move before. */
export function moveNodes(
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  { upright, nameOf }: Omit<MovingGround, 'whereNow'>,
  continued: boolean,
): void {
  const name = nameThem([...places.keys()], nameOf);
  const turned = Object.fromEntries([...places].map(([id, at]) => [id, turnBack(at, upright)]));
  dropAt(new Map(Object.entries(turned).map(([id, [x, y]]) => [id, { x, y }])));
  if (changeBoard(`Move ${name}`, (board) => placeNodes(board, turned, true), continued))
    announce(`${name} was moved, and pinned.`);
}

/** Moves nodes a little way without a drag; nothing where no canvas shows them. */
export function nudge(ids: readonly string[], way: Way, ground: MovingGround): void {
  const section = sectionInSight();
  if (section === undefined) return;
  const side = Math.min(section.right - section.left, section.top - section.bottom);
  // A board keeps whole units.
  const step = Math.max(1, Math.round(side * SHARE));
  const [x, y] = WAYS[way];
  const lying = ground.whereNow();
  const places = ids.flatMap((id) => {
    const place = lying.get(id);
    if (place === undefined) return [];
    const [drawnX = 0, drawnY = 0] = turnPlaces(Float32Array.of(place.x, place.y), ground.upright);
    return [[id, { x: drawnX + x * step, y: drawnY + y * step }] as const];
  });
  moveNodes(new Map(places), ground, true);
}

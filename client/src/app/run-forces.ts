import type { LayoutClient } from '../graph/layouts/layout-client.ts';
import type { LayoutRequest } from '../graph/layouts/layout-messages.ts';
import { turnPlaces } from '../graph/turn-back.ts';
import { currentAddress } from '../state/address-bar.ts';
import { announce } from '../state/announcer.ts';
import { placeNodes, type Place } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import { arrive, dropAt, isOnTheWay, moveOnTheWay, setOut, turnRound } from '../state/on-the-way.ts';

/**
 * Lets forces move nodes from where `request` has them, and keeps where they come to rest. What is done meanwhile goes
 * before: where the canvas was laid out otherwise nothing comes of it, and what was pinned stays where it was put.
 */
export async function runForces(
  { run }: Pick<LayoutClient, 'run'>,
  request: LayoutRequest,
  upright: boolean,
): Promise<void> {
  const from = Float32Array.from([...request.places.values()].flatMap(({ x, y }) => [x, y]));
  const signal = setOut({ ids: [...request.places.keys()], places: turnPlaces(from, upright) });
  try {
    const { places } = await run(request, {
      signal,
      onProgress: ({ ids, positions, share }) => {
        if (!isOnTheWay(signal)) return;
        holdPinned(ids, positions);
        moveOnTheWay({ ids, places: turnPlaces(positions, upright) }, share);
      },
    });
    if (!isOnTheWay(signal)) return;
    const pinned = new Set(currentAddress().board.pinned);
    const loose = [...places].filter(([id]) => !pinned.has(id));
    const placed = Object.fromEntries(loose.map(([id, { x, y }]): [string, Place] => [id, [x, y]]));
    // From there it glides aside, where a closed community is in the way.
    dropAt(new Map(loose));
    const done = changeBoard('Lay out by forces', (now) => ({
      ...placeNodes(now, placed, false),
      layout: 'force',
      middle: null,
    }));
    if (!done) {
      turnRound();
      return;
    }
    announce('The layout has come to rest.');
    arrive();
  } catch (error) {
    if (!isOnTheWay(signal)) return;
    turnRound();
    throw error;
  }
}

/** Puts what is pinned where the board has it: it may have been pinned, or moved, since forces began. */
function holdPinned(ids: readonly string[], positions: Float32Array): void {
  const { pinned, places } = currentAddress().board;
  if (pinned.length === 0) return;
  const held = new Set(pinned);
  ids.forEach((id, at) => {
    const place = held.has(id) ? places[id] : undefined;
    if (place !== undefined) positions.set(place, 2 * at);
  });
}

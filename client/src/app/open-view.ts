import type { GraphResponse } from '#core/wire/graph';
import type { View } from '#core/wire/view';
import { missingNodes } from '../api/missing-nodes.ts';
import { stateInLink } from '../state/address.ts';
import { announce } from '../state/announcer.ts';
import { go, type Step } from '../state/address-bar.ts';
import { changeBoard } from '../state/board-history.ts';
import { keptAddress, nodesNamedIn } from '../state/kept-address.ts';
import { turnRound } from '../state/on-the-way.ts';
import { play } from '../state/playing.ts';
import { sayOfView, type ChosenView } from '../state/opened-view.ts';
import { sayChanged, type Since } from '../words/say-changed.ts';

/** Puts everything as it was when the view was saved; what was on the canvas before comes back with Undo. */
export function openView(view: View, step: Step): void {
  const { board, ...place } = keptAddress(view);
  sayOfView(null);
  play(false);
  turnRound();
  if (!go(place, step)) return;
  if (!changeBoard(view.name === null ? 'Open a link' : `Open the view ${view.name}`, () => board)) return;
  announce(view.name === null ? 'The link was opened.' : `The view ${view.name} was opened.`);
}

/** What somebody made of what was looked at: a view, or a link. */
type Made = Pick<View, 'address' | 'board' | 'madeOnHash'>;

type Shown = Pick<GraphResponse, 'hash' | 'nodes'>;

/**
 * Says where the case is another now than when the view was saved, or the link copied, and how many of the nodes that it
 * names are gone; or that this could not be told. `shown` reads what the page shows.
 */
export async function sayWhatChanged(
  made: Made,
  chosen: ChosenView,
  shown: () => Promise<Shown>,
  since: Since = 'this view was saved',
): Promise<void> {
  const now = await shown().catch(() => undefined);
  if (now === undefined) {
    chosen.say(`It could not be told whether the data changed since ${since}.`);
    return;
  }
  if (stateInLink(made.madeOnHash) === stateInLink(now.hash)) return;
  const here = new Set<string>(now.nodes.map(({ id }) => id));
  const asked = nodesNamedIn(keptAddress(made)).filter((id) => !here.has(id));
  const gone = await missingNodes(asked).catch(() => undefined);
  chosen.say(sayChanged(gone?.length, since));
}

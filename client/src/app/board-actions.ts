import type { EntityLabel } from '#core/model/labels';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { pairsThatFold } from '../graph/fold-parallels.ts';
import { pairKey } from '../graph/parallels.ts';
import { announce } from '../state/announcer.ts';
import { toggleFold, unfoldOnly } from '../state/board.ts';
import { currentAddress } from '../state/address-bar.ts';
import { changeBoard } from '../state/board-history.ts';
import { kindPlural } from '../state/kind-names.ts';
import { say } from '../state/passing-word.ts';
import { usePreferences } from '../state/preferences.ts';
import { count } from '../words/count.ts';
import { awaitSums } from './use-sums-announced.ts';

/** Hides kinds of nodes, or shows them again. */
export function hideKinds(hidden: readonly EntityLabel[]): void {
  const before = currentAddress().board.hidden;
  const changed = [
    ...hidden.filter((label) => !before.includes(label)),
    ...before.filter((label) => !hidden.includes(label)),
  ];
  const [only] = changed;
  const name =
    only === undefined || changed.length > 1
      ? 'Show and hide kinds'
      : `${hidden.includes(only) ? 'Hide' : 'Show'} ${kindPlural(only, usePreferences.getState().kinds).toLowerCase()}`;
  awaitSums();
  changeBoard(name, (board) => ({ ...board, hidden }));
}

/** Draws relationships that were folded into one arrow apart. */
export function unfold(ids: readonly string[], drawn: DrawnGraph): void {
  const pairs = new Set(ids.flatMap((id) => drawn.relationships.get(id) ?? []).map(pairKey));
  const done = changeBoard('Unfold parallel relationships', (board) =>
    [...pairs].filter((pair) => !board.unfolded.includes(pair)).reduce(toggleFold, board),
  );
  if (done) announce(`${count(ids.length, 'relationship')} stand apart.`);
}

/** More pairs than this and the canvas would be lines only, and the address too long to keep. */
const MOST_UNFOLDED = 2_000;

/** Draws all that is folded apart; says so where nothing is, or too much. */
export function unfoldAll(drawn: DrawnGraph): void {
  const pairs = pairsThatFold(drawn.relationships.values());
  if (pairs.length === 0) {
    say('No arrow stands for several relationships.');
  } else if (pairs.length > MOST_UNFOLDED) {
    say(`${count(pairs.length, 'arrow')} stand for several relationships: click those that matter.`);
  } else if (changeBoard('Unfold all parallel relationships', (board) => unfoldOnly(board, pairs))) {
    announce(`${count(pairs.length, 'pair')} of nodes: all their relationships stand apart.`);
  }
}

/** Folds all parallels again. */
export function foldAll(): void {
  changeBoard('Fold parallel relationships', (board) => unfoldOnly(board, []));
  announce('Parallel relationships are folded.');
}

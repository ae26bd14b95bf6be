import { expect, it } from 'vitest';
import { matchingCommands } from '../features/search/matching-commands.ts';
import { NOTHING_DRAWN, type DrawnNode } from '../graph/drawn-graph.ts';
import { NOWHERE } from '../state/address.ts';
import { WHOLE_CASE } from '../state/board.ts';
import type { KindLook } from '../state/preferences.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { commandedOn } from './commanded.ts';
import { selectingCommands } from './selecting-commands.ts';

const rudd: DrawnNode = {
  ...{ id: 'person:amber-rudd', label: 'Person', name: 'Amber Rudd' },
  ...{ x: 0, y: 0, degree: 1, radius: 9, hidden: false },
};
const ground: CanvasGround = {
  drawn: { ...NOTHING_DRAWN, nodes: new Map([[rudd.id, rudd]]) },
  board: WHOLE_CASE,
  overview: undefined,
  isPlaced: () => true,
  named: new Set(),
  upright: false,
  nameOf: (id) => id,
};
const found = (text: string, kinds: Readonly<Record<string, KindLook>>) =>
  matchingCommands(text, selectingCommands(commandedOn(ground, NOWHERE, null), false, kinds))[0]?.title;

it('a kind is selected by what it is called here, and is still found by the model’s name', () => {
  expect(found('select all people', {})).toBe('Select all people');
  const kinds = { Person: { name: 'Suspect', plural: 'Suspects' } };
  expect(found('select all suspects', kinds)).toBe('Select all suspects');
  expect(found('select all people', kinds)).toBe('Select all suspects');
});

import { expect, it } from 'vitest';
import { NOTHING_DRAWN, type DrawnNode } from '../graph/drawn-graph.ts';
import { NOWHERE } from '../state/address.ts';
import { WHOLE_CASE } from '../state/board.ts';
import type { CanvasGround } from './canvas-ground.ts';
import { commandedOn } from './commanded.ts';

const [rudd, memo, paper] = ['person:amber-rudd', 'doc:memo', 'doc:paper'];
const drawn = (id: string, look: Partial<DrawnNode>): [string, DrawnNode] => [
  id,
  { id, label: 'Person', name: id, x: 0, y: 0, degree: 1, radius: 9, hidden: false, ...look },
];
const ground: CanvasGround = {
  drawn: {
    ...NOTHING_DRAWN,
    nodes: new Map([drawn(rudd, {}), drawn(memo, { faded: true }), drawn(paper, { hidden: true })]),
  },
  board: WHOLE_CASE,
  overview: undefined,
  isPlaced: () => true,
  named: new Set(),
  upright: false,
  nameOf: (id) => id,
};

it('what a filter greys is not taken with everything on the canvas, no more than what is hidden', () => {
  expect(commandedOn(ground, NOWHERE, null).shown).toEqual([rudd]);
});

it('what is selected and of a hidden kind is not hidden, pinned or moved unseen', () => {
  const selection = [memo, paper, rudd];
  expect(commandedOn(ground, { ...NOWHERE, selection }, null).here).toEqual([memo, rudd]);
  expect(commandedOn(ground, { ...NOWHERE, selection: [paper] }, null).noneHere).toBeDefined();
});

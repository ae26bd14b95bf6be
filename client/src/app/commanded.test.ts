import { expect, it } from 'vitest';
import { NOWHERE } from '../state/address.ts';
import { commandedOn } from './commanded.ts';
import { standInGround } from './stand-in-ground.ts';

const [rudd, memo, paper] = ['person:amber-rudd', 'doc:memo', 'doc:paper'];
const ground = standInGround({ [rudd]: {}, [memo]: { faded: true }, [paper]: { hidden: true } });

it('what a filter greys is not taken with everything on the canvas, no more than what is hidden', () => {
  expect(commandedOn(ground, NOWHERE, null).shown).toEqual([rudd]);
});

it('what is selected and of a hidden kind is not hidden, pinned or moved unseen', () => {
  const selection = [memo, paper, rudd];
  expect(commandedOn(ground, { ...NOWHERE, selection }, null).here).toEqual([memo, rudd]);
  expect(commandedOn(ground, { ...NOWHERE, selection: [paper] }, null).noneHere).toBeDefined();
});

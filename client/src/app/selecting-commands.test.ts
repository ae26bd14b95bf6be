import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { matchingCommands } from '../features/search/matching-commands.ts';
import type { DrawnEdge } from '../graph/drawn-edge.ts';
import { NOWHERE } from '../state/address.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { usePassingWord } from '../state/passing-word.ts';
import type { KindLook } from '../state/preferences.ts';
import { selectedIn } from '../state/selection.ts';
import { commandedOn } from './commanded.ts';
import { selectingCommands } from './selecting-commands.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { standInGround } from './stand-in-ground.ts';

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => vi.unstubAllGlobals());

const ground = standInGround({ 'person:amber-rudd': {} });
const found = (text: string, kinds: Readonly<Record<string, KindLook>>) =>
  matchingCommands(text, selectingCommands(commandedOn(ground, NOWHERE, null), false, kinds))[0]?.title;

it('a kind is selected by what it is called here, and is still found by the model’s name', () => {
  expect(found('select all people', {})).toBe('Select all people');
  const kinds = { Person: { name: 'Suspect', plural: 'Suspects' } };
  expect(found('select all suspects', kinds)).toBe('Select all suspects');
  expect(found('select all people', kinds)).toBe('Select all suspects');
});

it('nothing is selected where nothing is left, and the node that was open is selected no more', () => {
  go({ focus: 'person:amber-rudd', selection: ['person:amber-rudd'] });
  const commands = selectingCommands(commandedOn(ground, currentAddress(), null), false, {});
  commands.find(({ id }) => id === 'invert')?.run();
  expect(selectedIn(currentAddress())).toEqual([]);
  expect(usePassingWord.getState().words).toBe('Nothing is selected.');
});

it('neighbours are those that a relationship leads to which no filter greys', () => {
  const people = standInGround({ 'person:ada': {}, 'person:bela': {}, 'person:cato': {} });
  const edge = (startNodeId: string, endNodeId: string, faded: boolean): [string, DrawnEdge] => {
    const id = `${startNodeId}~met~${endNodeId}`;
    const look = {
      type: 'MET',
      words: 'met',
      stroke: 'solid',
      width: 1,
      curvature: 0,
    } as const;
    return [id, { ...look, id, startNodeId, endNodeId, contradiction: false, faded }];
  };
  const relationships = new Map([
    edge('person:ada', 'person:bela', false),
    edge('person:ada', 'person:cato', true),
  ]);
  const joined = { ...people, drawn: { ...people.drawn, relationships } };
  const address = { ...NOWHERE, selection: ['person:ada'] };
  const commands = selectingCommands(commandedOn(joined, address, null), false, {});
  commands.find(({ id }) => id === 'select-neighbours')?.run();
  expect(currentAddress().selection).toEqual(['person:ada', 'person:bela']);
});

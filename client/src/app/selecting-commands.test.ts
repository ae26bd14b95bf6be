import { expect, it } from 'vitest';
import { matchingCommands } from '../features/search/matching-commands.ts';
import { NOWHERE } from '../state/address.ts';
import type { KindLook } from '../state/preferences.ts';
import { commandedOn } from './commanded.ts';
import { selectingCommands } from './selecting-commands.ts';
import { standInGround } from './stand-in-ground.ts';

const ground = standInGround({ 'person:amber-rudd': {} });
const found = (text: string, kinds: Readonly<Record<string, KindLook>>) =>
  matchingCommands(text, selectingCommands(commandedOn(ground, NOWHERE, null), false, kinds))[0]?.title;

it('a kind is selected by what it is called here, and is still found by the model’s name', () => {
  expect(found('select all people', {})).toBe('Select all people');
  const kinds = { Person: { name: 'Suspect', plural: 'Suspects' } };
  expect(found('select all suspects', kinds)).toBe('Select all suspects');
  expect(found('select all people', kinds)).toBe('Select all suspects');
});

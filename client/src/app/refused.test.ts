import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { communitySchema } from '#core/wire/communities';
import { currentAddress, go } from '../state/address-bar.ts';
import { useBoardHistory } from '../state/board-steps.ts';
import { EMPTY_WORKBENCH } from '../state/cypher-place.ts';
import { say, usePassingWord } from '../state/passing-word.ts';
import { useAnnouncer } from '../state/announcer.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { commandedOn } from './commanded.ts';
import { openCommunity } from './community-actions.ts';
import { bring } from './expanding.ts';
import { moveNodes } from './move-nodes.ts';
import { placingCommands } from './placing-commands.ts';
import { keep, showingCommands } from './showing-commands.ts';
import { runForces } from './run-forces.ts';
import { standInGround } from './stand-in-ground.ts';
import { arrange } from './use-arrange-commands.ts';
import { createQueryClient } from './query-client.ts';

const [one, other] = ['person:one', 'person:other'];
const ground = standInGround({ [one]: {}, [other]: {} });
const commanded = () => commandedOn(ground, currentAddress(), null);
const hide = () => showingCommands(createQueryClient(), commanded()).find(({ id }) => id === 'hide');
const pin = () => placingCommands(commanded()).find(({ id }) => id === 'pin');
const community = communitySchema.parse({
  ...{ id: 'community:0~person:p1', parent: null, members: 1, parts: 0 },
  ...{ within: 0, labels: {}, leading: [], x: 0, y: 0, radius: 1 },
});
const arranging = { layout: { runForces: () => undefined }, whereNow: () => new Map(), nameOf: () => 'one' };

/** Leaves no room in the browser's history for more. */
function fillUp(): void {
  const parameters = JSON.stringify({ long: 'x'.repeat(1_999_935) });
  go({
    selection: [one],
    cypher: { ...EMPTY_WORKBENCH, asked: { kind: 'text', text: 'RETURN 1', parameters } },
  });
}

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
  useBoardHistory.setState({ done: [], undone: [] });
});
afterEach(() => vi.unstubAllGlobals());

it('of what the page cannot keep it is said that it was not done, and nothing else', async () => {
  fillUp();
  const before = currentAddress();
  const request = { layout: 'force', nodes: [], relationships: [], places: new Map() } as const;
  const places = new Map([[one, { x: 10, y: 20 }]]);
  const client = { run: () => Promise.resolve({ places, time: undefined, stopped: false }) };
  const acts = {
    hide: () => hide()?.run(),
    keep: () => keep('Hide the others', [other], ground),
    expand: () => bring([{ of: one, ids: ['person:new'] }], ground),
    open: () =>
      openCommunity(community, { closed: [community], opened: [], inside: [], readAgain: () => {} }),
    'lay out': () => arrange('concentric', one, arranging),
    pin: () => pin()?.run(),
    forces: () => runForces(client, request, false),
    move: () => moveNodes(new Map([[one, { x: 1, y: 2 }]]), ground, false),
  };
  for (const [name, act] of Object.entries(acts)) {
    say('');
    await act();
    expect([name, usePassingWord.getState().words]).toEqual([name, expect.stringMatching(/^That was not/)]);
    expect([name, useAnnouncer.getState().words]).toEqual([name, usePassingWord.getState().words]);
  }
  expect(currentAddress()).toEqual(before);
  expect(useBoardHistory.getState().done).toEqual([]);
});

import { afterEach, expect, it } from 'vitest';
import { MOST_TARGETS } from '#core/wire/note';
import { NOWHERE, type Address } from '../state/address.ts';
import { openKeeping, useKeepingOpen } from './keeping-open.ts';
import { keepingCommands } from './use-keeping-commands.ts';

const [rudd, ind, memo] = ['person:amber-rudd', 'person:hugh-ind', 'doc:memo'];
const copied = 'doc:memo~copied-to~00000001';

const find = (id: string, place: Partial<Address>) =>
  keepingCommands({ ...NOWHERE, ...place }).find((command) => command.id === id);
const opened = (id: string, place: Partial<Address>): unknown => {
  find(id, place)?.run();
  return useKeepingOpen.getState().open;
};

afterEach(() => openKeeping(null));

it.each<readonly [Partial<Address>, readonly string[], readonly string[]]>([
  [{ focus: rudd }, [rudd], [rudd]],
  [{ selection: [ind, rudd] }, [ind, rudd], [ind, rudd]],
  [{ selection: [ind, rudd], relationship: copied }, [copied], [ind, rudd]],
  [{ focus: rudd, relationship: copied, document: memo }, [memo], [rudd]],
])(
  'with %j open or selected, a note goes to %j, and one to what is selected to %j',
  (place, open, chosen) => {
    expect(opened('pin-note', place)).toEqual({ kind: 'note', targets: open });
    expect(opened('note-selected', place)).toEqual({ kind: 'note', targets: chosen });
  },
);

it('a note is refused where there is nothing to keep it on, or too much', () => {
  const many = Array.from({ length: MOST_TARGETS + 1 }, (_, place) => `person:p-${place}`);
  expect(find('pin-note', {})?.unavailable).toMatch(/^Open a node/);
  expect(find('note-selected', { relationship: copied })?.unavailable).toBe('Nothing is selected.');
  expect(find('note-selected', { selection: many })?.unavailable).toMatch(/at most/);
  expect(find('pin-note', { selection: many, relationship: copied })?.unavailable).toBeUndefined();
});

it('a relationship that is open goes into a list, whatever is selected beside it', () => {
  expect(find('list-relationship', { selection: [ind] })?.unavailable).toBeDefined();
  expect(opened('list-relationship', { selection: [ind], relationship: copied })).toEqual({
    kind: 'shelf',
    shelf: 'lists',
    adding: [copied],
  });
});

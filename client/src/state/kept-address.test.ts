import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ON_CANVAS } from '#core/wire/among';
import { NOWHERE, parseAddress, type Address } from './address.ts';
import { arbitraryBoard, arbitraryIds, arbitraryNodeId } from './arbitrary-board.ts';
import { WHOLE_CASE } from './board.ts';
import { LONGEST_BOARD } from '#core/wire/view';
import { keepAddress, keptAddress, linkOfView, nodesNamedIn } from './kept-address.ts';

const address: fc.Arbitrary<Address> = fc
  .record({ focus: fc.option(arbitraryNodeId), selection: arbitraryIds, board: arbitraryBoard })
  .map((part) => ({ ...NOWHERE, ...part }));
const many = Array.from({ length: 400 }, (_, place) => `person:somebody-${place}`).sort();

describe('an address in a saved view', () => {
  it('is the same again once it is opened, with what is on the canvas and what is selected', () => {
    fc.assert(
      fc.property(address, (at) => {
        expect(keptAddress(keepAddress(at))).toEqual(at);
      }),
    );
  });

  it('is of a form that the server takes, however much is on the canvas', () => {
    fc.assert(
      fc.property(address, fc.boolean(), (at, full) => {
        const kept = keepAddress(full ? { ...at, selection: many } : at);
        expect(kept.address.length).toBeLessThanOrEqual(4_000);
        expect(kept.address).toMatch(/^[^?#\s][^#\s]*$|^$/);
      }),
    );
  });

  it('keeps the place, and in full only beside it, where the whole is too long for an address', () => {
    const at = { ...NOWHERE, focus: 'person:amber-rudd', selection: many };
    const kept = keepAddress(at);
    expect(kept.address).toBe('focus=person:amber-rudd');
    expect(keptAddress(kept).selection).toEqual(many);
  });

  it('keeps every place, pin and selection of a canvas that is as full as it can be', () => {
    const ids = Array.from({ length: MOST_ON_CANVAS }, (_, place) => `person:somebody-${place}`).sort();
    const places = Object.fromEntries(ids.map((id, place) => [id, [place, -place - 1] as const]));
    const added = ids.map((id) => ({ of: null, ids: [id] }));
    const at = { ...NOWHERE, selection: ids, board: { ...WHOLE_CASE, added, places, pinned: ids } };
    const kept = keepAddress(at);
    expect(keptAddress(kept)).toEqual(at);
    expect(JSON.stringify(kept.board).length).toBeLessThan(LONGEST_BOARD);
  });

  it('opens from its address where somebody else wrote the rest', () => {
    expect(keptAddress({ address: 'focus=person:amber-rudd', board: { nodes: [] } }).focus).toBe(
      'person:amber-rudd',
    );
  });

  it('never leads on to a further view', () => {
    expect(keptAddress({ address: '', board: { whole: 'view=0a1b2c3d4e' } })).toEqual(NOWHERE);
  });

  it('has a short link', () => {
    const link = linkOfView('view:0a1b2c3d4e');
    expect(link).toBe('?view=0a1b2c3d4e');
    expect(parseAddress(link).view).toBe('view:0a1b2c3d4e');
    expect(parseAddress('?view=../../etc').view).toBeNull();
  });

  it('names every node that it needs, each once', () => {
    const board = {
      ...WHOLE_CASE,
      added: [{ of: 'person:c', ids: ['person:b', 'person:a'] }],
      places: { 'person:d': [1, 2] as const },
      pinned: ['person:d'],
    };
    const at: Address = { ...NOWHERE, focus: 'person:a', compared: ['person:e', 'person:a'], board };
    expect(nodesNamedIn(at)).toEqual(['person:a', 'person:b', 'person:c', 'person:d', 'person:e']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentAddress, go } from './address-bar.ts';
import { chooseNodes, selectedIn, toggleSelected } from './selection.ts';
import { standInWindow } from './stand-in-window.ts';

const [rudd, may, ind] = ['person:amber-rudd', 'person:theresa-may', 'person:hugh-ind'];
const selected = () => selectedIn(currentAddress());

describe('the selection', () => {
  beforeEach(() => vi.stubGlobal('window', standInWindow()));
  afterEach(() => vi.unstubAllGlobals());

  it('begins with the node that is open: what is chosen beside it joins it', () => {
    go({ focus: rudd });
    chooseNodes([may, ind], true);
    expect(selected()).toEqual([rudd, ind, may]);
    expect(currentAddress().focus).toBe(rudd);
    chooseNodes([rudd], false);
    expect(selected()).toEqual([ind, may]);
  });

  it('has each node once, however often it is chosen', () => {
    chooseNodes([rudd, may], true);
    chooseNodes([may, ind], true);
    expect(selected()).toEqual([rudd, ind, may]);
  });

  it.each([
    ['all at once', () => chooseNodes([rudd, may], false)],
    ['one by one', () => [may, rudd].forEach((id) => toggleSelected(id))],
  ])('is empty once all of it is let go, %s: the node that was open closes', (_, letGo) => {
    go({ focus: rudd });
    toggleSelected(may);
    letGo();
    expect(selected()).toEqual([]);
    expect(currentAddress().focus).toBeNull();
  });

  it('says of a node that is turned whether it is selected now', () => {
    expect([toggleSelected(rudd), toggleSelected(may), toggleSelected(rudd)]).toEqual([true, true, false]);
    expect(selected()).toEqual([may]);
  });
});

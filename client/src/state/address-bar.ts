import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { NOWHERE, parseAddress, printAddress, type Address } from './address.ts';
import { cameOfResult } from './board-steps.ts';
import { say } from './passing-word.ts';
import { printWithin } from './print-within.ts';

/** `push` makes a place that Back returns to; `replace` corrects the present one. */
export type Step = 'push' | 'replace';

const MOVED = 'whoknew:moved';
/** Characters of a query string that servers, chat windows and mail programs still take. */
const LONGEST_IN_BAR = 6_000;

/**
 * What is looked at. The browser's address tells it; what is too long for an address stands in the browser's own
 * history beside it, so that a reload keeps it. Back walks places, and leaves the board as it is.
 */
export function useAddress(): Address {
  const text = useSyncExternalStore(watchAddress, readText);
  return addressOf(text);
}

export function currentAddress(): Address {
  return addressOf(readText());
}

/**
 * Goes to a changed address; whether it did. Going where one already is makes no new place. What is more than the
 * browser's history is read back from is refused, and said to be: it would be gone with the next look. Whoever goes on to
 * another place waits no more for the view that a link names: it neither comes over that place, nor with Back.
 */
export function go(change: Partial<Address>, step: Step = 'push'): boolean {
  const now = currentAddress();
  const here = step === 'push' && now.view !== null ? { ...now, view: null } : now;
  const next = printAddress({ ...here, ...change });
  if (next === readText()) return true;
  if (next.length > LONGEST) {
    say('That was not done: it is more than this page can keep. Take something off the canvas first.');
    return false;
  }
  const left = here === now ? undefined : printAddress(here);
  if (left !== undefined) write(left, 'replace');
  if (next !== left) write(next, step);
  window.dispatchEvent(new Event(MOVED));
  return true;
}

/** Whether an address as text is no longer than the browser's may be, so that a link of it shows the same elsewhere. */
export function fitsInBar(text: string): boolean {
  return text.length <= LONGEST_IN_BAR;
}

/** Characters of an address that the browser's history keeps. */
const LONGEST = 2_000_000;
const stateSchema = z.object({ whole: z.string().max(LONGEST) });

/** The whole address as a query string: the browser's, or where that is too short what its history keeps with it. */
function readText(): string {
  const { search } = window.location;
  const state = stateSchema.safeParse(window.history.state);
  // Printed once more, so that the same address has one text however it was typed.
  return state.success ? state.data.whole : canonical(search);
}

let canon: { readonly search: string; readonly text: string } | undefined;

function canonical(search: string): string {
  if (canon?.search !== search) canon = { search, text: printAddress(parseAddress(search)) };
  return canon.text;
}

function write(text: string, step: Step): void {
  const state = { whole: text };
  const told = fitsInBar(text) ? text : printWithin(parseAddress(text), LONGEST_IN_BAR);
  const url = window.location.pathname + told;
  if (step === 'push') window.history.pushState(state, '', url);
  else window.history.replaceState(state, '', url);
  present = text;
}

/** What was looked at last: Back keeps its board and selection. */
let present: string | undefined;
let last: { readonly text: string; readonly address: Address } | undefined;

/**
 * The same object for the same text, and the same parts where a part did not change, so that what depends on it is not
 * worked out again.
 */
function addressOf(text: string): Address {
  if (last?.text !== text) {
    const address = text === '' ? NOWHERE : parseAddress(text);
    last = { text, address: last === undefined ? address : sharing(last.address, address) };
  }
  return last.address;
}

function sharing(before: Address, after: Address): Address {
  return { ...sharingParts(before, after), board: sharingParts(before.board, after.board) };
}

function sharingParts<T extends object>(before: T, after: T): T {
  const old = new Map(Object.entries(before));
  // Built from the entries of a T, with values that are equal.
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => {
      const known: unknown = old.get(name);
      return [name, JSON.stringify(known) === JSON.stringify(value) ? known : value];
    }),
  ) as T;
}

/** Hears of every change of the address, and takes board and selection along where Back leads; what is returned ends it. */
export function watchAddress(changed: () => void): () => void {
  const walked = (): void => {
    const before = present;
    if (before !== undefined) {
      const { board, selection, cypher } = addressOf(before);
      const to = addressOf(readText());
      // A result that became the board, and was changed there, does not come back over it: one that was only taken off
      // does.
      const changed = JSON.stringify(to.board) !== JSON.stringify(board);
      const workbench =
        changed && cypher?.canvas === 'none' && to.cypher !== null && cameOfResult(to.cypher)
          ? { ...to.cypher, canvas: cypher.canvas }
          : to.cypher;
      write(printAddress({ ...to, cypher: workbench, board, selection }), 'replace');
    }
    changed();
  };
  present ??= readText();
  window.addEventListener('popstate', walked);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', walked);
    window.removeEventListener(MOVED, changed);
  };
}

import { useSyncExternalStore } from 'react';
import { parseAddress, printAddress, type Address } from './address.ts';

/** `push` makes a place that Back returns to; `replace` corrects the present one. */
export type Step = 'push' | 'replace';

const MOVED = 'whoknew:moved';

/** What is looked at, read from the browser's own address: there is no second copy of it. */
export function useAddress(): Address {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return addressOf(search);
}

export function currentAddress(): Address {
  return addressOf(window.location.search);
}

/** Goes to a changed address. Going where one already is makes no new place. */
export function go(change: Partial<Address>, step: Step = 'push'): void {
  const next = printAddress({ ...currentAddress(), ...change });
  if (next === printAddress(currentAddress())) return;
  const url = window.location.pathname + next;
  if (step === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  window.dispatchEvent(new Event(MOVED));
}

let last: { readonly search: string; readonly address: Address } | undefined;

/** The same object for the same text, so that what depends on it is not worked out again. */
function addressOf(search: string): Address {
  if (last?.search !== search) last = { search, address: parseAddress(search) };
  return last.address;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}

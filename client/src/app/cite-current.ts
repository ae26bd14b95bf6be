import { say } from '../state/passing-word.ts';

/**
 * The quotation that is looked at: where focus is, else under the pointer, else the one that the reader stands at, else
 * the one that was asked for, else the first.
 */
const LOOKED_AT = [
  '.quotation:focus-within',
  '.quotation:hover',
  '.reader-steps',
  '.quotation-current',
  '.panel-body .quotation',
  '.quotation',
];

/** Copies the quotation that is looked at with its citation, as its own button does. */
export function citeCurrent(): void {
  for (const one of LOOKED_AT) {
    const button = document.querySelector<HTMLButtonElement>(`${one} .copy-citation`);
    if (button === null) continue;
    button.click();
    return;
  }
  say('No quotation is shown. Open a relationship or a document.');
}

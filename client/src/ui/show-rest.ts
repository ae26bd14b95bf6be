import { flushSync } from 'react-dom';

/**
 * Shows what is left out after the last of a list, and hands the focus to the first of it: the button that asked for
 * it goes, and would take the focus with it.
 */
export function showRest(last: Element | null | undefined, show: () => void): void {
  flushSync(show);
  last?.nextElementSibling?.querySelector<HTMLElement>('button:enabled, a[href], summary')?.focus();
}

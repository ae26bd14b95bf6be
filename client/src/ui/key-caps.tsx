import type { ReactNode } from 'react';

/** Keys as they are written on them: `Ctrl+Shift+H`, on a Mac `⇧⌘H`. */
export function KeyCaps({ keys }: { readonly keys: string }): ReactNode {
  return <kbd className="key-caps">{capsOf(keys, /Mac|iP(?:hone|ad)/.test(navigator.platform))}</kbd>;
}

export function capsOf(keys: string, mac: boolean): string {
  if (!mac) return keys;
  return keys
    .replace('Shift+', '⇧')
    .replace('Alt+', '⌥')
    .replace('Ctrl+', '⌘')
    .replace(/^(⌘)(⇧)/, '$2$1');
}

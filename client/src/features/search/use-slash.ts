import { useEffect } from 'react';
import { dialogIsOpen } from '../../ui/dialog-open.ts';
import { keysTakenBy } from '../../ui/keys-of-field.ts';

/** `/` where nobody is typing, and Ctrl+K everywhere, lead to the field. */
export function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = keysTakenBy(event.target) !== 'none';
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if ((!slash && !control) || dialogIsOpen()) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [field]);
}

import { useEffect } from 'react';
import { dialogIsOpen } from '../../ui/dialog-open.ts';
import { keysTakenBy } from '../../ui/keys-of-field.ts';
import { leadsToField } from './leads-to-field.ts';

/** `/` where nobody is typing, unless single keys are switched off, and Ctrl+K everywhere lead to the field. */
export function useSlash(field: { readonly current: HTMLInputElement | null }, singleKeys: boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = keysTakenBy(event.target) !== 'none';
      if (!leadsToField(event, { typing, singleKeys }) || dialogIsOpen()) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [field, singleKeys]);
}

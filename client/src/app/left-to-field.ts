import { isSingleKey, type Pressed } from '../state/command.ts';
import type { Takes } from '../ui/keys-of-field.ts';

/** What systems and editors give a field with Ctrl: undo, select all, the end of the line. */
const OF_FIELDS = /^Ctrl\+(?:[A-Z]|Shift\+[A-RT-Z])$/;

/** Whether a command's key is the field's that has the focus, and not the command's. */
export function isLeftToField(keys: string, takes: Takes, pressed: Pick<Pressed, 'key' | 'altKey'>): boolean {
  switch (takes) {
    case 'writing':
      return isSingleKey(keys) || OF_FIELDS.test(keys) || typesSign(pressed);
    case 'signs':
      return keys.length === 1;
    case 'none':
      return false;
    default:
      return takes satisfies never;
  }
}

/** Whether Alt and a digit's key write something else: on a Mac `[`, `#` or `@`, by the keyboard's language. */
function typesSign({ key, altKey }: Pick<Pressed, 'key' | 'altKey'>): boolean {
  return altKey && !/^\d$/.test(key);
}

import { isKeyOf, type Pressed } from '../../state/command.ts';

/** Whether a pressed key leads to the field: Ctrl+K from everywhere, `/` where nobody types and single keys are wanted. */
export function leadsToField(
  pressed: Pressed,
  { typing, singleKeys }: { readonly typing: boolean; readonly singleKeys: boolean },
): boolean {
  if (isKeyOf('/', pressed)) return singleKeys && !typing;
  // Whether Shift or the lock of capitals is on is no matter here. Taken out by name: an event's own members are none of
  // those that a spread copies.
  const { key, ctrlKey, metaKey, altKey } = pressed;
  return isKeyOf('Ctrl+K', { key, ctrlKey, metaKey, altKey, shiftKey: false });
}

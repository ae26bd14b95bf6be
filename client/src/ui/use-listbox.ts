import { useEffect, useState, type KeyboardEvent } from 'react';

interface Listbox {
  /** The place of the active option; -1 where none is. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  /** For the text field's onKeyDown; true where the key was the list's. */
  readonly press: (event: KeyboardEvent) => boolean;
}

/**
 * A list of options that a text field walks by arrow keys, as in the ARIA combobox pattern. `keys` name the options:
 * an option that was walked to stays active when others come in around it, until the text changes.
 */
export function useListbox(
  keys: readonly string[],
  initial: number,
  text: string,
  onChoose: (place: number) => void,
): Listbox {
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  useEffect(() => setWalkedTo(null), [text]);
  const place = walkedTo === null ? -1 : keys.indexOf(walkedTo);
  const active = place >= 0 ? place : initial < keys.length ? initial : -1;
  const setActive = (to: number): void => setWalkedTo(keys[to] ?? null);
  return {
    active,
    setActive,
    press: (event) => {
      // While an input method composes, the keys walk its list and not this one.
      if (keys.length === 0 || event.nativeEvent.isComposing) return false;
      switch (event.key) {
        case 'ArrowDown':
          setActive((active + 1) % keys.length);
          break;
        case 'ArrowUp':
          setActive(active <= 0 ? keys.length - 1 : active - 1);
          break;
        case 'Enter':
          if (active < 0) return false;
          onChoose(active);
          break;
        default:
          return false;
      }
      event.preventDefault();
      return true;
    },
  };
}

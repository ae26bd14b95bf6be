import { useEffect, useEffectEvent } from 'react';
import { commandOf, type Command } from '../state/command.ts';
import { say } from '../state/passing-word.ts';
import { usePreferences } from '../state/preferences.ts';
import { dialogIsOpen } from '../ui/dialog-open.ts';
import { keysTakenBy } from '../ui/keys-of-field.ts';
import { isLeftToField } from './left-to-field.ts';

/** Runs the commands by their keys, wherever the focus is; what is typed into a field stays the field's. */
export function useCommandKeys(commands: readonly Command[]): void {
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
    const command = commandOf(commands, event, singleKeys);
    if (command === undefined) return;
    const { target } = event;
    const takes = keysTakenBy(target);
    if (command.keys?.some((keys) => isLeftToField(keys, takes, event)) === true) return;
    // Browsers have a menu of their own for whatever has the focus; a part of the page that one was led to is none of that.
    if (OF_THE_FOCUS.test(event.key) && !(target instanceof Element && target.matches(LED_TO))) return;
    event.preventDefault();
    if (command.unavailable === undefined) command.run();
    else say(command.unavailable);
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

const LED_TO = 'body, #answer, #panel, #sheet';
const OF_THE_FOCUS = /^(?:F10|ContextMenu)$/;

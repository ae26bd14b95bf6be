/** Something that can be done on this screen: by its key, from a menu, or by typing its title into the bar. */
export interface Command {
  readonly id: string;
  /** Sentence case, begins with a verb: `Hide what is selected`. */
  readonly title: string;
  /** Heading of the sheet of keys and of menus. */
  readonly group: CommandGroup;
  /** As `Ctrl+Shift+Z` or `j`; the first is shown. Ctrl is also the Mac's ⌘. */
  readonly keys?: readonly string[];
  /** What else somebody might type for it. */
  readonly alsoCalled?: readonly string[];
  /** Why it cannot be done now, in a sentence; undefined where it can. */
  readonly unavailable?: string | undefined;
  readonly run: () => void;
}

export const COMMAND_GROUPS = [
  'Go',
  'Canvas',
  'Selection',
  'Layout',
  'Filters and time',
  'Views and notes',
  'Get it out',
  'Page',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a pressed key is compared by. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'code'>>;

/**
 * Whether a pressed key is one of a command's: a sign that needs Shift to be typed (`?`) is compared as the sign. A digit
 * is its key in the top row as well, whatever that types: with Alt a Mac types `¡`, and some keyboards need Shift for it.
 */
export function isKeyOf(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const key = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const sign = key.length === 1 && !/[a-z0-9]/i.test(key);
  const digit = /^\d$/.test(key) && pressed.code === `Digit${key}`;
  return (
    (digit || pressed.key.toLowerCase() === key.toLowerCase()) &&
    (pressed.ctrlKey || pressed.metaKey) === wants('Ctrl') &&
    pressed.altKey === wants('Alt') &&
    (sign || pressed.shiftKey === wants('Shift'))
  );
}

/** Whether a key is a single sign, which a preference switches off and a text field keeps for itself. */
export function isSingleKey(keys: string): boolean {
  return !/(?:Ctrl|Alt)\+/.test(keys);
}

/** The command that a pressed key means now. */
export function commandOf(
  commands: readonly Command[],
  pressed: Pressed,
  singleKeys: boolean,
): Command | undefined {
  return commands.find((command) =>
    command.keys?.some((keys) => isKeyOf(keys, pressed) && (singleKeys || !isSingleKey(keys))),
  );
}

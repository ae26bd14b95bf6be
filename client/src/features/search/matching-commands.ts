import { plainText } from '#core/plain-text';
import type { Command } from '../../state/command.ts';

const MOST = 6;

/**
 * The commands that a text may mean, the best first: each typed word begins a word of the title or of what else the
 * command is called. A `>` before the text asks for commands alone, and lists all where nothing follows.
 */
export function matchingCommands(text: string, commands: readonly Command[]): readonly Command[] {
  const only = text.trimStart().startsWith('>');
  const typed = wordsOf(only ? text.trimStart().slice(1) : text);
  if (typed.length === 0) return only ? commands : [];
  const worth = (command: Command): number =>
    Math.max(
      ...[command.title, ...(command.alsoCalled ?? [])].map(
        (name, place) => worthOf(typed, wordsOf(name)) - (place === 0 ? 0 : 0.5),
      ),
    );
  return commands
    .map((command) => ({ command, worth: worth(command) }))
    .filter((found) => found.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, only ? commands.length : MOST)
    .map(({ command }) => command);
}

/** Whether a text is so much the beginning of a command's title that Enter should do it. */
export function meansCommand(text: string, command: Command | undefined): boolean {
  const typed = plainText(text);
  return command !== undefined && typed.length > 2 && plainText(command.title).startsWith(typed);
}

function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** 0 where a typed word begins none; else higher the more of the name is typed, and where it begins as typed. */
function worthOf(typed: readonly string[], name: readonly string[]): number {
  if (!typed.every((word) => name.some((other) => other.startsWith(word)))) return 0;
  const begins = typed.every((word, place) => name[place]?.startsWith(word) === true);
  return typed.join('').length / Math.max(1, name.join('').length) + (begins ? 1 : 0);
}

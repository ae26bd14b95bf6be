import { describe, expect, it } from 'vitest';
import type { Command } from '../../state/command.ts';
import { matchingCommands, meansCommand } from './matching-commands.ts';

const command = (id: string, title: string, alsoCalled: readonly string[] = []): Command => ({
  id,
  title,
  alsoCalled,
  group: 'Canvas',
  run: () => undefined,
});
const commands = [
  command('undo', 'Undo: Hide Amber Rudd', ['take back']),
  command('hide', 'Hide what is selected'),
  command('time', 'Lay out along time', ['timeline']),
];
const found = (text: string) => matchingCommands(text, commands).map(({ id }) => id);

describe('commands by typing', () => {
  it.each([
    ['hide', ['hide', 'undo']],
    ['hide sel', ['hide']],
    ['timel', ['time']],
    ['take', ['undo']],
    ['lay time', ['time']],
    ['rudd', ['undo']],
    ['ide', []],
    ['', []],
    ['>', ['undo', 'hide', 'time']],
    ['> hide w', ['hide']],
  ])('%s finds %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('Enter does what is typed as it begins', () => {
    expect(meansCommand('hide wh', commands[1])).toBe(true);
    expect(meansCommand('selected', commands[1])).toBe(false);
    expect(meansCommand('hi', commands[1])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { commandOf, isKeyOf, type Command } from './command.ts';

const press = (key: string, ...held: ('ctrl' | 'shift' | 'alt' | 'meta')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
});

describe('a key of a command', () => {
  it.each([
    ['Ctrl+Z', press('z', 'ctrl'), true],
    ['Ctrl+Z', press('z', 'meta'), true],
    ['Ctrl+Z', press('Z', 'ctrl', 'shift'), false],
    ['Ctrl+Shift+Z', press('Z', 'ctrl', 'shift'), true],
    ['?', press('?', 'shift'), true],
    ['j', press('j'), true],
    ['j', press('J', 'shift'), false],
    ['j', press('j', 'ctrl'), false],
    ['Ctrl++', press('+', 'ctrl'), true],
    ['Escape', press('Escape'), true],
    ['Alt+1', press('1', 'alt'), true],
    ['Alt+1', { ...press('¡', 'alt'), code: 'Digit1' }, true],
    ['Alt+1', { ...press('&', 'alt'), code: 'Digit1' }, true],
    ['Alt+2', { ...press('¡', 'alt'), code: 'Digit1' }, false],
    ['Alt+1', { ...press('¡', 'alt', 'shift'), code: 'Digit1' }, false],
  ])('%s is %j: %s', (keys, pressed, same) => {
    expect(isKeyOf(keys, pressed)).toBe(same);
  });

  it('single keys can be switched off, the others stay', () => {
    const command = (id: string, keys: string): Command => ({
      id,
      title: id,
      group: 'Page',
      keys: [keys],
      run: () => undefined,
    });
    const all = [command('sheet', '?'), command('undo', 'Ctrl+Z')];
    expect(commandOf(all, press('?', 'shift'), true)?.id).toBe('sheet');
    expect(commandOf(all, press('?', 'shift'), false)).toBeUndefined();
    expect(commandOf(all, press('z', 'ctrl'), false)?.id).toBe('undo');
  });
});

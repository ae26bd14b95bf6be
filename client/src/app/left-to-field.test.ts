import { describe, expect, it } from 'vitest';
import { keysOfField } from '../ui/keys-of-field.ts';
import { isLeftToField } from './left-to-field.ts';

const KEYS = ['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+H', 'Ctrl+E', 'Ctrl+A', '?', 't', 'j', 'k'];
const EVERYWHERE = ['Alt+3', 'Ctrl+`', 'Ctrl+Shift+S'];

describe('the keys of commands', () => {
  it.each([
    ['input', null, KEYS],
    ['input', 'text', KEYS],
    ['input', 'date', KEYS],
    ['textarea', null, KEYS],
    ['div', null, KEYS],
    // A list is searched by letters, and has no use for Ctrl.
    ['select', null, ['?', 't', 'j', 'k']],
    // What was ticked or pulled keeps the focus, and no key of these.
    ['input', 'checkbox', []],
    ['input', 'radio', []],
    ['input', 'range', []],
    ['input', 'color', []],
  ])('in %s %s are left to it: %j', (name, type, left) => {
    const takes = keysOfField(name, type);
    const pressed = { key: '', altKey: false };
    expect([...KEYS, ...EVERYWHERE].filter((keys) => isLeftToField(keys, takes, pressed))).toEqual(left);
  });

  it.each([
    ['3', 'textarea', null, false],
    // As the key of 3 types on a British Mac, and one that waits for a letter first.
    ['#', 'textarea', null, true],
    ['#', 'input', 'search', true],
    ['Dead', 'div', null, true],
    ['#', 'select', null, false],
    ['#', 'input', 'checkbox', false],
  ])('with Alt, the key that types %s in %s %s is left to it: %s', (key, name, type, left) => {
    expect(isLeftToField('Alt+3', keysOfField(name, type), { key, altKey: true })).toBe(left);
  });
});

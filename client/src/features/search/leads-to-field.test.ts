import { describe, expect, it } from 'vitest';
import type { Pressed } from '../../state/command.ts';
import { leadsToField } from './leads-to-field.ts';

/** As an event has them: what is pressed are no members of its own. */
const press = (key: string, held: Partial<Pressed> = {}): Pressed => {
  const pressed: Pressed = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
  return Object.create(pressed) as Pressed;
};

describe('the keys that lead to the field', () => {
  it.each([
    ['/', press('/'), false, true, true],
    ['/ that needs Shift', press('/', { shiftKey: true }), false, true, true],
    ['/ while somebody types', press('/'), true, true, false],
    ['/ where single keys are switched off', press('/'), false, false, false],
    ['Ctrl+/', press('/', { ctrlKey: true }), false, true, false],
    ['Ctrl+K', press('k', { ctrlKey: true }), false, true, true],
    ['⌘K while somebody types', press('K', { metaKey: true }), true, true, true],
    ['Ctrl+K where single keys are switched off', press('k', { ctrlKey: true }), false, false, true],
    ['Ctrl+Alt+K', press('k', { ctrlKey: true, altKey: true }), false, true, false],
    ['k', press('k'), false, true, false],
  ])('%s', (_, pressed, typing, singleKeys, leads) => {
    expect(leadsToField(pressed, { typing, singleKeys })).toBe(leads);
  });
});

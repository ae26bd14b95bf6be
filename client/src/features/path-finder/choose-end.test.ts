import { expect, it } from 'vitest';
import { chooseEnd } from './choose-end.ts';

const [rudd, ind] = ['person:amber-rudd', 'person:hugh-ind'];

it.each([
  [{ from: '', to: '' }, { to: rudd }, { kind: 'part', ends: { from: '', to: rudd } }],
  [{ from: '', to: rudd }, { from: ind }, { kind: 'whole', ends: { from: ind, to: rudd } }],
  [{ from: '', to: '' }, { from: ind }, { kind: 'part', ends: { from: ind, to: '' } }],
  [{ from: ind, to: '' }, { to: rudd }, { kind: 'whole', ends: { from: ind, to: rudd } }],
  [{ from: ind, to: '' }, { from: rudd }, { kind: 'part', ends: { from: rudd, to: '' } }],
  [
    { from: ind, to: rudd },
    { from: rudd, to: ind },
    { kind: 'whole', ends: { from: rudd, to: ind } },
  ],
  [{ from: ind, to: rudd }, { to: ind }, { kind: 'same' }],
  [{ from: '', to: rudd }, { from: rudd }, { kind: 'same' }],
] as const)('between %j, choosing %j comes to %j', (before, change, chosen) => {
  expect(chooseEnd(before, change)).toEqual(chosen);
});

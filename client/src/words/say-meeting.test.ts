import { expect, it } from 'vitest';
import { sayMeeting, saySeen } from './say-meeting.ts';

it('says how much meets the filters, and how much is there where nothing is filtered', () => {
  const meeting = { nodes: { meet: 97, all: 309 }, relationships: { meet: 130, all: 1600 } };
  expect(sayMeeting(meeting)).toBe('97 of 309 nodes and 130 of 1,600 relationships meet the filters');
  expect(saySeen(meeting)).toBe('309 nodes and 1,600 relationships are shown');
});

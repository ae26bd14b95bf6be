import { expect, it } from 'vitest';
import { sayComing } from './say-coming.ts';

it.each([
  ['no way', [0, 0, 0, false], 'Choose a relationship at least.'],
  ['nothing new', [0, 0, 2, false], 'All that these lead to is on the canvas already.'],
  [
    'nothing new among those looked at',
    [0, 0, 2, true],
    'All that those looked at lead to is on the canvas already.',
  ],
  ['all', [3, 3, 2, false], '3 new nodes would come: all there are.'],
  ['some', [25, 3_000, 2, false], '25 of 3,000 new nodes would come.'],
  ['all of those looked at', [3, 3, 2, true], '3 of at least 3 new nodes would come.'],
] as const)(
  'an expansion says of %s what would come, and no more than is known',
  (_, [coming, total, ways, cut], words) => {
    expect(sayComing(coming, total, ways, cut)).toBe(words);
  },
);

import { expect, test } from 'vitest';
import { placeInTime } from '#core/date/place-in-time';
import { temporalValues } from '#core/date/temporal';

const dated = (when: string) => temporalValues('when', when, 'Europe/London').properties;

test('what has only an end stands there, after what was before and before what came later', () => {
  const whens = ['2018-04-26', '../2015-12', '2016', '2015-06/2015-07', '2016-07/..'];
  const sorted = whens.toSorted((a, b) =>
    (placeInTime(dated(a), 'when') ?? '') < (placeInTime(dated(b), 'when') ?? '') ? -1 : 1,
  );
  expect(sorted).toEqual(['2015-06/2015-07', '../2015-12', '2016', '2016-07/..', '2018-04-26']);
});

test('the first date that there is counts, and none is none', () => {
  const published = temporalValues('published', '2018-04-25', 'Europe/London').properties;
  expect(placeInTime({ ...dated('../2018-04-20'), ...published }, 'when', 'published')).toContain(
    '2018-04-20',
  );
  expect(placeInTime(published, 'when', 'published')).toContain('2018-04-25');
  expect(placeInTime(published, 'when')).toBeUndefined();
});

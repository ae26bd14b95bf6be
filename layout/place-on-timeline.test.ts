import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLayoutCase, misplaced, type LayoutCase } from '../test/layout-cases.ts';
import { placeOnTimeline, type NodeInTime } from './place-on-timeline.ts';
import { datedBy } from './timeline-scale.ts';

interface TimedCase extends LayoutCase {
  readonly nodes: readonly (NodeInTime & { readonly labelWidth: number })[];
}

const anyDate = fc
  .record({
    year: fc.integer({ min: 1948, max: 2019 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    clock: fc.constantFrom('', 'T09:30:00', 'T17:00:00'),
  })
  .map(
    ({ year, month, day, clock }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${clock}`,
  );
// Few dates, so that many nodes share one.
const crowded = fc.constantFrom('2018-04-25', '2018-04-25T14:00:00', '2018-04-26', '2018-05-01');

const anyTimedCase: fc.Arbitrary<TimedCase> = anyLayoutCase().chain((given) =>
  fc
    .tuple(
      ...given.nodes.map((node) =>
        fc
          .record({
            lane: fc.constantFrom('Person', 'Event', 'Document'),
            from: fc.option(fc.oneof(anyDate, crowded), { nil: undefined }),
          })
          .map((time) => ({ ...node, ...time })),
      ),
    )
    .map((nodes) => ({ ...given, nodes })),
);

describe('placeOnTimeline', () => {
  it('gives the same outcome whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(
        anyTimedCase.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.nodes], { minLength: given.nodes.length }),
            fc.shuffledSubarray([...given.relationships], { minLength: given.relationships.length }),
          ),
        ),
        ([given, nodes, relationships]) => {
          const one = placeOnTimeline(given.nodes, given.relationships);
          const other = placeOnTimeline(nodes, relationships);
          expect([...other.places].sort()).toEqual([...one.places].sort());
          expect([other.axis, other.lanes]).toEqual([one.axis, one.lanes]);
        },
      ),
    );
  });

  it('places every node, dated or not, and lets no two overlap', () => {
    fc.assert(
      fc.property(anyTimedCase, (given) => {
        expect(misplaced(given, placeOnTimeline(given.nodes, given.relationships).places)).toEqual([]);
      }),
    );
  });

  it('never places what is later further left, not within a day either', () => {
    fc.assert(
      fc.property(anyTimedCase, (given) => {
        const { places } = placeOnTimeline(given.nodes, given.relationships);
        const dated = given.nodes
          .flatMap(({ id, from }) => {
            const time = datedBy({ from })?.time;
            return time === undefined ? [] : [{ time, x: places.get(id)?.x ?? NaN }];
          })
          .sort((one, other) => one.x - other.x || one.time - other.time);
        dated.forEach(({ time }, rank) => {
          if (rank > 0) expect(time).toBeGreaterThanOrEqual(dated[rank - 1]?.time ?? 0);
        });
      }),
    );
  });

  it('keeps each kind in its lane, and what has no date in one of its own below', () => {
    fc.assert(
      fc.property(anyTimedCase, (given) => {
        const { places, lanes } = placeOnTimeline(given.nodes, given.relationships, { lanes: ['Event'] });
        for (const { id, lane, from } of given.nodes) {
          const own = lanes.find(({ name }) => name === (from === undefined ? undefined : lane));
          expect(places.get(id)?.y).toBeLessThan(own?.top ?? NaN);
          expect(places.get(id)?.y).toBeGreaterThan(own?.bottom ?? NaN);
        }
        lanes.forEach(({ top }, rank) => {
          if (rank > 0) expect(top).toBeLessThan(lanes[rank - 1]?.bottom ?? NaN);
        });
        if (lanes.some(({ name }) => name === 'Event')) expect(lanes[0]?.name).toBe('Event');
        expect(lanes.slice(0, -1).every(({ name }) => name !== undefined)).toBe(true);
      }),
    );
  });

  it('marks days, months and years as they are known, and says how long a stretch it cut short', () => {
    const nodes: readonly NodeInTime[] = [
      { id: 'a', from: '1948-06-22', to: '1948-06-22T23:59:59.999' },
      { id: 'b', from: '2018-04-25T14:00:00', to: '2018-04-25T14:00:00' },
      { id: 'c', from: '2018-10-01', to: '2018-10-31T23:59:59.999' },
      { id: 'd', from: '2019-01-01', to: '2019-12-31T23:59:59.999' },
    ];
    const { axis } = placeOnTimeline(nodes, []);
    expect(axis.map(({ label }) => label)).toEqual([
      '22 June 1948',
      '70 years cut short',
      '25 April 2018',
      'October 2018',
      '2019',
    ]);
    expect(axis.map(({ x }) => x)).toEqual(axis.map(({ x }) => x).sort((one, other) => one - other));
  });

  it.each([
    ['2016-07-01', '2016-07-31', 'July 2016'],
    ['2016-07-01', undefined, 'since July 2016'],
    ['2018-01-01', undefined, 'since 2018'],
    ['2018-04-26', undefined, 'since 26 April 2018'],
    [undefined, '2015-12-31', 'up to December 2015'],
    [undefined, '2018-04-26', 'up to 26 April 2018'],
    ['2018-04-25', '2018-04-26', 'from 25 April 2018'],
    ['2017-04-01', '2018-03-31', 'from April 2017'],
    ['2015-01-01', '2016-12-31', 'from 2015'],
    ['2018-02-01', '2018-02-28T23:59:59.999', 'February 2018'],
    ['2018-12-31', '2018-12-31', '31 December 2018'],
  ])('says of %s to %s no more than is known: %s', (from, to, label) => {
    expect(placeOnTimeline([{ id: 'a', from, to }], []).axis.map((mark) => mark.label)).toEqual([label]);
  });

  it('names each date once, whatever else begins on its day', () => {
    const spans = [
      ['2018-01-01', '2018-12-31'],
      ['2018-01-01', '2018-01-31'],
      ['2018-01-01', undefined],
      ['2018-01-01', '2018-01-01'],
    ] as const;
    const crowd = Array.from({ length: 40 }, (_, index) => {
      const [from, to] = spans[index % 4] ?? [];
      return { id: `n${index}`, labelWidth: 60, from, to };
    });
    const labels = placeOnTimeline(crowd, []).axis.map(({ label }) => label);
    expect([...labels].sort()).toEqual(['1 January 2018', '2018', 'January 2018', 'since 2018']);
  });

  it('draws equal stretches of time equally wide', () => {
    const nodes = ['2018-04-01', '2018-04-11', '2018-04-21', '2018-05-01'].map((from) => ({
      id: from,
      from,
    }));
    const xs = [...placeOnTimeline(nodes, []).places.values()].map(({ x }) => x);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[3] ?? 0) - (xs[2] ?? 0), 2);
  });

  it('ends a crowded day before the next one begins', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => ({
      id: `n${index}`,
      from: index < 50 ? '2018-04-25' : '2018-04-26',
    }));
    const { places } = placeOnTimeline(crowd, []);
    const xs = (from: string): readonly number[] =>
      crowd.filter((node) => node.from === from).map(({ id }) => places.get(id)?.x ?? NaN);
    expect(Math.max(...xs('2018-04-25'))).toBeLessThan(Math.min(...xs('2018-04-26')));
  });

  it('takes a date that cannot be read for none', () => {
    const { lanes } = placeOnTimeline([{ id: 'a', from: 'last Friday', lane: 'Event' }], []);
    expect(lanes.map(({ name }) => name)).toEqual([undefined]);
  });
});

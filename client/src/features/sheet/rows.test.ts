import { describe, expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema } from '#core/wire/relationship';
import { datesOf } from '../../graph/dating.ts';
import type { Clock } from '../../state/filters.ts';
import { nodeRows, placeOfRow, relationshipRows } from './rows.ts';

const node = (id: string, label: string, properties: object = {}) =>
  wireNodeSchema.parse({ id, labels: ['Entity', label], name: id, status: 'asserted', properties });
const joined = (startNodeId: string, type: string, endNodeId: string, properties: object = {}) =>
  wireRelationshipSchema.parse({
    id: `${startNodeId}~${type.toLowerCase().replaceAll('_', '-')}~00000001`,
    ...{ type, startNodeId, endNodeId, status: 'asserted', properties, evidence: [] },
  });

const published = {
  published: '2018-04',
  publishedFrom: '2018-04-01',
  publishedTo: '2018-04-30T23:59:59.999',
};
const carried = { carriedFrom: '2018-04-26', carriedTo: '2018-04-26T23:59:59.999' };
const nodes = [
  node('doc:memo', 'Document', { ...published, said: '2018-04-27' }),
  node('person:ada', 'Person', { ...carried, said: '2018-04-27' }),
];
const relationships = [
  joined('person:ada', 'AUTHORED', 'doc:memo', carried),
  joined('person:ada', 'ACCUSED', 'person:ada', { said: '2018-04-26T00:30:00+01:00' }),
  joined('person:ada', 'QUESTIONED', 'person:ada', {
    occasionFrom: '2018-04-25',
    occasionTo: '2018-04-25T23:59:59.999',
  }),
  joined('person:ada', 'RELATED_TO', 'person:ada', {
    when: '2017~',
    whenFrom: '2017-01-01',
    whenTo: '2017-12-31',
  }),
  joined('person:ada', 'ADVISED', 'person:ada'),
];
const dates = datesOf(nodes, relationships);
const said = (clock: Clock) =>
  [
    ...nodeRows(nodes, relationships, {}, { clock, dates }),
    ...relationshipRows(relationships, (id) => id, { clock, dates }),
  ].map(({ when, whenFrom }) => [when, whenFrom]);

describe('the time in a row', () => {
  it('is that of the strip, and says whose it is where it is none of its own', () => {
    expect(said('happened')).toEqual([
      ['April 2018', '2018-04-01'],
      ['', undefined],
      ['April 2018, of the document', '2018-04-01'],
      ['26 April 2018, 00:30', '2018-04-26T00:30:00+01:00'],
      ['25 April 2018, of the occasion', '2018-04-25'],
      ['about 2017', '2017-01-01'],
      ['', undefined],
    ]);
  });

  it('is when it was reported where the strip asks for that', () => {
    expect(said('reported').slice(0, 4)).toEqual([
      ['April 2018', '2018-04-01'],
      ['', undefined],
      ['26 April 2018, of the first paper', '2018-04-26'],
      ['', undefined],
    ]);
  });
});

it('papers of one day stand by their clocks, in the hour in which these go back too, after what has the day alone', () => {
  const given = {
    'doc:back-again': '2018-10-28T01:10:00+00:00',
    'doc:late': '2018-10-28T22:34:00+00:00',
    'doc:some-time': '2018-10-28',
    'doc:day-before': '2018-10-27T23:59:00+01:00',
    'doc:before-back': '2018-10-28T01:30:00+01:00',
  };
  const emails = Object.entries(given).map(([id, when]) => node(id, 'Document', { when, whenFrom: when }));
  const dating = { clock: 'happened', dates: datesOf(emails, []) } as const;
  const places = nodeRows(emails, [], {}, dating).map((row) => [placeOfRow(row) ?? '', row.id] as const);
  expect(places.sort().map(([, id]) => id)).toEqual([
    ...['doc:day-before', 'doc:some-time', 'doc:before-back', 'doc:back-again', 'doc:late'],
  ]);
});

it('a kind is called in a row as it is called here', () => {
  const kinds = { Person: { name: 'Suspect' } };
  expect(nodeRows(nodes, [], kinds).map(({ kind, what }) => [kind, what])).toEqual([
    ['Document', 'Document'],
    ['Suspect', 'Suspect'],
  ]);
});

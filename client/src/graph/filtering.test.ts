import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema } from '#core/wire/relationship';
import { NO_FILTERS, type Filters } from '../state/filters.ts';
import { datesOf } from './dating.ts';
import { filterOut, isWithin } from './filtering.ts';

const node = (id: string, properties: object = {}) =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Person'], name: id, status: 'asserted', properties });
const joined = (startNodeId: string, type: string, endNodeId: string, properties: object = {}) =>
  wireRelationshipSchema.parse({
    id: `${startNodeId}~${type.toLowerCase().replaceAll('_', '-')}~0000000${endNodeId.length % 10}`,
    type,
    startNodeId,
    endNodeId,
    status: type === 'ACCUSED' ? 'alleged' : 'asserted',
    properties: { sources: 1, ...properties },
    evidence: [],
  });
const day = (date: string) => ({ whenFrom: date, whenTo: `${date}T23:59:59.999` });

const nodes = [
  node('doc:memo', day('2017-06-21')),
  node('doc:paper-a', { publishedFrom: '2018-04-26', publishedTo: '2018-04-26T23:59:59.999' }),
  node('event:hearing', day('2018-04-25')),
  node('person:author'),
  node('person:reader'),
  node('person:alone'),
];
const carried = {
  papers: ['doc:paper-a'],
  carriedFrom: '2018-04-26',
  carriedTo: '2018-04-26T23:59:59.999',
};
const wrote = joined('person:author', 'AUTHORED', 'doc:memo', { ...carried, sources: 2 });
const copied = joined('doc:memo', 'COPIED_TO', 'person:reader', {
  ...day('2017-06-22'),
  ...carried,
});
const accused = joined('person:author', 'ACCUSED', 'person:reader', { said: '2018-04-27' });
const spoke = joined('person:reader', 'TOOK_PART_IN', 'event:hearing');
const knows = joined('person:author', 'RELATED_TO', 'person:alone');
const graph = { nodes, relationships: [wrote, copied, accused, spoke, knows] };
const dates = datesOf(graph.nodes, graph.relationships);
const out = (filters: Partial<Filters>) => {
  const found = filterOut(graph, { ...NO_FILTERS, ...filters }, dates);
  return { nodes: [...found.nodes].sort(), relationships: [...found.relationships].sort() };
};

describe('dates', () => {
  it('a relationship is dated by itself, by its words, or by the document or event it is of', () => {
    const when = (id: string) => dates.happened.get(id)?.from;
    expect([wrote, copied, accused, spoke, knows].map(({ id }) => when(id))).toEqual([
      '2017-06-21',
      '2017-06-22',
      '2018-04-27',
      '2018-04-25',
      undefined,
    ]);
  });

  it('says whose date it is, where it is none of its own', () => {
    expect([wrote, copied, accused, spoke].map(({ id }) => dates.happened.get(id)?.of)).toEqual([
      'document',
      undefined,
      undefined,
      'event',
    ]);
  });

  it('was reported when the first of its papers was published', () => {
    expect(dates.reported.get(wrote.id)).toEqual({ from: '2018-04-26', to: '2018-04-26', of: 'paper' });
    expect(dates.reported.get(accused.id)).toBeUndefined();
  });

  it('is the same whatever else is on the canvas', () => {
    const asked = joined('person:author', 'QUESTIONED', 'person:reader', {
      ...carried,
      event: 'event:hearing',
      occasionFrom: '2018-04-25',
      occasionTo: '2018-04-25T23:59:59.999',
    });
    const few = datesOf([node('person:author'), node('person:reader')], [asked]);
    expect(few.happened.get(asked.id)).toEqual({ from: '2018-04-25', to: '2018-04-25', of: 'occasion' });
    expect(few.reported.get(asked.id)).toEqual({ from: '2018-04-26', to: '2018-04-26', of: 'paper' });
  });

  it.each([
    ['2018-04-26T00:30:00+01:00', '2018-04-26', '2018-04-26'],
    ['2018-04-25T23:30:00-05:00/2018-04-26T00:30:00-05:00', '2018-04-25', '2018-04-26'],
    ['2018-04/..', '2018-04-01', null],
    ['2018', '2018-01-01', '2018-12-31'],
  ])('words said %s are of the days that say so there', (said, from, to) => {
    const told = joined('person:author', 'ACCUSED', 'person:reader', { said });
    expect(datesOf(nodes, [told]).happened.get(told.id)).toEqual({ from, to });
  });

  it('a node is not of the day on which it was first spoken of', () => {
    const spokenOf = { ...carried, said: '2018-04-26' };
    const found = datesOf([node('person:author', spokenOf), node('claim:later', spokenOf)], []);
    expect([...found.happened, ...found.reported]).toEqual([]);
  });

  it('to be about an event is not to have happened at it', () => {
    const about = joined('claim:later', 'ABOUT', 'event:hearing');
    expect(datesOf([...nodes, node('claim:later')], [about]).happened.has(about.id)).toBe(false);
  });
});

describe('filters', () => {
  it('let everything through where nothing is asked', () => {
    expect(out({})).toEqual({ nodes: [], relationships: [] });
  });

  it('of a type take out its relationships, and nodes that no other relationship holds', () => {
    expect(out({ types: ['RELATED_TO'] })).toEqual({
      nodes: ['doc:paper-a', 'person:alone'],
      relationships: [knows.id],
    });
  });

  it('of a source keep what it carries, and itself', () => {
    const found = out({ sources: ['doc:paper-a'] });
    expect(found.nodes).toEqual(['event:hearing', 'person:alone']);
    expect(found.relationships).toEqual([accused.id, spoke.id, knows.id].sort());
  });

  it('of independent sources keep what has enough', () => {
    expect(out({ leastSources: 2 }).relationships).not.toContain(wrote.id);
    expect(out({ leastSources: 2 }).relationships).toContain(copied.id);
  });

  it('of time keep what happened then, and who took part in it', () => {
    const found = out({ from: '2018-04-25', to: '2018-04-25' });
    expect(found.nodes).toEqual(['doc:memo', 'doc:paper-a', 'person:alone', 'person:author']);
    expect(found.relationships).not.toContain(spoke.id);
  });

  it('keep what is undated where that is asked', () => {
    const ranged = { from: '2018-04-25', to: '2018-04-25' };
    expect(out({ ...ranged, undated: true }).relationships).not.toContain(knows.id);
    expect(out(ranged).relationships).toContain(knows.id);
  });

  it('by the clock of reports ask when a source told it', () => {
    const found = out({ clock: 'reported', from: '2018-04-26', to: '2018-04-26' });
    expect(found.relationships).toEqual([accused.id, spoke.id, knows.id].sort());
  });

  it('by the clock of reports keep who and what is spoken of again after it was first reported', () => {
    const earlier = { ...carried, carriedFrom: '2018-04-20', carriedTo: '2018-04-20T23:59:59.999' };
    const people = [
      node('person:author', earlier),
      node('claim:later', earlier),
      node('person:alone', earlier),
    ];
    const stated = joined('person:author', 'STATED', 'claim:later', carried);
    const told = { nodes: people, relationships: [stated] };
    const asked = { ...NO_FILTERS, clock: 'reported', from: '2018-04-26', to: '2018-04-26' } as const;
    const found = filterOut(told, asked, datesOf(told.nodes, told.relationships));
    expect([...found.nodes, ...found.relationships]).toEqual(['person:alone']);
  });

  it('of time keep a claim with what states it then, whatever day it is of itself', () => {
    const claim = node('claim:earlier', day('2018-04-25'));
    const again = joined('person:author', 'STATED', 'claim:earlier', { said: '2018-04-27' });
    const told = { nodes: [node('person:author'), claim], relationships: [again] };
    const at = (from: string, to: string) =>
      filterOut(told, { ...NO_FILTERS, from, to }, datesOf(told.nodes, told.relationships));
    expect([...at('2018-04-27', '2018-04-27').nodes]).toEqual([]);
    expect([...at('2018-04-26', '2018-04-26').nodes]).toEqual(['person:author', 'claim:earlier']);
  });

  it('by words keep names and what relationships say', () => {
    expect(out({ text: 'Was Copied' }).nodes).not.toContain('person:reader');
    expect(out({ text: 'Was Copied' }).nodes).toContain('person:author');
    expect(out({ text: 'alone' }).nodes).not.toContain('person:alone');
  });

  it('by words keep who is called so otherwise', () => {
    const alias = node('person:known-otherwise', { aliases: ['The Minister', 'PM'] });
    const withAlias = { ...graph, nodes: [...nodes, alias] };
    const found = filterOut(withAlias, { ...NO_FILTERS, text: 'the minister' }, dates);
    expect([...found.nodes].sort()).toEqual(nodes.map(({ id }) => id).sort());
  });

  it('never leave a relationship without an end', () => {
    const filters = fc.record({
      types: fc.subarray(['AUTHORED', 'COPIED_TO', 'ACCUSED']),
      leastSources: fc.constantFrom(1, 2),
      from: fc.constantFrom(null, '2017-06-22', '2018-04-25'),
      undated: fc.boolean(),
      text: fc.constantFrom('', 'doc', 'person', 'copied'),
    });
    fc.assert(
      fc.property(filters, (asked) => {
        const found = filterOut(graph, { ...NO_FILTERS, ...asked }, dates);
        for (const { id, startNodeId, endNodeId } of graph.relationships) {
          if (found.relationships.has(id)) continue;
          expect(found.nodes.has(startNodeId) || found.nodes.has(endNodeId)).toBe(false);
        }
      }),
    );
  });

  it.each([
    ['within', '2018-01-01', null, true],
    ['within', null, '2016-01-01', false],
    ['as-of', '2030-01-01', '2017-06-01', true],
    ['since', '2017-12-31', null, true],
    ['since', '2019-01-01', null, false],
  ] as const)('a span of 2017 to 2018, %s %s to %s: %s', (mode, from, to, inside) => {
    expect(isWithin({ from: '2017-01-01', to: '2018-12-31' }, { mode, from, to })).toBe(inside);
  });
});

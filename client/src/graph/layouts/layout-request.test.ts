import { expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema } from '#core/wire/relationship';
import { layoutRequest } from './layout-request.ts';

const node = (id: string) =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Person'], name: id, status: 'asserted', properties: {} });
const met = (startNodeId: string, endNodeId: string, number: number) =>
  wireRelationshipSchema.parse({
    id: `${startNodeId}~met-with~0000000${number}`,
    type: 'MET_WITH',
    startNodeId,
    endNodeId,
    status: 'asserted',
    properties: {},
    evidence: [],
  });

it('places what has no date by the whole span of its first dated relationship, the most exact of a day', () => {
  const nodes = ['person:a', 'person:b', 'person:c'].map(node);
  const dated = [
    [met('person:a', 'person:b', 1), { from: '2016-07-01', to: '2016-07-31' }],
    [met('person:b', 'person:c', 2), { from: '2016-07-01', to: null }],
    [met('person:a', 'person:c', 3), { from: '2018-04-25', to: '2018-04-25' }],
  ] as const;
  const happened = new Map<string, (typeof dated)[number][1]>(dated.map(([{ id }, span]) => [id, span]));
  for (const order of [dated, dated.toReversed()]) {
    const relationships = order.map(([relationship]) => relationship);
    const dates = { happened, reported: new Map() };
    const request = layoutRequest('timeline', { nodes, relationships }, dates, new Map(), new Set(), null);
    expect(request.nodes.map(({ from, to }) => [from, to])).toEqual([
      ['2016-07-01', '2016-07-31'],
      ['2016-07-01', '2016-07-31'],
      ['2016-07-01', undefined],
    ]);
  }
});

import { describe, expect, it } from 'vitest';
import { wireEvidenceSchema } from '#core/wire/evidence';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema } from '#core/wire/relationship';
import { groupRelationships } from './group-relationships.ts';

const node = (id: string, label: string, name: string) =>
  wireNodeSchema.parse({ id, labels: ['Entity', label], name, status: 'asserted', properties: {} });
const joined = (
  startNodeId: string,
  type: string,
  endNodeId: string,
  properties: Record<string, unknown> = {},
  evidence: readonly string[] = [],
) =>
  wireRelationshipSchema.parse({
    id: `${startNodeId}~${type.toLowerCase().replaceAll('_', '-')}~${tail(endNodeId)}`,
    type,
    startNodeId,
    endNodeId,
    status: 'asserted',
    properties,
    evidence,
  });
const tail = (id: string): string =>
  [...id]
    .reduce((sum, c) => sum + c.charCodeAt(0), 0)
    .toString(16)
    .padStart(8, '0');
const quoted = (id: string, check: string) =>
  wireEvidenceSchema.parse({
    id,
    document: 'doc:press',
    exact: 'copied to her office',
    start: 0,
    end: 20,
    contextStart: 0,
    contextEnd: 20,
    stance: 'asserts',
    by: 'doc:press',
    as: null,
    said: null,
    credits: null,
    check,
    supports: 'doc:memo',
    context: null,
  });

const rudd = 'person:amber-rudd';
const nodes = [
  node('claim:no-targets', 'Claim', 'There were no targets.'),
  node('claim:some-targets', 'Claim', 'There were local targets.'),
  node('doc:memo', 'Document', 'Memo'),
  node('person:diane-abbott', 'Person', 'Diane Abbott'),
  node('person:ian-blackford', 'Person', 'Ian Blackford'),
];

describe("a node's relationships as sentences", () => {
  it('reads each from the side of the node, and a denial as a denial', () => {
    const relationships = [
      joined('doc:memo', 'MENTIONS', rudd),
      joined(rudd, 'STATED', 'claim:no-targets', { stances: ['denies'] }),
      joined(rudd, 'STATED', 'claim:some-targets', { stances: ['admits'] }),
      joined('person:ian-blackford', 'CALLED_FOR_RESIGNATION', rudd),
      joined('person:diane-abbott', 'CALLED_FOR_RESIGNATION', rudd),
      joined('doc:memo', 'COPIED_TO', rudd),
    ];
    const groups = groupRelationships(rudd, { nodes, relationships, evidence: [] });
    expect(groups.map(({ heading, items }) => [heading, items.map((item) => item.other.name)])).toEqual([
      ['Was copied on', ['Memo']],
      ['Was called on to resign by', ['Diane Abbott', 'Ian Blackford']],
      ['Admitted', ['There were local targets.']],
      ['Denied', ['There were no targets.']],
      ['Is mentioned in', ['Memo']],
    ]);
  });

  it('is the same in whatever order the relationships come', () => {
    const relationships = [
      joined('person:ian-blackford', 'CALLED_FOR_RESIGNATION', rudd, { whenFrom: '2018-04-26' }),
      joined('person:diane-abbott', 'CALLED_FOR_RESIGNATION', rudd, { whenFrom: '2018-04-27' }),
    ];
    const once = groupRelationships(rudd, { nodes, relationships, evidence: [] });
    expect(
      groupRelationships(rudd, { nodes, relationships: [...relationships].reverse(), evidence: [] }),
    ).toEqual(once);
    expect(once[0]?.items.map((item) => item.other.name)).toEqual(['Ian Blackford', 'Diane Abbott']);
  });

  it('puts what is only known to have ended by a day there, before what has no date', () => {
    const relationships = [
      joined('person:ian-blackford', 'CALLED_FOR_RESIGNATION', rudd, { whenTo: '2018-04-26' }),
      joined('person:diane-abbott', 'CALLED_FOR_RESIGNATION', rudd, { whenFrom: '2018-04-27' }),
    ];
    const [group] = groupRelationships(rudd, { nodes, relationships, evidence: [] });
    expect(group?.items.map((item) => item.other.name)).toEqual(['Ian Blackford', 'Diane Abbott']);
  });

  it('shows checked words before unchecked ones', () => {
    const evidence = [quoted('ev:000000000001', 'unavailable'), quoted('ev:000000000002', 'verified')];
    const relationships = [
      joined(
        'doc:memo',
        'COPIED_TO',
        rudd,
        {},
        evidence.map((item) => item.id),
      ),
    ];
    const [group] = groupRelationships(rudd, { nodes, relationships, evidence });
    expect(group?.items[0]?.evidence.map((item) => item.check)).toEqual(['verified', 'unavailable']);
  });
});

import { describe, expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema } from '#core/wire/relationship';
import { NO_FILTERS, type Filters } from '../state/filters.ts';
import { datesOf } from './dating.ts';
import { filterSeen, withoutKinds, withoutOut } from './filter-seen.ts';

const node = (id: string, label: string) =>
  wireNodeSchema.parse({ id, labels: ['Entity', label], name: id, status: 'asserted', properties: {} });
const joined = (startNodeId: string, type: string, endNodeId: string) =>
  wireRelationshipSchema.parse({
    id: `${startNodeId}~${type.toLowerCase()}~00000001`,
    type,
    startNodeId,
    endNodeId,
    status: 'asserted',
    properties: {},
    evidence: [],
  });

const contents = {
  nodes: [
    node('person:ada', 'Person'),
    node('person:bela', 'Person'),
    node('person:cato', 'Person'),
    node('claim:one', 'Claim'),
    node('claim:two', 'Claim'),
  ],
  relationships: [
    joined('person:ada', 'ACCUSED', 'person:bela'),
    joined('person:cato', 'STATED', 'claim:one'),
    joined('claim:two', 'CONTRADICTS', 'claim:one'),
  ],
};
const dates = datesOf(contents.nodes, contents.relationships);
const filtered = (filters: Partial<Filters>, hidden: Parameters<typeof withoutKinds>[1]) => {
  const seen = withoutKinds(contents, hidden);
  const { out, meeting } = filterSeen(contents, seen, { ...NO_FILTERS, ...filters }, dates);
  return { seen, out, meeting };
};

describe('filters while kinds are hidden', () => {
  it('count nothing of what is hidden', () => {
    expect(filtered({}, ['Claim']).meeting).toEqual({
      nodes: { meet: 3, all: 3 },
      relationships: { meet: 1, all: 1 },
    });
    expect(filtered({ types: ['ACCUSED'] }, []).meeting).toEqual({
      nodes: { meet: 3, all: 5 },
      relationships: { meet: 2, all: 3 },
    });
  });

  it('let nothing stay that only a hidden neighbour holds', () => {
    const { seen, out, meeting } = filtered({ types: ['CONTRADICTS'] }, ['Claim']);
    expect(out.nodes.has('person:cato')).toBe(true);
    expect(meeting.nodes).toEqual({ meet: 2, all: 3 });
    expect(withoutOut(seen, out).nodes.map(({ id }) => id)).toEqual(['person:ada', 'person:bela']);
  });

  it('say of a hidden kind what would step back if it were seen', () => {
    const { out } = filtered({ types: ['CONTRADICTS'] }, ['Claim']);
    expect([out.nodes.has('claim:one'), out.nodes.has('claim:two')]).toEqual([false, true]);
  });

  it('leave the canvas the same object where no kind is hidden and nothing is asked', () => {
    expect(withoutKinds(contents, [])).toBe(contents);
    const { seen, out } = filtered({}, []);
    expect(withoutOut(seen, out)).toBe(contents);
  });
});

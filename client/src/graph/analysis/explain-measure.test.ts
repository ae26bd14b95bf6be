import { expect, it } from 'vitest';
import { EXPLAINED, sayResult } from './explain-measure.ts';

it('explains every analysis in one sentence', () => {
  for (const { name, means } of Object.values(EXPLAINED)) {
    expect(name).toMatch(/^[A-Z]/);
    expect(means).toMatch(/^[^.]+\.$/);
  }
});

it('says that an estimate is one, and from how much', () => {
  const result = { kind: 'values', measure: 'betweenness', values: new Map<string, number>() } as const;
  expect(sayResult({ ...result, estimate: { starts: 272, of: 10_000 } })).toBe(
    'Which share of the shortest ways between others runs through it: who stands between groups. An estimate, from the ways that begin at 272 of 10,000 nodes.',
  );
  expect(sayResult({ ...result, estimate: undefined })).not.toContain('estimate');
});

it('counts groups and bridges', () => {
  expect(sayResult({ kind: 'groups', grouping: 'components', groups: new Map(), sizes: [7, 1] })).toContain(
    '2 parts; the largest has 7 nodes.',
  );
  expect(sayResult({ kind: 'bridges', nodeIds: ['a'], relationshipIds: [] })).toContain(
    '1 node and 0 relationships.',
  );
});

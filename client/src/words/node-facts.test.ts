import { describe, expect, it } from 'vitest';
import { nodeFacts } from './node-facts.ts';

describe("a node's facts", () => {
  it('says a figure in one line, with its period as written', () => {
    const properties = {
      measure: 'target',
      comparator: '>=',
      quantity: 12800,
      unit: 'returns',
      periodAsWritten: '2017-18',
    };
    expect(nodeFacts({ labels: ['Entity', 'Claim'], properties })).toEqual([
      { kind: 'text', caption: 'Kind of figure', value: 'target' },
      { kind: 'text', caption: 'Figure', value: 'at least 12,800 returns' },
      { kind: 'text', caption: 'Period as written', value: '2017-18' },
    ]);
  });

  it('never makes a link of what is no web address', () => {
    const facts = nodeFacts({ labels: ['Document'], properties: { url: 'javascript:alert(1)' } });
    expect(facts).toEqual([{ kind: 'text', caption: 'Address', value: 'javascript:alert(1)' }]);
  });

  it('leaves out what only machines read', () => {
    const properties = { textSha256: 'ab', sha256: 'cd', whenFrom: '2018', whenBasis: 'stated', held: true };
    expect(nodeFacts({ labels: ['Document'], properties })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedCase } from '../../../../test/fixtures/exported-case.ts';
import { quotedPapers } from './quoted-papers.ts';

describe('the papers that carry what is exported', () => {
  it('are those that are quoted for it, each once, shown or not, with all their quotations', () => {
    fc.assert(
      fc.property(exportedCase, fc.boolean(), (exported, areShown) => {
        const whole = areShown ? exported : { ...exported, nodes: [], documents: exported.nodes };
        const evidence = exported.evidence ?? [];
        const papers = quotedPapers(whole);
        expect(new Set(papers.map(({ document }) => document.id))).toEqual(
          new Set(evidence.map(({ document }) => document)),
        );
        expect(new Set(papers.map(({ document }) => document.id)).size).toBe(papers.length);
        expect(papers.reduce((sum, { many }) => sum + many, 0)).toBe(evidence.length);
      }),
      { numRuns: 60 },
    );
  });

  it('are none of those that merely lie in view', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const held = exported.nodes.map((node) => ({ ...node, properties: { held: true } }));
        expect(quotedPapers({ ...exported, nodes: held, evidence: [] })).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

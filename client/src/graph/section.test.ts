import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportedCase } from '../../../test/fixtures/exported-case.ts';
import { nodesWithin } from './section.ts';

const side = fc.double({ min: -500, max: 500, noNaN: true });

it('a section has the nodes whose middle is in it, each node in one of two that share a side', () => {
  fc.assert(
    fc.property(exportedCase, side, ({ drawn }, x) => {
      const wide = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
      const shown = [...drawn.nodes.values()].filter(({ hidden }) => !hidden);
      const left = nodesWithin(drawn, { ...wide, right: x });
      const right = nodesWithin(drawn, { ...wide, left: x });
      for (const node of shown) {
        expect(left.has(node.id)).toBe(node.x <= x);
        expect(right.has(node.id)).toBe(node.x >= x);
      }
      expect(nodesWithin(drawn, wide).size).toBe(shown.length);
    }),
  );
});

it('what is hidden or greyed is not seen', () => {
  fc.assert(
    fc.property(exportedCase, fc.constantFrom('hidden', 'faded'), ({ drawn }, how) => {
      const nodes = new Map([...drawn.nodes].map(([id, node]) => [id, { ...node, [how]: true }]));
      const wide = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
      expect(nodesWithin({ ...drawn, nodes }, wide).size).toBe(0);
    }),
  );
});

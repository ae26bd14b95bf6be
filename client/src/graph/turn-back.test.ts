import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GraphResponse } from '#core/wire/graph';
import { drawGraph } from './drawn-graph.ts';
import { turnBack, turnPlaces } from './turn-back.ts';

it('a place that is turned back is drawn where it was, alone or among many, upright or not', () => {
  const whole = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(whole, whole, fc.boolean(), (x, y, upright) => {
      const places = new Map([['person:a', { x, y }]]);
      const overview = {
        nodes: [
          { id: 'person:a', labels: ['Entity', 'Person'], name: 'A', properties: {}, degree: 0, x: 1, y: 1 },
        ],
        relationships: [],
        // Drawing reads nothing else of an overview.
      } as unknown as GraphResponse;
      const drawn = drawGraph(overview, [], { hidden: new Set(), places, upright }).nodes.get('person:a');
      expect([...turnPlaces(Float32Array.of(x, y), upright)]).toEqual(
        [drawn?.x, drawn?.y].map((n) => (n ?? 0) + 0),
      );
      expect(turnBack({ x: drawn?.x ?? 0, y: drawn?.y ?? 0 }, upright)).toEqual([x, y]);
    }),
  );
});

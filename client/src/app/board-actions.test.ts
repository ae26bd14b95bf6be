import { beforeEach, describe, expect, it } from 'vitest';
import type { DrawnEdge } from '../graph/drawn-edge.ts';
import { NOTHING_DRAWN } from '../graph/drawn-graph.ts';
import { usePassingWord } from '../state/passing-word.ts';
import { unfoldAll } from './board-actions.ts';

/** So many pairs of nodes, each with three relationships. */
function pairs(many: number): ReadonlyMap<string, DrawnEdge> {
  const look = { stroke: 'solid', contradiction: false, width: 1, curvature: 0 } as const;
  return new Map(
    Array.from({ length: many * 3 }, (_, place) => {
      const [id, pair] = [`r${place}`, Math.floor(place / 3)];
      const ends = { startNodeId: `person:a${pair}`, endNodeId: `person:b${pair}` };
      return [id, { id, ...ends, type: 'STATED', words: 'stated', ...look }];
    }),
  );
}

describe('unfolding all arrows', () => {
  beforeEach(() => usePassingWord.setState({ words: '', turn: 0 }));

  it.each([
    ['none is folded', 0, 'No arrow stands for several relationships.'],
    ['too many are', 2_001, '2,001 arrows stand for several relationships: click those that matter.'],
  ])('says to everybody why it does not, where %s', (_, many, why) => {
    unfoldAll({ ...NOTHING_DRAWN, relationships: pairs(many) });
    expect(usePassingWord.getState().words).toBe(why);
  });
});

import { describe, expect, it } from 'vitest';
import { contrast, distance, RED_APART, SIGHTS } from '../colour-safety.ts';
import { groupFill } from '../node-look.ts';
import { PALETTES } from '../palette.ts';
import { GROUP_COLOURS } from './group-colours.ts';

describe.each(['light', 'dark'] as const)('group colours on %s', (ground) => {
  const { groups, others } = GROUP_COLOURS[ground];
  const { paper, onNode, red } = PALETTES[ground];

  it('reach 3:1 on the paper and with what is drawn on them', () => {
    for (const colour of [...groups, others]) {
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, onNode)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(SIGHTS)('are told apart, seen %s', (sight) => {
    const near = [...groups, others].flatMap((one, index, all) =>
      all
        .slice(index + 1)
        .filter((other) => distance(one, other, sight) < (ground === 'light' ? 0.085 : 0.094))
        .map((other) => `${one} and ${other}`),
    );
    expect(near).toEqual([]);
  });

  it('keep away from the red of contradictions', () => {
    for (const colour of groups) expect(distance(colour, red, 'as is')).toBeGreaterThan(RED_APART);
  });

  it('give all groups after the twelfth the same grey', () => {
    expect(new Set(groups.map((_, group) => groupFill(group, PALETTES[ground]))).size).toBe(12);
    expect([groupFill(12, PALETTES[ground]), groupFill(400, PALETTES[ground])]).toEqual([others, others]);
  });
});

import { expect, test } from 'vitest';
import { aimLines, aimsOf } from './aims.ts';
import type { Medians } from './report.ts';

const medians: readonly Medians[] = [
  { contender: 'ours', size: '1k', rounds: 1, figures: { openCpuMs: 40, tickMs: 4, heapMb: 6 } },
  { contender: 'sigma', size: '1k', rounds: 1, figures: { openCpuMs: 100, tickMs: 40, heapMb: 10 } },
];

test('each aim says what was measured, and whether that is enough', () => {
  const lines = aimLines(
    aimsOf(medians, ['1k'], { oursMs: 100, othersMs: 700, rounds: 90, asGood: true }, 351_000),
  );
  const told = (part: string): string | undefined => lines.find((line) => line.includes(part));
  expect(told('opening, share')).toMatch(/: 0\.40 {2}reached$/);
  expect(told('a tick, times')).toMatch(/: 10 {2}NOT REACHED$/);
  expect(told('heap')).toMatch(/: 0\.60 {2}NOT REACHED$/);
  expect(told('ForceAtlas2')).toMatch(/: 7\.00 {2}reached$/);
  expect(told('first page')).toMatch(/: 351 {2}NOT REACHED$/);
});

test('what was not run is neither reached nor missed', () => {
  const aims = aimsOf(medians, ['1k', '10k'], undefined, undefined);
  expect(aims.find(({ aim, size }) => size === '1k' && aim.includes('vis-network'))?.reached).toBeUndefined();
  expect(aims.filter(({ size }) => size === '10k').every(({ reached }) => reached === undefined)).toBe(true);
});

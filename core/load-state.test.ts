import { expect, test } from 'vitest';
import { loadGoesOn } from './load-state.ts';

const ago = (seconds: number): string => new Date(Date.now() - seconds * 1_000).toISOString();

test.each([
  ['wrote a moment ago', { loadState: 'loading', loadWroteAt: ago(1) }, true],
  ['wrote a moment ago by a clock that is ahead', { loadState: 'loading', loadWroteAt: ago(-5) }, true],
  ['has been silent', { loadState: 'loading', loadWroteAt: ago(60) }, false],
  ['never said when it wrote', { loadState: 'loading' }, false],
  ['is done', { loadState: 'complete', loadWroteAt: ago(1) }, false],
])('a load that %s', (_what, properties, goesOn) => {
  expect(loadGoesOn(properties)).toBe(goesOn);
});

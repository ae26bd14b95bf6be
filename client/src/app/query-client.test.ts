import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailureCode } from '#core/failure';
import { ApiFailure } from '../api/api-failure.ts';
import { createQueryClient } from './query-client.ts';

/** How often a call is made that always fails so, within ten minutes. */
async function callsWithin10Minutes(code: ApiFailure['code']): Promise<number> {
  const call = vi.fn(() => Promise.reject(new ApiFailure(code, 'It failed.')));
  void createQueryClient()
    .fetchQuery({ queryKey: ['a call'], queryFn: call })
    .catch(() => undefined);
  await vi.advanceTimersByTimeAsync(600_000);
  return call.mock.calls.length;
}

describe('a call that fails', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(['unreachable', 'store-unavailable', 'busy', 'too-many'] as const)(
    'is made again until it succeeds where waiting helps: %s',
    async (code) => {
      expect(await callsWithin10Minutes(code)).toBeGreaterThan(30);
    },
  );

  it('is made once more where it took too long, and no more after that', async () => {
    expect(await callsWithin10Minutes('timed-out')).toBe(2);
  });

  it.each(['not-found', 'bad-input', 'defect'] as const satisfies readonly FailureCode[])(
    'is not made again where it would fail the same: %s',
    async (code) => {
      expect(await callsWithin10Minutes(code)).toBe(1);
    },
  );
});

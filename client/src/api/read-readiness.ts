import { queryOptions } from '@tanstack/react-query';
import { wireFailureSchema } from '#core/wire/failure';
import { ApiFailure, waitBeforeRetry } from './api-failure.ts';

const LOOK_EVERY_MS = 20_000;
/** While it is away it is asked more often than anything else, so that the page comes back soon after it. */
const LONGEST_WAIT_MS = 4_000;

/** Whether the server and its database answer, and the case is there. Says nothing else: a 503 is an answer too. */
export async function readReadiness(signal: AbortSignal): Promise<true> {
  const response = await fetch('/readyz', { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiFailure('unreachable', 'The WhoKnew server does not answer.');
  });
  if (response.ok) return true;
  // The server says 503 of its database or of a case on its way; a proxy in front of an absent server something else.
  if (response.status === 503) {
    const said = wireFailureSchema.safeParse(await response.json().catch(() => undefined));
    if (said.success && said.data.code === 'loading') throw new ApiFailure('loading', said.data.message);
    throw new ApiFailure('store-unavailable', 'The database does not answer.');
  }
  throw new ApiFailure('unreachable', 'The WhoKnew server does not answer.');
}

export const readinessOptions = queryOptions({
  queryKey: ['readiness'],
  queryFn: ({ signal }) => readReadiness(signal),
  retry: false,
  refetchInterval: ({ state }) =>
    state.status === 'error'
      ? Math.min(LONGEST_WAIT_MS, waitBeforeRetry(Math.max(0, state.errorUpdateCount - 1)))
      : LOOK_EVERY_MS,
});

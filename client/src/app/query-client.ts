import { QueryClient } from '@tanstack/react-query';
import { isTriedAgain, waitBeforeRetry } from '../api/api-failure.ts';

/** What the server said, kept; what will pass is tried again until it does, with longer and longer waits. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server is on this machine or near it: being offline says nothing about it.
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: isTriedAgain,
        retryDelay: waitBeforeRetry,
      },
    },
  });
}

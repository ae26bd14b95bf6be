import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ApiFailure, isAway } from '../api/api-failure.ts';
import { readinessOptions } from '../api/read-readiness.ts';

export type Away = 'server' | 'database' | null;

/** Who does not answer at present. Once it answers again, whatever waited for it is asked again at once. */
export function useAway(): Away {
  const client = useQueryClient();
  const readiness = useQuery(readinessOptions);
  const failing = useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () => client.getQueryCache().getAll().some(isFailing),
  );
  const away = readiness.isError || failing;
  const wasAway = useRef(false);
  const { refetch } = readiness;

  useEffect(() => {
    // A call that fails is the first to know; then it is asked at once what is wrong, and how long it lasts.
    if (failing) void refetch();
  }, [failing, refetch]);
  useEffect(() => {
    if (wasAway.current && readiness.isSuccess) {
      void client.refetchQueries({
        predicate: (query) => query.queryKey[0] !== 'readiness' && isFailing(query),
      });
    }
    wasAway.current = readiness.isError;
  }, [client, readiness.isSuccess, readiness.isError]);

  if (!away) return null;
  return readiness.error instanceof ApiFailure && readiness.error.code === 'store-unavailable'
    ? 'database'
    : 'server';
}

function isFailing({
  state,
}: {
  readonly state: { readonly fetchFailureReason: unknown; readonly error: unknown };
}): boolean {
  return isAway(state.fetchFailureReason) || isAway(state.error);
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { awayBy, type Away } from '../api/api-failure.ts';
import { readinessOptions } from '../api/read-readiness.ts';

/** Who or what is away at present. Once it answers again, whatever waited for it is asked again at once. */
export function useAway(): Away | null {
  const client = useQueryClient();
  const readiness = useQuery(readinessOptions);
  const failing = useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () =>
      client
        .getQueryCache()
        .getAll()
        .map(awayOf)
        .find((away) => away !== null) ?? null,
  );
  const wasAway = useRef(false);
  const { refetch } = readiness;

  useEffect(() => {
    // A call that fails is the first to know; then it is asked at once what is wrong, and how long it lasts.
    if (failing !== null) void refetch();
  }, [failing, refetch]);
  useEffect(() => {
    if (wasAway.current && readiness.isSuccess) {
      void client.refetchQueries({
        predicate: (query) => query.queryKey[0] !== 'readiness' && awayOf(query) !== null,
      });
    }
    wasAway.current = readiness.isError;
  }, [client, readiness.isSuccess, readiness.isError]);

  return awayBy(readiness.error) ?? failing;
}

function awayOf({
  state,
}: {
  readonly state: { readonly fetchFailureReason: unknown; readonly error: unknown };
}): Away | null {
  return awayBy(state.fetchFailureReason) ?? awayBy(state.error);
}

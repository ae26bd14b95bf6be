import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { CaseState } from '#core/wire/case-state';
import type { GraphResponse } from '#core/wire/graph';
import { caseStateOptions } from '../api/read-case-state.ts';
import { hasOtherState, isLeftBehind } from '../api/read-anew.ts';

/** Whether the case has changed since the page read what it shows: it was loaded anew, or somebody wrote to it. */
export function useCaseChanged({ data, isFetching }: UseQueryResult<GraphResponse>): boolean {
  const client = useQueryClient();
  const shown = data?.hash;
  const { data: now, refetch } = useQuery({ ...caseStateOptions, enabled: shown !== undefined });
  const differing = useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () => shown !== undefined && hasOtherState(client, shown),
  );
  const leftBehind = useSyncExternalStore(
    (changed) => client.getQueryCache().subscribe(changed),
    () => shown !== undefined && isLeftBehind(client, shown),
  );
  useEffect(() => {
    // An answer from another state is the first to know; which of the two is the newer one, the case says.
    if (differing) void refetch();
  }, [differing, refetch]);
  if (now === undefined || data === undefined || isFetching) return false;
  return leftBehind || !isSameState(now, data);
}

/** The same content, called the same, with the same calendar. */
function isSameState(one: CaseState, other: CaseState): boolean {
  return (
    one.hash === other.hash &&
    one.case.title === other.case.title &&
    one.case.timeZone === other.case.timeZone &&
    one.case.calendarFrom === other.case.calendarFrom
  );
}

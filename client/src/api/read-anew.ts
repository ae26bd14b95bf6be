import type { QueryClient } from '@tanstack/react-query';

/** Reads anew what is shown, and forgets what else was read: it may be so no more. Rejects where any of it cannot be read. */
export async function readAnew(client: QueryClient): Promise<void> {
  client.removeQueries({ type: 'inactive' });
  await client.invalidateQueries({}, { throwOnError: true });
}

/** Whether something that was read says that it is of another state of the case than this one. */
export function hasOtherState(client: QueryClient, hash: string): boolean {
  return client
    .getQueryCache()
    .getAll()
    .some(({ state: { data } }) => isOfState(data) && data.hash !== hash);
}

/** Whether something is shown as it was in another state of the case than this one, because it could not be read anew. */
export function isLeftBehind(client: QueryClient, hash: string): boolean {
  return client
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ state: { status, data } }) => status === 'error' && isOfState(data) && data.hash !== hash);
}

function isOfState(data: unknown): data is { readonly hash: string } {
  return typeof data === 'object' && data !== null && 'hash' in data && typeof data.hash === 'string';
}

import { queryOptions } from '@tanstack/react-query';
import { caseStateResponseSchema } from '#core/wire/case-state';
import { readJson } from './read-json.ts';

const LOOK_EVERY_MS = 20_000;

/** The state that the case is in now: looked at now and then, and by whoever comes back to the page. */
export const caseStateOptions = queryOptions({
  queryKey: ['case-state'],
  queryFn: ({ signal }) => readJson('/api/case', caseStateResponseSchema, { signal }),
  refetchInterval: LOOK_EVERY_MS,
  refetchOnWindowFocus: 'always',
});

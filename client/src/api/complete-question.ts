import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { completionsResponseSchema } from '#core/wire/question';
import { readJson } from './read-json.ts';

/** How the question that is being typed can go on. */
export function completionOptions(text: string) {
  return queryOptions({
    queryKey: ['completions', text],
    queryFn: ({ signal }) =>
      readJson(`/api/questions/completions?text=${encodeURIComponent(text)}`, completionsResponseSchema, {
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

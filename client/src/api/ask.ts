import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { questionResponseSchema, type QuestionRequest, type QuestionResponse } from '#core/wire/question';
import type { Asked } from '../state/address.ts';
import { readJson } from './read-json.ts';

export function ask(request: QuestionRequest, signal: AbortSignal): Promise<QuestionResponse> {
  return readJson('/api/questions', questionResponseSchema, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  });
}

/** A question only reads, so its answer is kept like any other that was read. */
export const askOptions = (asked: Asked | null) =>
  queryOptions({
    queryKey: ['ask', asked],
    queryFn: ({ signal }) => {
      if (asked === null) throw new Error('nothing was asked');
      return ask(
        asked.kind === 'question'
          ? { question: asked.text }
          : { reading: { id: asked.id, slots: asked.slots, whether: asked.whether } },
        signal,
      );
    },
    enabled: asked !== null,
  });

/** Asks once more what is asked already and brought no answer, because it failed or was stopped. */
export async function askAgain(client: QueryClient, asked: Asked): Promise<void> {
  const { queryKey } = askOptions(asked);
  await client.refetchQueries({
    queryKey,
    exact: true,
    type: 'active',
    predicate: ({ state }) => state.data === undefined && state.fetchStatus === 'idle',
  });
}

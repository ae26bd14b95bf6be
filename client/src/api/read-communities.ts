import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CommunityId } from '#core/community';
import { MOST_ON_CANVAS } from '#core/wire/among';
import {
  communitiesResponseSchema,
  communityResponseSchema,
  linksResponseSchema,
  MOST_OPENED,
} from '#core/wire/communities';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** The communities of a case too large to draw node by node. */
export const communitiesOptions = queryOptions({
  queryKey: ['communities'],
  queryFn: ({ signal }) => readJson('/api/communities', communitiesResponseSchema, { signal }),
});

/** What a community opens to. */
export const communityOptions = (id: CommunityId) =>
  queryOptions({
    queryKey: ['communities', id],
    queryFn: ({ signal }) =>
      readJson(`/api/communities/${encodeURIComponent(id)}`, communityResponseSchema, { signal }),
  });

/** What joins open communities, closed ones and nodes beside them. What was there before stays until this is. */
export const linksOptions = (opened: readonly CommunityId[], nodes: readonly string[]) =>
  queryOptions({
    queryKey: ['communities', 'links', opened, nodes],
    queryFn: ({ signal }) =>
      readJson(
        '/api/communities/links',
        linksResponseSchema,
        postJson({ opened: opened.slice(0, MOST_OPENED), nodes: nodes.slice(0, MOST_ON_CANVAS) }, signal),
      ),
    enabled: opened.length + nodes.length > 0,
    placeholderData: keepPreviousData,
  });

/** Asks again for what of a large case is to be shown and could not be read. */
export function readFailedAgain(client: QueryClient): Promise<void> {
  return client.refetchQueries({
    type: 'active',
    predicate: ({ queryKey: [of], state }) =>
      state.status === 'error' && (of === 'communities' || of === 'graph'),
  });
}

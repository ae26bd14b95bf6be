import { z } from 'zod';
import { saveQueryRequestSchema, savedQueriesResponseSchema, savedQuerySchema } from '#core/wire/saved-query';
import { forgetQuery, keepQuery, savedQueries, savedQuery } from '../cypher/saved-queries.ts';
import { route } from '../route.ts';

const params = z.object({
  id: z.string().regex(/^view:[a-z0-9-]{1,60}$/, 'a saved query’s id looks like view:0a1b2c3d'),
});

export const savedQueriesRoute = route({
  method: 'get',
  path: '/api/saved-queries',
  summary: 'The statements that were saved, by name',
  answer: savedQueriesResponseSchema,
  handle: async ({ store }) => ({ body: { queries: await savedQueries(store) } }),
});

export const savedQueryRoute = route({
  method: 'get',
  path: '/api/saved-queries/{id}',
  summary: 'One saved statement, as a link names it',
  params,
  answer: savedQuerySchema,
  handle: async ({ store }, { params: { id } }) => ({ body: await savedQuery(store, id) }),
});

export const saveQueryRoute = route({
  method: 'post',
  path: '/api/saved-queries',
  summary: 'Saves a statement under a name, with the parameters that it asks for',
  body: saveQueryRequestSchema,
  answer: savedQuerySchema,
  handle: async ({ store, inTurn }, { body }) => ({
    body: await inTurn(() => keepQuery(store, body, new Date().toISOString())),
  }),
});

export const forgetQueryRoute = route({
  method: 'delete',
  path: '/api/saved-queries/{id}',
  summary: 'Deletes a saved statement',
  params,
  answer: z.object({ id: z.string() }),
  handle: async ({ store, inTurn }, { params: { id } }) => {
    await inTurn(() => forgetQuery(store, id));
    return { body: { id } };
  },
});

import { z } from 'zod';
import {
  changeListRequestSchema,
  listIdSchema,
  listSchema,
  listsResponseSchema,
  makeListRequestSchema,
  MOST_MEMBERS,
} from '#core/wire/list';
import { forgetEntry } from '../annotations/keeper.ts';
import { changeList, LISTS, lists, makeList } from '../annotations/lists.ts';
import { route } from '../route.ts';

const params = z.object({ id: listIdSchema });
const bodyLimits = { bytes: MOST_MEMBERS * 250, values: MOST_MEMBERS + 10 };

export const listsRoute = route({
  method: 'get',
  path: '/api/lists',
  summary: 'The lists of things that belong together, by name',
  answer: listsResponseSchema,
  handle: async ({ store }) => ({ body: { lists: await lists(store) } }),
});

export const makeListRoute = route({
  method: 'post',
  path: '/api/lists',
  summary: 'Makes a list of things that belong together',
  body: makeListRequestSchema,
  bodyLimits,
  answer: listSchema,
  handle: async ({ store, inTurn }, { body }) => ({ body: await inTurn(() => makeList(store, body)) }),
});

export const changeListRoute = route({
  method: 'put',
  path: '/api/lists/{id}',
  summary: 'Changes a list, unless it was changed since it was read',
  params,
  body: changeListRequestSchema,
  bodyLimits,
  answer: listSchema,
  handle: async ({ store, inTurn }, { params: { id }, body }) => ({
    body: await inTurn(() => changeList(store, id, body)),
  }),
});

export const forgetListRoute = route({
  method: 'delete',
  path: '/api/lists/{id}',
  summary: 'Deletes a list',
  params,
  answer: z.object({ id: z.string() }),
  handle: async ({ store, inTurn }, { params: { id } }) => {
    await inTurn(() => forgetEntry(store, LISTS, id));
    return { body: { id } };
  },
});

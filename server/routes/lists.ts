import {
  changeListRequestSchema,
  listIdSchema,
  listSchema,
  listsResponseSchema,
  makeListRequestSchema,
  MOST_MEMBERS,
} from '#core/wire/list';
import { changeList, LISTS, lists, makeList } from '../annotations/lists.ts';
import { keptRoutes } from './kept-routes.ts';

export const LIST_ROUTES = keptRoutes({
  path: '/api/lists',
  kind: LISTS,
  id: listIdSchema,
  bodyLimits: { bytes: MOST_MEMBERS * 250, values: MOST_MEMBERS + 10 },
  all: {
    summary: 'The lists of things that belong together, by name',
    schema: listsResponseSchema,
    read: async (store) => ({ lists: await lists(store) }),
  },
  one: listSchema,
  make: {
    summary: 'Makes a list of things that belong together',
    schema: makeListRequestSchema,
    write: makeList,
  },
  change: { schema: changeListRequestSchema, write: changeList },
});

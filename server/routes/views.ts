import { z } from 'zod';
import { textOf } from '#core/property-value';
import {
  changeViewRequestSchema,
  LONGEST_BOARD,
  LONGEST_THUMBNAIL,
  makeViewRequestSchema,
  viewIdSchema,
  viewSchema,
  viewsResponseSchema,
} from '#core/wire/view';
import { changeView, makeView, namedViews, view, VIEWS } from '../annotations/views.ts';
import { readLoadedCase } from '../read-graph.ts';
import { route } from '../route.ts';
import { forgetRoute } from './kept-routes.ts';

const params = z.object({ id: viewIdSchema });
/** A board is counted in characters: each takes up to three bytes. */
const bodyLimits = { bytes: 3 * LONGEST_BOARD + LONGEST_THUMBNAIL + 100_000, values: LONGEST_BOARD / 2 };

export const viewsRoute = route({
  method: 'get',
  path: '/api/views',
  summary: 'The views that were saved under a name, without what is on their boards',
  answer: viewsResponseSchema,
  handle: async ({ store }) => ({ large: true, body: { views: await namedViews(store) } }),
});

export const viewRoute = route({
  method: 'get',
  path: '/api/views/{id}',
  summary: 'One view, or a link that was too long for an address, whole',
  params,
  answer: viewSchema,
  handle: async ({ store }, { params: { id } }) => ({ body: await view(store, id) }),
});

export const makeViewRoute = route({
  method: 'post',
  path: '/api/views',
  summary: 'Saves what is on the canvas under a name; without a name, as a link',
  body: makeViewRequestSchema,
  bodyLimits,
  answer: viewSchema,
  handle: async (setting, { body }) => {
    const hash = body.madeOnHash ?? textOf(await readLoadedCase(setting), 'hash') ?? '';
    return { body: await setting.inTurn(() => makeView(setting.store, body, hash)) };
  },
});

export const changeViewRoute = route({
  method: 'put',
  path: '/api/views/{id}',
  summary: 'Renames a view, unless it was changed since it was read',
  params,
  body: changeViewRequestSchema,
  answer: viewSchema,
  handle: async ({ store, inTurn }, { params: { id }, body }) => ({
    body: await inTurn(() => changeView(store, id, body)),
  }),
});

export const forgetViewRoute = forgetRoute('/api/views', viewIdSchema, VIEWS);

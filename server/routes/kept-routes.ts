import { z } from 'zod';
import { forgetRequestSchema, forgetResponseSchema } from '#core/wire/forget';
import type { GraphStore } from '#store/graph-store';
import { forgetEntry, type Kept, type KindOfKept } from '../annotations/keeper.ts';
import type { BodyLimits } from '../guard-body.ts';
import { route, type Route } from '../route.ts';

/** A kind of what users keep beside the case, as the API has it. */
interface KeptResource<Entry extends Kept, All, One, Made, Changed> {
  readonly path: `/api/${string}`;
  readonly kind: KindOfKept<Entry>;
  readonly id: z.ZodType<string>;
  readonly bodyLimits: BodyLimits;
  readonly all: Told<All> & { readonly read: (store: GraphStore) => Promise<All> };
  readonly one: z.ZodType<One>;
  readonly make: Told<Made> & { readonly write: (store: GraphStore, made: Made) => Promise<One> };
  readonly change: {
    readonly schema: z.ZodType<Changed>;
    readonly write: (store: GraphStore, id: string, changed: Changed) => Promise<One>;
  };
}
interface Told<T> {
  readonly summary: string;
  readonly schema: z.ZodType<T>;
}

/** Reads, makes, changes and deletes what users keep. Changes go one after another, and name the state they are made to. */
export function keptRoutes<Entry extends Kept, All, One, Made, Changed>(
  resource: KeptResource<Entry, All, One, Made, Changed>,
): readonly Route[] {
  const { path, kind, bodyLimits, all, one, make, change } = resource;
  return [
    route({
      method: 'get',
      path,
      summary: all.summary,
      answer: all.schema,
      ofOneState: true, // it says which targets the case no longer has
      handle: async ({ store }) => ({ body: await all.read(store) }),
    }),
    route({
      method: 'post',
      path,
      summary: make.summary,
      body: make.schema,
      bodyLimits,
      answer: one,
      handle: async ({ store, inTurn }, { body }) => ({ body: await inTurn(() => make.write(store, body)) }),
    }),
    route({
      method: 'put',
      path: `${path}/{id}`,
      summary: `Changes a ${kind.word}, unless it was changed since it was read`,
      params: z.object({ id: resource.id }),
      body: change.schema,
      bodyLimits,
      answer: one,
      handle: async ({ store, inTurn }, { params: { id }, body }) => ({
        body: await inTurn(() => change.write(store, id, body)),
      }),
    }),
    forgetRoute(path, resource.id, kind),
  ];
}

export function forgetRoute<Entry extends Kept>(
  path: `/api/${string}`,
  idSchema: z.ZodType<string>,
  kind: KindOfKept<Entry>,
): Route {
  return route({
    method: 'delete',
    path: `${path}/{id}`,
    summary: `Deletes a ${kind.word}, unless it was changed since it was read`,
    params: z.object({ id: idSchema }),
    query: forgetRequestSchema,
    answer: forgetResponseSchema,
    handle: async ({ store, inTurn }, { params: { id }, query: { changedAt } }) => {
      await inTurn(() => forgetEntry(store, kind, { id, changedAt }));
      return { body: { id } };
    },
  });
}

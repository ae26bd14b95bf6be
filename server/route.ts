import type { z } from 'zod';
import type { CaseCache } from './case-cache.ts';
import type { Reading } from './read-graph.ts';

/** What every route is given: the store to ask, the texts, and what is kept of the case. */
export interface RouteSetting extends Reading {
  readonly cache: CaseCache;
}

/** What a route says; `etag` where the same request gives the same answer until that changes. */
export interface RouteAnswer<T> {
  readonly body: T;
  readonly etag?: string;
}

/**
 * One resource: its path, what it takes, and what it answers, as schemas that requests are parsed with and that the
 * OpenAPI description is made from.
 */
export interface Route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/nodes/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  readonly handle: (
    setting: RouteSetting,
    input: { readonly params: Params; readonly query: Query; readonly body: Body },
  ) => Promise<RouteAnswer<Answer>>;
}

/** A route with its types hidden, as the list of routes holds it; its input reaches it only through its own schemas. */
export function route<Params, Query, Body, Answer>(definition: Route<Params, Query, Body, Answer>): Route {
  return definition as unknown as Route; // see above: `handle` is called with what the schemas parsed
}

import type { z } from 'zod';
import type { BodyLimits } from './guard-body.ts';
import type { CaseCache } from './case-cache.ts';
import type { Layouts } from './layouts-apart.ts';
import type { Workbench } from './cypher/workbench.ts';
import type { InTurn } from './in-turn.ts';
import type { Reading } from './read-graph.ts';

/** What reading and answering need: the store to ask, the texts, and what is kept of the case. */
export interface RouteSetting extends Reading {
  readonly cache: CaseCache;
}

/** What showing parts of the graph in their places needs beside. */
export interface PlacingSetting extends RouteSetting {
  readonly layouts: Layouts;
}

/** What every route is given. */
export interface AppSetting extends PlacingSetting {
  readonly workbench: Workbench;
  /** Changes of what users keep beside the case go one after another. */
  readonly inTurn: InTurn;
}

/** Who asks, and whether they still wait. */
export interface Caller {
  /** The address of the client: whoever shares one counts as one user, until there are roles. */
  readonly client: string;
  /** Aborted where the client's connection closes before the answer is sent. */
  readonly signal: AbortSignal;
}

/** What a route says; `large` where the answer may be of megabytes, to be sent in parts; `etag` where the same request gives the same answer until that changes. */
export interface RouteAnswer<T> {
  readonly body: T;
  readonly etag?: string;
  readonly large?: boolean;
}

/**
 * One resource: its path, what it takes, and what it answers, as schemas that requests are parsed with and that the
 * OpenAPI description is made from.
 */
export interface Route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As OpenAPI writes it: `/api/nodes/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** How large a body may be, where that is more than is usual. */
  readonly bodyLimits?: BodyLimits;
  readonly answer: z.ZodType<Answer>;
  /**
   * Where it reads the graph in several statements and says no state of the case itself: it is answered of one state
   * alone, which may take two times. For what only reads.
   */
  readonly ofOneState?: true;
  readonly handle: (
    setting: AppSetting,
    input: Caller & { readonly params: Params; readonly query: Query; readonly body: Body },
  ) => Promise<RouteAnswer<Answer>>;
}

/** A route with its types hidden, as the list of routes holds it; its input reaches it only through its own schemas. */
export function route<Params, Query, Body, Answer>(definition: Route<Params, Query, Body, Answer>): Route {
  return definition as unknown as Route; // see above: `handle` is called with what the schemas parsed
}

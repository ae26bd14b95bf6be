import type { Parameters, Query } from './query.ts';

/** One statement of a transaction. Build it with `step`, which checks that statement and parameters belong together. */
export interface Step {
  readonly query: Query;
  readonly parameters: Parameters;
}

export function step<P extends Parameters, R>(query: Query<P, R>, parameters: NoInfer<P>): Step {
  return { query: query as unknown as Query, parameters };
}

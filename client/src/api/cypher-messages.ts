import type { CypherRequest, CypherResponse } from '#core/wire/cypher';
import type { TaggedValue } from '#core/tagged-value';
import type { ApiFailure, CypherPlace } from './api-failure.ts';

/** What the page tells the worker that runs statements. */
export type ToCypherWorker =
  | { readonly kind: 'run'; readonly id: number; readonly request: CypherRequest; readonly rows: number }
  | { readonly kind: 'stop'; readonly id: number };

/** Everything of an answer but its rows, which follow in pieces. */
export type AnswerHead = Omit<CypherResponse, 'rows'>;

/** What the worker tells the page: first the head, then the rows in pieces, then that it is done; or what went wrong. */
export type FromCypherWorker =
  | { readonly kind: 'head'; readonly id: number; readonly head: AnswerHead }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly (readonly TaggedValue[])[] }
  | { readonly kind: 'done'; readonly id: number }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: ApiFailure['code'];
      readonly message: string;
      readonly place: CypherPlace | undefined;
    };

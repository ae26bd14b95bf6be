import type { CypherSchemaResponse } from '#core/wire/cypher';

/** What completion and hints know of this graph. */
export type GraphWords = Pick<
  CypherSchemaResponse,
  'labels' | 'relationshipTypes' | 'propertyKeys' | 'procedures'
>;

/** What a stretch of a statement is: from, to (UTF-16 code units), and the front end's word for it. */
export type Coloured = readonly [from: number, to: number, kind: string];

/** What is wrong with a statement, or only doubtful (`hint`). Offsets in UTF-16 code units. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'hint';
  readonly message: string;
}

export interface Offer {
  readonly label: string;
  /** What is written where it is not the label. */
  readonly insert: string | undefined;
  readonly kind: string;
  readonly info: string | undefined;
  /** The higher, the earlier in the list. */
  readonly boost: number;
}

export type ToLanguageWorker = { readonly id: number } & (
  | { readonly kind: 'words'; readonly words: GraphWords }
  | { readonly kind: 'colours'; readonly text: string }
  | { readonly kind: 'problems'; readonly text: string; readonly parameters: readonly string[] }
  | {
      readonly kind: 'offers';
      readonly text: string;
      readonly parameters: readonly string[];
      readonly at: number;
      readonly asked: boolean;
    }
);

export type FromLanguageWorker = { readonly id: number } & (
  | { readonly kind: 'words' }
  | { readonly kind: 'colours'; readonly colours: readonly Coloured[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'offers'; readonly offers: readonly Offer[] }
  | { readonly kind: 'failed' }
);

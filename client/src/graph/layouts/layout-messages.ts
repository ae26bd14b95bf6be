import type { NodeInTime, Timeline } from '#layout/place-on-timeline';
import type { RelationshipToFollow } from '#layout/layout-graph';
import type { Point } from '#layout/point';
import type { PackedRelationships } from './packed-relationships.ts';

/** How a graph can be laid out on the page. */
export type LayoutKind = 'force' | 'circle' | 'layers' | 'timeline' | 'rings';

/** What is to be laid out, and how. */
export interface LayoutRequest {
  readonly layout: LayoutKind;
  /** All that is drawn; hidden nodes are left out by who asks. `from`, `to` and `lane` serve the timeline alone. */
  readonly nodes: readonly NodeInTime[];
  readonly relationships: readonly RelationshipToFollow[];
  /** Where the nodes are now. Forces go on from there; where there are none, the graph is laid out from nothing. */
  readonly places: ReadonlyMap<string, Point>;
  /** Only these get new places, the rest stays. Undefined: all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Forces leave these where they are. The other layouts, which order everything anew, do not ask. */
  readonly pinned?: ReadonlySet<string> | undefined;
  /** The middle of the rings; the best connected node where it is not given. */
  readonly centre?: string | undefined;
  /** The lanes of the timeline, from above. */
  readonly lanes?: readonly string[] | undefined;
}

/** The axis and lanes that belong to the places of a timeline; undefined for the other layouts. */
export type TimeFrame = Pick<Timeline, 'axis' | 'lanes'>;

/** A request as it goes to the worker. */
export type SentRequest = Omit<LayoutRequest, 'relationships'> & {
  readonly relationships: PackedRelationships;
};

export type ToLayoutWorker = { readonly id: number } & (
  { readonly kind: 'lay-out'; readonly request: SentRequest } | { readonly kind: 'stop' }
);

export type FromLayoutWorker = { readonly id: number } & (
  | { readonly kind: 'begun'; readonly ids: readonly string[] }
  /** x and y of each of the ids in turn. */
  | { readonly kind: 'progress'; readonly positions: Float32Array; readonly share: number }
  | {
      readonly kind: 'placed';
      readonly ids: readonly string[];
      readonly positions: Float64Array;
      readonly time: TimeFrame | undefined;
      readonly stopped: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string }
);

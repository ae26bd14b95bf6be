import type { EntityLabel } from '#core/model/labels';

/** What makes a drawn disc a community and not an entity. */
export interface CommunityLook {
  /** In drawn units: it grows and shrinks with the ground. */
  readonly reach: number;
  /** Open: a ring round what it holds. Closed: a disc with a ring. */
  readonly open: boolean;
  /** The kinds of most of its members, the model's order, and the share of each in all that are named here. */
  readonly kinds: readonly EntityLabel[];
  readonly shares: readonly number[];
}

import type { RelationshipType } from '#core/model/relationship-types';

/** What happens when the paper it belongs to is made, or the occasion takes place, unless it has a date of its own. */
export const DATED_BY_END = [
  'AUTHORED',
  'SENT',
  'SENT_TO',
  'COPIED_TO',
  'BLIND_COPIED_TO',
  'PUBLISHED',
  'TOOK_PART_IN',
  'ORGANISED',
  'TOOK_PLACE_AT',
] as const satisfies readonly RelationshipType[];

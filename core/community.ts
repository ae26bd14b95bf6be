import { z } from 'zod';
import { nodeIdSchema } from './identity.ts';

const PREFIX = 'community:';

/**
 * A community's id, `community:0~person:amber-rudd`: how many communities it is within, and its most connected member. It
 * is the same as long as the case's nodes and relationships are.
 */
export const communityIdSchema = z
  .string()
  .max(140)
  .regex(/^community:\d{1,2}~[a-z]+:[a-z0-9-]+$/, 'a community id looks like community:0~person:amber-rudd')
  .refine(
    (id) => nodeIdSchema.safeParse(id.slice(id.indexOf('~') + 1)).success,
    'it ends with an entity’s id',
  )
  .brand<'CommunityId'>();
export type CommunityId = z.infer<typeof communityIdSchema>;

/** The id of a community so many communities deep, by its most connected member. */
export function communityId(depth: number, leading: string): CommunityId {
  return communityIdSchema.parse(`${PREFIX}${depth}~${leading}`);
}

/** Whether an id is a community's and not an entity's. */
export function isCommunityId(id: string): boolean {
  return id.startsWith(PREFIX);
}

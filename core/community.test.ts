import { expect, test } from 'vitest';
import { communityId, communityIdSchema, isCommunityId } from './community.ts';

test('a community is called by how deep it lies and by its most connected member', () => {
  const id = communityId(1, 'person:amber-rudd');
  expect(id).toBe('community:1~person:amber-rudd');
  expect(isCommunityId(id)).toBe(true);
  expect(isCommunityId('person:amber-rudd')).toBe(false);
});

test.each([
  'person:amber-rudd',
  'community:0~nobody:x',
  'community:0~person:',
  'community:x~person:a',
  'community:0~',
])('%s is no community’s id', (id) => {
  expect(communityIdSchema.safeParse(id).success).toBe(false);
});

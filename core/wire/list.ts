import { z } from 'zod';
import { targetIdSchema } from './note.ts';

export const MOST_MEMBERS = 5_000;
const moment = z.iso.datetime();

export const listIdSchema = z.string().regex(/^list:[0-9a-f]{10}$/, 'a list’s id looks like list:0a1b2c3d4e');
const fields = {
  name: z.string().trim().min(1).max(120),
  members: z.array(targetIdSchema).max(MOST_MEMBERS, `at most ${MOST_MEMBERS} members`).readonly(),
};
const note = z.string().max(2_000);

/** Things that belong together, as they are kept and exported. */
export const keptListSchema = z
  .strictObject({ id: listIdSchema, ...fields, note, madeAt: moment, changedAt: moment })
  .readonly();
export type KeptList = z.infer<typeof keptListSchema>;

/** A list as it is answered. `lost` are the members that the case no longer has. */
export const listSchema = z
  .object({ ...keptListSchema.unwrap().shape, lost: z.array(z.string()).readonly() })
  .readonly();
export type List = z.infer<typeof listSchema>;

/** POST /api/lists */
export const makeListRequestSchema = z.strictObject({ ...fields, note: note.default('') });
export type MakeListRequest = z.infer<typeof makeListRequestSchema>;

/** PUT /api/lists/{id}: `changedAt` is that of the list which the change was made to; where it is another now, 409. */
export const changeListRequestSchema = makeListRequestSchema.extend({ changedAt: moment });
export type ChangeListRequest = z.infer<typeof changeListRequestSchema>;

/** GET /api/lists, by name. */
export const listsResponseSchema = z.object({ lists: z.array(listSchema).readonly() }).readonly();
export type ListsResponse = z.infer<typeof listsResponseSchema>;

import { z } from 'zod';

/** The most characters of an address, of a board as JSON text, and of a thumbnail as a data: address. */
export const LONGEST_ADDRESS = 4_000;
export const LONGEST_BOARD = 2_000_000;
export const LONGEST_THUMBNAIL = 200_000;
const DEEPEST_BOARD = 32;
const moment = z.iso.datetime();

export const viewIdSchema = z.string().regex(/^view:[0-9a-f]{10}$/, 'a view’s id looks like view:0a1b2c3d4e');
const name = z.string().trim().min(1).max(120);
const note = z.string().max(2_000);
const address = z
  .string()
  .max(LONGEST_ADDRESS, `an address may have ${LONGEST_ADDRESS} characters`)
  .regex(/^[^?#\s][^#\s]*$|^$/, 'the page’s query without its question mark');
const thumbnail = z
  .string()
  .max(LONGEST_THUMBNAIL, `a thumbnail may have ${LONGEST_THUMBNAIL} characters`)
  .regex(/^data:image\/(?:webp|png);base64,[A-Za-z0-9+/]+={0,2}$/, 'a WebP or PNG as a data: address');

/** What is on the canvas, as the page writes it: of no concern to the server but for its size and depth. */
export const boardSchema = z.record(z.string(), z.unknown()).superRefine((board, context) => {
  const wrong = whatIsWrongWith(board);
  if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
});
export type Board = z.infer<typeof boardSchema>;

/**
 * A view as it is kept and exported: its board is JSON text. Without a name it is a link that was too long for an
 * address: it is listed nowhere, and gives way to newer ones.
 */
export const keptViewSchema = z
  .strictObject({
    id: viewIdSchema,
    name: name.nullable(),
    note,
    address,
    board: z
      .string()
      .max(LONGEST_BOARD)
      .refine((text) => boardOf(text) !== undefined, 'a JSON object, not too deep'),
    thumbnail: thumbnail.nullable(),
    /** The hash of the case that it was made on: where the case's is another now, the data changed since. */
    madeOnHash: z.string().max(64),
    madeAt: moment,
    changedAt: moment,
  })
  .readonly();
export type KeptView = z.infer<typeof keptViewSchema>;

/** A view without its board, as it is listed. */
export const viewSummarySchema = z.object(keptViewSchema.unwrap().omit({ board: true }).shape).readonly();
export type ViewSummary = z.infer<typeof viewSummarySchema>;

/** GET /api/views/{id}: the whole view. */
export const viewSchema = z.object({ ...viewSummarySchema.unwrap().shape, board: boardSchema }).readonly();
export type View = z.infer<typeof viewSchema>;

/**
 * POST /api/views: a name that is taken is written over only with `replace`, and its note only by another one; without a
 * name it makes a link.
 */
export const makeViewRequestSchema = z.strictObject({
  name: name.optional(),
  note: note.default(''),
  address,
  board: boardSchema,
  thumbnail: thumbnail.optional(),
  /** The hash of the case that is shown, where that is known: it may have changed since it was read. */
  madeOnHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a hash has 64 hex digits')
    .optional(),
  replace: z.boolean().default(false),
});
export type MakeViewRequest = z.infer<typeof makeViewRequestSchema>;

/** PUT /api/views/{id} renames: `changedAt` is that of the view which was renamed; where it is another now, 409. */
export const changeViewRequestSchema = z.strictObject({ name, note: note.default(''), changedAt: moment });
export type ChangeViewRequest = z.infer<typeof changeViewRequestSchema>;

/** GET /api/views, by name. */
export const viewsResponseSchema = z.object({ views: z.array(viewSummarySchema).readonly() }).readonly();
export type ViewsResponse = z.infer<typeof viewsResponseSchema>;

/** A board from its JSON text; undefined where it is none. */
export function boardOf(text: string): Board | undefined {
  try {
    const parsed = boardSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a board. Its depth comes first: what is too deep must not be gone down into by recursion. */
function whatIsWrongWith(board: object): string | undefined {
  let level: readonly object[] = [board];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST_BOARD) return `a board may be ${DEEPEST_BOARD} levels deep`;
    level = level
      .flatMap((value): readonly unknown[] => Object.values(value))
      .filter((value): value is object => typeof value === 'object' && value !== null);
  }
  return JSON.stringify(board).length > LONGEST_BOARD
    ? `a board may have ${LONGEST_BOARD} characters of JSON`
    : undefined;
}

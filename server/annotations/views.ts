import { digestOfText } from '#core/digest';
import { Failure } from '#core/failure';
import {
  boardOf,
  keptViewSchema,
  viewSummarySchema,
  type ChangeViewRequest,
  type KeptView,
  type MakeViewRequest,
  type View,
  type ViewSummary,
} from '#core/wire/view';
import type { GraphStore } from '#store/graph-store';
import { readViews } from '#store/queries';
import {
  changeEntry,
  findKept,
  keepEntry,
  momentAfter,
  newId,
  readKeptEntry,
  type KindOfKept,
} from './keeper.ts';
import { nameKey } from '../name-key.ts';

/** How many views, and how many links, are kept. */
export const MOST_VIEWS = 500;
export const MOST_LINKS = 2_000;

export const VIEWS: KindOfKept<KeptView> = {
  label: 'View',
  word: 'view',
  propertiesOf: ({ name, thumbnail, ...view }) => ({
    ...view,
    kind: name === null ? 'link' : 'view',
    ...(name === null ? {} : { name }),
    ...(thumbnail === null ? {} : { thumbnail }),
  }),
  fromProperties: (properties) => {
    const { id, kind, name = null, note, address, board, thumbnail = null } = properties;
    if (kind !== 'view' && kind !== 'link') return undefined;
    const { madeOnHash, madeAt, changedAt } = properties;
    const parsed = keptViewSchema.safeParse({
      id,
      name,
      note,
      address,
      board,
      thumbnail,
      madeOnHash,
      madeAt,
      changedAt,
    });
    return parsed.success ? parsed.data : undefined;
  },
};

/** Views and links without their boards. */
export async function viewSummaries(store: GraphStore): Promise<readonly ViewSummary[]> {
  const rows = await store.read(readViews, {});
  return rows.flatMap((row) => {
    const parsed = viewSummarySchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The views that have a name, by it. */
export async function namedViews(store: GraphStore): Promise<readonly ViewSummary[]> {
  return (await viewSummaries(store)).filter((view) => view.name !== null);
}

export async function view(store: GraphStore, id: string): Promise<View> {
  return whole(await readKeptEntry(store, VIEWS, id));
}

/**
 * Saves a view under its name; or, without one, as a link, which is the same as long as it holds the same and the case
 * is in the same state.
 */
export async function makeView(
  store: GraphStore,
  request: MakeViewRequest,
  madeOnHash: string,
): Promise<View> {
  const { name, note, address, thumbnail } = request;
  const board = JSON.stringify(request.board);
  const all = await viewSummaries(store);
  const now = momentAfter();
  const made = {
    note,
    address,
    board,
    thumbnail: thumbnail ?? null,
    madeOnHash,
    madeAt: now,
    changedAt: now,
  };
  if (name === undefined) {
    const id = `view:${digestOfText(`${address}\n${board}\n${madeOnHash}`).slice(0, 10)}`;
    const known = await findKept(store, VIEWS, id);
    // One that was given a name may hold something else by now.
    if (known?.name === null && known.address === address && known.board === board) return whole(known);
    if (all.filter((one) => one.name === null).length >= MOST_LINKS) throw tooMany(MOST_LINKS, 'links');
    return whole(
      await keepEntry(
        store,
        VIEWS,
        keptViewSchema.parse({ id: known === undefined ? id : newId('view'), name: null, ...made }),
      ),
    );
  }
  const taken = all.find((one) => one.name !== null && nameKey(one.name) === nameKey(name));
  if (taken !== undefined && !request.replace) throw nameTaken(taken.name ?? '');
  if (taken !== undefined) {
    const changed = await changeEntry(store, VIEWS, taken, (before, changedAt) => ({
      ...before,
      ...made,
      name,
      madeAt: before.madeAt,
      changedAt,
    }));
    return whole(changed);
  }
  if (all.filter((one) => one.name !== null).length >= MOST_VIEWS) throw tooMany(MOST_VIEWS, 'views');
  return whole(await keepEntry(store, VIEWS, keptViewSchema.parse({ id: newId('view'), name, ...made })));
}

/** Renames a view, or gives a link a name, so that it is listed. */
export async function changeView(
  store: GraphStore,
  id: string,
  { name, note, changedAt }: ChangeViewRequest,
): Promise<View> {
  const taken = (await viewSummaries(store)).find(
    (one) => one.id !== id && one.name !== null && nameKey(one.name) === nameKey(name),
  );
  if (taken !== undefined) throw nameTaken(taken.name ?? '');
  return whole(
    await changeEntry(store, VIEWS, { id, changedAt }, (before, now) => ({
      ...before,
      name,
      note,
      changedAt: now,
    })),
  );
}

function whole({ board, ...summary }: KeptView): View {
  return { ...summary, board: boardOf(board) ?? {} };
}

function nameTaken(name: string): Failure {
  return new Failure('conflict', `A view is saved as “${name}” already. Replace it, or choose another name.`);
}

function tooMany(most: number, what: string): Failure {
  return new Failure(
    'too-large',
    `${most} ${what} are kept already. Delete one that is not needed any more.`,
  );
}

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
import { step, type GraphStore, type Step } from '#store/graph-store';
import { copiedAgain, readLinks, readViews, removeKept } from '#store/queries';
import {
  changeEntry,
  findKept,
  keepEntry,
  momentAfter,
  newId,
  roomOf,
  readKeptEntry,
  type KindOfKept,
} from './keeper.ts';
import { linksToLetGo } from './links-to-let-go.ts';
import { nameKey } from '../name-key.ts';

/** How many views are kept. */
export const MOST_VIEWS = 500;

export const VIEWS: KindOfKept<KeptView> = {
  label: 'View',
  word: 'view',
  propertiesOf: ({ name, thumbnail, ...view }) => ({
    ...view,
    kind: name === null ? 'link' : 'view',
    ...(name === null ? {} : { name }),
    ...(thumbnail === null ? {} : { thumbnail }),
  }),
  isLink: ({ name }) => name === null,
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
 * is in the same state. Links that were copied longest ago give way to it.
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
    if (known?.name === null && known.address === address && known.board === board) {
      // It is one of the last to give way to others.
      await store.write([step(copiedAgain, { id, copiedAt: now })]);
      return whole(known);
    }
    const link = keptViewSchema.parse({ id: known === undefined ? id : newId('view'), name: null, ...made });
    return whole(await keepEntry(store, VIEWS, link, await roomFor(store, link)));
  }
  const taken = all.find((one) => one.name !== null && nameKey(one.name) === nameKey(name));
  if (taken !== undefined && !request.replace) throw nameTaken(taken.name ?? '');
  if (taken !== undefined) {
    const changed = await changeEntry(store, VIEWS, taken, (before, changedAt) => ({
      ...before,
      ...made,
      name,
      // Nobody who saves a view again has its note before their eyes: without another one it stays.
      note: note === '' ? before.note : note,
      madeAt: before.madeAt,
      changedAt,
    }));
    return whole(changed);
  }
  if (all.filter((one) => one.name !== null).length >= MOST_VIEWS) {
    throw new Failure(
      'too-large',
      `${MOST_VIEWS} views are kept already. Delete one that is not needed any more.`,
    );
  }
  return whole(await keepEntry(store, VIEWS, keptViewSchema.parse({ id: newId('view'), name, ...made })));
}

/** Takes out what gives way to a link. */
async function roomFor(store: GraphStore, link: KeptView): Promise<readonly Step[]> {
  const going = linksToLetGo(await store.read(readLinks, {}), roomOf(VIEWS, link).links);
  return going.flatMap(({ id, changedAt }) =>
    changedAt === null ? [] : [step(removeKept(VIEWS.label), { id, changedAt })],
  );
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

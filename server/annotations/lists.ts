import { Failure } from '#core/failure';
import { listOf } from '#core/property-value';
import {
  keptListSchema,
  type ChangeListRequest,
  type KeptList,
  type List,
  type MakeListRequest,
} from '#core/wire/list';
import type { GraphStore } from '#store/graph-store';
import { readLists } from '#store/queries';
import { changeEntry, keepEntry, momentAfter, newId, readKeptEntry, type KindOfKept } from './keeper.ts';
import { nameKey } from '../name-key.ts';
import { lostTargets } from './lost-targets.ts';
import { refuseUnknown } from './notes.ts';

/** How many lists are kept. */
export const MOST_LISTS = 500;

export const LISTS: KindOfKept<KeptList> = {
  label: 'View',
  word: 'list',
  propertiesOf: (list) => ({ ...list, kind: 'list' }),
  fromProperties: (properties) => {
    if (properties['kind'] !== 'list') return undefined;
    const { id, name, note, madeAt, changedAt } = properties;
    const parsed = keptListSchema.safeParse({
      id,
      name,
      members: listOf(properties, 'members'),
      note,
      madeAt,
      changedAt,
    });
    return parsed.success ? parsed.data : undefined;
  },
};

export async function keptLists(store: GraphStore): Promise<readonly KeptList[]> {
  const rows = await store.read(readLists, {});
  return rows.flatMap(({ properties }) => LISTS.fromProperties(properties) ?? []);
}

/** All lists by name, each with the members that the case no longer has. */
export async function lists(store: GraphStore): Promise<readonly List[]> {
  const all = await keptLists(store);
  const lost = await lostTargets(
    store,
    all.flatMap((list) => list.members),
  );
  return all.map((list) => ({ ...list, lost: list.members.filter((id) => lost.has(id)) }));
}

export async function makeList(store: GraphStore, { name, members, note }: MakeListRequest): Promise<List> {
  const all = await keptLists(store);
  refuseTaken(all, name);
  if (all.length >= MOST_LISTS) {
    throw new Failure('too-large', `There are ${MOST_LISTS} lists already. Delete one that is done with.`);
  }
  await refuseUnknown(store, members);
  const now = momentAfter();
  const made = keptListSchema.parse({
    id: newId('list'),
    name,
    members: [...new Set(members)],
    note,
    madeAt: now,
    changedAt: now,
  });
  return { ...(await keepEntry(store, LISTS, made)), lost: [] };
}

export async function changeList(
  store: GraphStore,
  id: string,
  { name, members, note, changedAt }: ChangeListRequest,
): Promise<List> {
  const before = await readKeptEntry(store, LISTS, id);
  const had: ReadonlySet<string> = new Set(before.members);
  refuseTaken(
    (await keptLists(store)).filter((list) => list.id !== id),
    name,
  );
  await refuseUnknown(
    store,
    members.filter((member) => !had.has(member)),
  );
  const changed = await changeEntry(store, LISTS, { id, changedAt }, (list, now) => ({
    ...list,
    name,
    members: [...new Set(members)],
    note,
    changedAt: now,
  }));
  return { ...changed, lost: [...(await lostTargets(store, changed.members))] };
}

function refuseTaken(others: readonly KeptList[], name: string): void {
  const taken = others.find((list) => nameKey(list.name) === nameKey(name));
  if (taken !== undefined) {
    throw new Failure('conflict', `A list is called “${taken.name}” already. Choose another name.`);
  }
}

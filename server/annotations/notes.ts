import { Failure } from '#core/failure';
import { listOf } from '#core/property-value';
import {
  keptNoteSchema,
  type ChangeNoteRequest,
  type KeptNote,
  type MakeNoteRequest,
  type Note,
} from '#core/wire/note';
import type { GraphStore } from '#store/graph-store';
import { readNotes } from '#store/queries';
import { changeEntry, keepEntry, momentAfter, newId, readKeptEntry, type KindOfKept } from './keeper.ts';
import { lostTargets } from './lost-targets.ts';

/** How many notes are kept. */
export const MOST_NOTES = 5_000;

export const NOTES: KindOfKept<KeptNote> = {
  label: 'Note',
  word: 'note',
  propertiesOf: (note) => ({ ...note }),
  fromProperties: (properties) => {
    const { id, text, madeAt, changedAt } = properties;
    const parsed = keptNoteSchema.safeParse({
      id,
      text,
      targets: listOf(properties, 'targets'),
      madeAt,
      changedAt,
    });
    return parsed.success ? parsed.data : undefined;
  },
};

export async function keptNotes(store: GraphStore): Promise<readonly KeptNote[]> {
  const rows = await store.read(readNotes, {});
  return rows.flatMap(({ properties }) => NOTES.fromProperties(properties) ?? []);
}

/** All notes, the latest changed first, each with the targets that the case no longer has. */
export async function notes(store: GraphStore): Promise<readonly Note[]> {
  const all = await keptNotes(store);
  const lost = await lostTargets(
    store,
    all.flatMap((note) => note.targets),
  );
  return all.map((note) => ({ ...note, lost: note.targets.filter((id) => lost.has(id)) }));
}

export async function makeNote(store: GraphStore, { text, targets }: MakeNoteRequest): Promise<Note> {
  await refuseUnknown(store, targets);
  if ((await keptNotes(store)).length >= MOST_NOTES) {
    throw new Failure('too-large', `There are ${MOST_NOTES} notes already. Delete one that is done with.`);
  }
  const now = momentAfter();
  const made = keptNoteSchema.parse({
    id: newId('note'),
    text,
    targets: [...new Set(targets)],
    madeAt: now,
    changedAt: now,
  });
  return { ...(await keepEntry(store, NOTES, made)), lost: [] };
}

export async function changeNote(
  store: GraphStore,
  id: string,
  { text, targets, changedAt }: ChangeNoteRequest,
): Promise<Note> {
  const before = await readKeptEntry(store, NOTES, id);
  const had: ReadonlySet<string> = new Set(before.targets);
  await refuseUnknown(
    store,
    targets.filter((target) => !had.has(target)),
  );
  const changed = await changeEntry(store, NOTES, { id, changedAt }, (note, now) => ({
    ...note,
    text,
    targets: [...new Set(targets)],
    changedAt: now,
  }));
  return { ...changed, lost: [...(await lostTargets(store, changed.targets))] };
}

/** A note or list that is made names what there is; what a later load takes out is said to be lost. */
export async function refuseUnknown(store: GraphStore, ids: readonly string[]): Promise<void> {
  const [missing] = await lostTargets(store, ids);
  if (missing !== undefined) throw new Failure('not-found', `Nothing in this case has the id ${missing}.`);
}

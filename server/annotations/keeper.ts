import { randomBytes } from 'node:crypto';
import { Failure } from '#core/failure';
import type { Properties } from '#core/property-value';
import { MOST_ANNOTATIONS } from '#core/wire/annotations';
import { step, type GraphStore, type Step } from '#store/graph-store';
import { changeKept, keep, readKept, removeKept, sizeOfKept, type KeptLabel } from '#store/queries';

/** What every note, view and list has. */
export interface Kept {
  readonly id: string;
  readonly madeAt: string;
  readonly changedAt: string;
}

/** How one kind of them lies in the store. */
export interface KindOfKept<T extends Kept> {
  readonly label: KeptLabel;
  /** As a message names one: `note`. */
  readonly word: string;
  readonly propertiesOf: (entry: T) => Properties;
  /** Whether one is a link; left out where none ever is. */
  readonly isLink?: (entry: T) => boolean;
  /** Undefined where what is in the store is no such thing: somebody may have written it there. */
  readonly fromProperties: (properties: Properties) => T | undefined;
}

/** What something takes, in characters: of the room that all share, and of that which links have apart. */
export interface Room {
  readonly shared: number;
  readonly links: number;
}

export function roomOf<T extends Kept>(kind: KindOfKept<T>, entry: T): Room {
  const size = JSON.stringify(entry).length;
  return kind.isLink?.(entry) === true ? { shared: 0, links: size } : { shared: size, links: 0 };
}

/** As the store holds it, with its size for the limit on all of them together. */
export function storedProperties<T extends Kept>(kind: KindOfKept<T>, entry: T): Properties {
  return { ...kind.propertiesOf(entry), size: JSON.stringify(entry).length };
}

export async function findKept<T extends Kept>(
  store: GraphStore,
  kind: KindOfKept<T>,
  id: string,
): Promise<T | undefined> {
  const [row] = await store.read(readKept(kind.label), { id });
  return row === undefined ? undefined : kind.fromProperties(row.properties);
}

export async function readKeptEntry<T extends Kept>(
  store: GraphStore,
  kind: KindOfKept<T>,
  id: string,
): Promise<T> {
  const found = await findKept(store, kind, id);
  if (found === undefined) throw new Failure('not-found', `No ${kind.word} has the id ${id}.`);
  return found;
}

/** Keeps a new entry, where there is room for it; `first` is done in the same transaction. */
export async function keepEntry<T extends Kept>(
  store: GraphStore,
  kind: KindOfKept<T>,
  entry: T,
  first: readonly Step[] = [],
): Promise<T> {
  await checkRoom(store, roomOf(kind, entry).shared);
  await store.write([
    ...first,
    step(keep(kind.label), { id: entry.id, properties: storedProperties(kind, entry) }),
  ]);
  return entry;
}

/**
 * Changes an entry that was seen as of `changedAt`. Where it was changed since, by whomever, the change is refused with
 * what it is now; two servers on one database hold each other off too.
 */
export async function changeEntry<T extends Kept>(
  store: GraphStore,
  kind: KindOfKept<T>,
  seen: { readonly id: string; readonly changedAt: string },
  change: (before: T, changedAt: string) => T,
): Promise<T> {
  const before = await readKeptEntry(store, kind, seen.id);
  if (before.changedAt !== seen.changedAt) throw changedMeanwhile(kind.word, before);
  const after = change(before, momentAfter(before.changedAt));
  await checkRoom(store, roomOf(kind, after).shared - roomOf(kind, before).shared);
  await store.write([
    step(changeKept(kind.label), {
      id: seen.id,
      changedAt: seen.changedAt,
      properties: storedProperties(kind, after),
    }),
  ]);
  const now = await readKeptEntry(store, kind, seen.id);
  if (JSON.stringify(now) !== JSON.stringify(after)) throw changedMeanwhile(kind.word, now);
  return after;
}

/** Deletes an entry that was seen as of `changedAt`, under the same conditions: nobody throws away what they never read. */
export async function forgetEntry<T extends Kept>(
  store: GraphStore,
  kind: KindOfKept<T>,
  seen: { readonly id: string; readonly changedAt: string },
): Promise<void> {
  const before = await readKeptEntry(store, kind, seen.id);
  if (before.changedAt !== seen.changedAt) throw notDeleted(kind.word, before);
  await store.write([step(removeKept(kind.label), { id: seen.id, changedAt: seen.changedAt })]);
  const now = await findKept(store, kind, seen.id);
  if (now !== undefined) throw notDeleted(kind.word, now);
}

function changedMeanwhile(word: string, present: object): Failure {
  return new Failure(
    'conflict',
    `This ${word} was changed meanwhile. What it says now comes with this answer: put both together, and save again.`,
    { present },
  );
}

function notDeleted(word: string, present: object): Failure {
  return new Failure(
    'conflict',
    `This ${word} was changed meanwhile, and was not deleted. Look at what it says now, and delete it then.`,
    { present },
  );
}

/** Fails where so many more characters would be more than is kept. */
async function checkRoom(store: GraphStore, more: number): Promise<void> {
  if (more <= 0) return;
  if ((await sharedRoomTaken(store)) + more > MOST_ANNOTATIONS) {
    throw new Failure(
      'too-large',
      `Notes, views and lists would take more than ${MOST_ANNOTATIONS / 1_000_000} million characters together. Export them, and delete what is not needed any more.`,
    );
  }
}

/** How many characters of the room that all share are taken. */
export async function sharedRoomTaken(store: GraphStore): Promise<number> {
  const sizes = [
    ...(await store.read(sizeOfKept('Note'), {})),
    ...(await store.read(sizeOfKept('View'), {})),
  ];
  return sizes.reduce((sum, { size }) => sum + (size ?? 0), 0);
}

/** Now, and later than what it follows, to the millisecond. */
export function momentAfter(before?: string): string {
  const earliest = before === undefined ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}

export function newId(prefix: 'note' | 'view' | 'list'): string {
  return `${prefix}:${randomBytes(5).toString('hex')}`;
}

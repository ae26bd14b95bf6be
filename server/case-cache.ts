import type { z } from 'zod';
import type { Properties } from '#core/property-value';
import { sayWhen } from '#core/date/say-when';
import { labelOfId, type EntityLabel } from '#core/model/labels';
import { nameIndex, type EntityFacts, type NamedEntity, type NameIndex } from '#questions/name-index';
import { readNameRelationships, readNames } from '#store/queries';
import { readPages } from '#store/read-pages';
import { stateOfCase } from './case-state.ts';
import { readLoadedCase, type Reading } from './read-graph.ts';

/** What is worked out from the whole case and kept until the case changes. */
export interface CaseCache {
  readonly names: () => Promise<NameIndex>;
  /** Something worked out from the case of which there is one, or a few: by a key of its own. */
  readonly of: <T>(key: string, make: Make<T>) => Promise<T>;
  /**
   * Something that there is for each of many things. Each kind has room of its own, so that what is cheap and often
   * asked for throws out nothing that is costly.
   */
  readonly each: <T>(kind: string, id: string, make: Make<T>) => Promise<T>;
}

/** Works something out from a state of the case; `state` is what the answer's ETag is made of. */
type Make<T> = (caseProperties: Properties, state: string) => Promise<T>;

/** How many things of one kind are kept. */
const MOST_OF_A_KIND = 60;

/**
 * Keeps what is costly to work out as long as the case stays the same. Its node is read at every use, so that a load by
 * another process shows at once.
 */
export function caseCache(reading: Reading): CaseCache {
  let state: string | undefined;
  let rooms = new Map<string, Map<string, Promise<unknown>>>();

  const keep = async <T>(kind: string, id: string, most: number, make: Make<T>): Promise<T> => {
    const caseProperties = await readLoadedCase(reading);
    const now = stateOfCase(caseProperties);
    if (now !== state) {
      state = now;
      rooms = new Map();
    }
    const kept = rooms.get(kind) ?? new Map<string, Promise<unknown>>();
    rooms.set(kind, kept);
    const known = kept.get(id);
    if (known !== undefined) {
      kept.delete(id); // what is used stays; the longest unused goes first
      kept.set(id, known);
      return known as Promise<T>; // a kind is only ever used with one type, and so is a key
    }
    const made = make(caseProperties, now);
    kept.set(id, made);
    made.then(
      () => {
        if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
      },
      () => kept.delete(id), // what failed takes nothing's room
    );
    return made;
  };
  const of = <T>(key: string, make: Make<T>): Promise<T> => keep('', key, Infinity, make);
  return {
    of,
    each: (kind, id, make) => keep(kind, id, MOST_OF_A_KIND, make),
    names: () => of('names', () => readNameIndex(reading)),
  };
}

async function readNameIndex({ store }: Reading): Promise<NameIndex> {
  const [rows, relationships] = await Promise.all([
    readPages(store, readNames),
    readPages(store, readNameRelationships),
  ]);
  const factsOf = factsFrom(relationships);
  const telling = tellingsFrom(rows, relationships);
  return nameIndex(
    rows.flatMap((row): readonly NamedEntity[] => {
      const label = labelOfId(row.id);
      if (label === undefined) return [];
      const date = row.when ?? row.published;
      const words = [
        row.docType ?? row.kind,
        date === null ? null : sayWhen(date),
        row.posts.length === 0 ? null : [...new Set(row.posts)].sort().join(', '),
      ].filter((word) => word !== null);
      return [
        {
          id: row.id,
          label,
          name: row.name,
          aliases: row.aliases ?? [],
          hint: words.length === 0 ? null : words.join(' · ').replaceAll('-', ' '),
          facts: {
            ...factsOf(row.id),
            ...telling(row),
            kind: row.docType ?? row.kind,
            from: row.from,
            to: row.to,
          },
        },
      ];
    }),
  );
}

type NameRow = z.infer<(typeof readNames)['row']>;

/** What the case says of a thing, in sentences, and what it said itself: descriptions of people and papers rest on them. */
function tellingsFrom(
  rows: readonly NameRow[],
  relationships: readonly TellingRelationship[],
): (row: NameRow) => Pick<EntityFacts, 'tellings' | 'sayings'> {
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  const [sayings, tellings] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (to: Map<string, string[]>, id: string, text: string | undefined): void => {
    if (text === undefined) return;
    const known = to.get(id);
    if (known === undefined) to.set(id, [text]);
    else known.push(text);
  };
  for (const { type, startNodeId, endNodeId } of relationships) {
    if (type === 'STATED') add(sayings, startNodeId, nameOf.get(endNodeId));
    if (type === 'ABOUT' && labelOfId(startNodeId) === 'Claim' && !ACTS.has(labelOfId(endNodeId)))
      add(tellings, endNodeId, nameOf.get(startNodeId));
    if (TOOK_PART.has(type)) add(tellings, startNodeId, nameOf.get(endNodeId));
  }
  // what somebody did, or had done to them, begins with who it was
  const acting = new Map(
    rows.flatMap(({ id, name }) => (ACTS.has(labelOfId(id)) ? [[name, id] as const] : [])),
  );
  for (const { id, name } of rows) {
    if (labelOfId(id) !== 'Claim') continue;
    const words = name.split(' ');
    for (let count = 1; count <= MOST_WORDS_OF_NAME && count < words.length; count += 1) {
      const actor = acting.get(words.slice(0, count).join(' '));
      if (actor !== undefined) add(tellings, actor, name);
    }
  }
  return ({ id, summary }) => ({
    tellings: [...(summary === null ? [] : [summary]), ...(tellings.get(id) ?? [])],
    sayings: sayings.get(id) ?? [],
  });
}

type TellingRelationship = Pick<
  z.infer<(typeof readNameRelationships)['row']>,
  'type' | 'startNodeId' | 'endNodeId' | 'whenFrom' | 'whenTo'
>;

/** Who made, got or held what, what it is about, who took part and of which bodies people are, by the id of a thing. */
function factsFrom(
  relationships: readonly TellingRelationship[],
): (id: string) => Omit<EntityFacts, 'kind' | 'from' | 'to'> {
  const byEntity = new Map<string, TellingRelationship[]>();
  for (const relationship of relationships) {
    for (const id of [relationship.startNodeId, relationship.endNodeId]) {
      const known = byEntity.get(id);
      if (known === undefined) byEntity.set(id, [relationship]);
      else known.push(relationship);
    }
  }
  const bodiesOf = (id: string): ReadonlySet<string> => {
    const found = new Set<string>();
    // with a list of our own: a chain of bodies may be longer than the call stack is deep
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { type, startNodeId, endNodeId } of byEntity.get(at) ?? []) {
        if (startNodeId !== at || found.has(endNodeId) || !BELONGS.has(type)) continue;
        found.add(endNodeId);
        open.push(endNodeId);
      }
    }
    return found;
  };
  return (id) => {
    const all = byEntity.get(id) ?? [];
    const to = all.filter(({ endNodeId }) => endNodeId === id);
    const from = all.filter(({ startNodeId }) => startNodeId === id);
    return {
      makers: to.filter(({ type }) => MADE.has(type)).map(({ startNodeId }) => startNodeId),
      authors: to.filter(({ type }) => type === 'AUTHORED').map(({ startNodeId }) => startNodeId),
      senders: to.filter(({ type }) => type === 'SENT').map(({ startNodeId }) => startNodeId),
      publishers: to.filter(({ type }) => type === 'PUBLISHED').map(({ startNodeId }) => startNodeId),
      recipients: from.filter(({ type }) => WENT.has(type)).map(({ endNodeId }) => endNodeId),
      holders: to
        .filter(({ type }) => type === 'HOLDS_POST')
        .map(({ startNodeId, whenFrom, whenTo }) => ({ holder: startNodeId, from: whenFrom, to: whenTo })),
      about: from.filter(({ type }) => type === 'ABOUT').map(({ endNodeId }) => endNodeId),
      takingPart: to.filter(({ type }) => TOOK_PART.has(type)).map(({ startNodeId }) => startNodeId),
      bodies: labelOfId(id) === 'Person' ? [...bodiesOf(id)] : [],
    };
  };
}

const MOST_WORDS_OF_NAME = 8;
const ACTS: ReadonlySet<EntityLabel | undefined> = new Set(['Person', 'Group', 'Organisation'] as const);
const MADE: ReadonlySet<string> = new Set(['AUTHORED', 'SENT', 'PUBLISHED']);
const TOOK_PART: ReadonlySet<string> = new Set(['TOOK_PART_IN', 'ORGANISED']);
const BELONGS: ReadonlySet<string> = new Set([
  'MEMBER_OF',
  'EMPLOYED_BY',
  'HOLDS_POST',
  'POST_IN',
  'PART_OF',
]);
const WENT: ReadonlySet<string> = new Set(['SENT_TO', 'COPIED_TO', 'BLIND_COPIED_TO']);

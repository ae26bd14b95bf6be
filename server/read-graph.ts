import { Failure } from '#core/failure';
import { partsOfRelationshipId } from '#core/identity';
import { loadGoesOn } from '#core/load-state';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { GraphStore } from '#store/graph-store';
import { documentBasis, evidenceById, nodesById, readCase, relationshipsById } from '#store/queries';
import type { Texts } from './texts.ts';
import { wireEvidence, wireNode, wireRelationship } from './to-wire.ts';

/** What a route needs to read parts of the graph as they travel. */
export interface Reading {
  readonly store: GraphStore;
  readonly texts: Texts;
}

export async function readNodes({ store }: Reading, ids: Iterable<string>): Promise<readonly WireNode[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  return (await store.read(nodesById, { ids: wanted })).map(wireNode);
}

/** One node, or a failure that says which id nothing has. */
export async function readNode(reading: Reading, id: string): Promise<WireNode> {
  const [node] = await readNodes(reading, [id]);
  if (node === undefined) throw new Failure('not-found', `Nothing in this case has the id ${id}.`);
  return node;
}

export async function readRelationships(
  { store }: Reading,
  ids: Iterable<string>,
): Promise<readonly WireRelationship[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const starts = wanted.flatMap((id) => partsOfRelationshipId(id)?.startNodeId ?? []);
  return (await store.read(relationshipsById, { ids: wanted, startNodeIds: [...new Set(starts)] })).map(
    wireRelationship,
  );
}

export async function readEvidence(
  { store, texts }: Reading,
  ids: Iterable<string>,
): Promise<readonly WireEvidence[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await store.read(evidenceById, { ids: wanted });
  return Promise.all(rows.map(({ properties }) => wireEvidence(properties, texts)));
}

/** The documents that quotations are from, and who is named in them as speaker or credited. */
export function readDocumentsOf(
  reading: Reading,
  evidence: readonly WireEvidence[],
): Promise<readonly WireNode[]> {
  return readNodes(
    reading,
    evidence.flatMap((e) => [e.document, e.by, ...(e.credits === null ? [] : [e.credits])]),
  );
}

/** Which documents each of some documents rests on or forwards. */
export async function readBasis(
  { store }: Reading,
  documents: readonly string[],
): Promise<(document: string) => readonly string[]> {
  const rows = await store.read(documentBasis, { ids: [...new Set(documents)] });
  return (document) => rows.filter((row) => row.id === document).map((row) => row.basis);
}

/** The case's own node; a failure that says what to run where nothing is loaded. */
export async function readLoadedCase({ store }: Reading) {
  const [row] = await store.read(readCase, {});
  if (row === undefined) {
    throw new Failure(
      'not-found',
      'No case is loaded yet. Load a folder of your own with npm run load -- that-folder, or the case that ships with npm run load',
    );
  }
  if (row.properties['loadState'] === 'complete') return row.properties;
  throw loadGoesOn(row.properties)
    ? new Failure('loading', 'This case is being loaded. It is here as soon as that is done.')
    : new Failure(
        'not-found',
        'A load of this case was cut off. Run it again from the folder that you loaded it from: npm run load -- that-folder',
      );
}

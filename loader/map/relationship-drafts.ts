import { relationshipId, type NodeId } from '#core/identity';
import { labelOfId } from '#core/model/labels';
import {
  relationshipTypeDefinition,
  typeOfKebab,
  type RelationshipType,
} from '#core/model/relationship-types';
import type { Status } from '#core/stance';
import type { SeedCase, Written, WrittenNode } from '../read/read-seed.ts';
import { relationshipKeys, type SeedEvidence } from '../read/seed-schema.ts';
import { originOf, type CheckId, type Report } from './writing.ts';

/** A relationship as an author wrote it, from whichever end, with the entry it stands in. */
export interface Draft {
  readonly type: RelationshipType;
  readonly startNodeId: NodeId;
  readonly endNodeId: NodeId;
  readonly key: string;
  readonly written: Written<unknown>;
  readonly path: readonly PropertyKey[];
  readonly evidence: readonly SeedEvidence[] | undefined;
  readonly status: Status | undefined;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly origin: string;
}

/** Every relationship that the files write, under whichever end or apart, once; wrong ends and twins are reported. */
export function relationshipDrafts(
  seed: SeedCase,
  nodes: ReadonlyMap<NodeId, WrittenNode>,
  checkId: CheckId,
  report: Report,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const byId = new Map<string, Draft>();

  const add = (
    written: Written<unknown>,
    path: readonly PropertyKey[],
    type: RelationshipType,
    start: NodeId | undefined,
    end: NodeId | undefined,
    entry: Readonly<Record<string, unknown>>,
  ): void => {
    if (start === undefined || end === undefined) return;
    const definition = relationshipTypeDefinition(type);
    const wrong = wrongEnds(type, start, end);
    if (wrong !== undefined || definition === undefined)
      return report(written, path, wrong ?? `no type ${type}`);
    const { evidence, status, key, who, what, from, to, type: _type, ...rest } = entry;
    const draft: Draft = {
      type,
      startNodeId: start,
      endNodeId: end,
      key: typeof key === 'string' ? key : '',
      written,
      path,
      // both were parsed by the seed schema of their entry
      evidence: evidence as readonly SeedEvidence[] | undefined,
      status: status as Status | undefined,
      rest,
      origin: originOf(written, path),
    };
    const id = relationshipId(start, type, end, draft.key);
    const twin = byId.get(id);
    if (twin !== undefined) {
      const message = `that ${start} ${definition.reads} ${end} is said already, at ${twin.origin}; put all its evidence there, or give this one a key`;
      return report(written, path, message);
    }
    byId.set(id, draft);
    drafts.push(draft);
  };

  for (const [id, node] of nodes) {
    for (const { key, type, nodeIs } of relationshipKeys(node.label)) {
      const list = node.entry[key];
      if (!Array.isArray(list)) continue;
      for (const [index, entry] of (list as readonly Readonly<Record<string, unknown>>[]).entries()) {
        const path = [key, index];
        if ((entry['who'] === undefined) === (entry['what'] === undefined)) {
          report(node, path, `${key}: says whom or what it is with: one of who: and what:`);
          continue;
        }
        const endKey = entry['who'] === undefined ? 'what' : 'who';
        const other = checkId(node, [...path, endKey], entry[endKey]);
        if (nodeIs === 'start') add(node, path, type, id, other, entry);
        else add(node, path, type, other, id, entry);
      }
    }
  }
  for (const written of seed.relationships) {
    const { entry } = written;
    const type = typeOfKebab(entry.type);
    if (type === undefined) continue;
    const start = checkId(written, ['from'], entry.from);
    const end = checkId(written, ['to'], entry.to);
    add(written, [], type, start, end, entry);
  }
  return drafts;
}

function wrongEnds(type: RelationshipType, start: NodeId, end: NodeId): string | undefined {
  const definition = relationshipTypeDefinition(type);
  const from = labelOfId(start);
  const to = labelOfId(end);
  if (definition === undefined || from === undefined || to === undefined) return undefined;
  if (!definition.from.includes(from)) {
    return `${type} begins at ${definition.from.join(', ')}; ${start} is a ${from}`;
  }
  if (!definition.to.includes(to)) return `${type} ends at ${definition.to.join(', ')}; ${end} is a ${to}`;
  if (start === end && type !== 'LINKED_TO') return `${start} cannot be joined to itself by ${type}`;
  return undefined;
}

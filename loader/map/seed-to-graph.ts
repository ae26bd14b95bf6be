import { carrying, corroborate } from '#core/corroboration';
import type { CaseGraph, CaseInfo } from '#core/case-graph';
import type { Evidence } from '#core/evidence';
import { nodeIdSchema, relationshipId, type NodeId } from '#core/identity';
import { TEMPORAL_NAMES } from '#core/model/property';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import { nearestName } from '#core/nearest-name';
import type { CaseNode } from '#core/node';
import { textOf, type Properties, type PropertyValue } from '#core/property-value';
import type { CaseRelationship } from '#core/relationship';
import { deriveStatus } from '#core/status';
import type { Status } from '#core/stance';
import { temporalValues } from '#core/date/temporal';
import type { Problem } from '../problem.ts';
import { placeIn, type SeedCase, type Written, type WrittenNode } from '../read/read-seed.ts';
import type { Sources } from '../read/read-sources.ts';
import { relationshipKeys, WRITTEN_NAMES, type SeedEvidence } from '../read/seed-schema.ts';
import { cyclesOf } from './cycles.ts';
import { evidenceOf } from './seed-evidence.ts';
import { relationshipDrafts } from './relationship-drafts.ts';
import { speakersOf } from './speakers.ts';
import { originOf, type CheckId, type Report } from './writing.ts';

/**
 * The graph that a case's files describe, and every problem that only shows when they are read together: ids that
 * nothing has, ends that a type does not join, words that are not in their text, impossible dates, a status that its
 * evidence does not give, things that are part of themselves. With any problem, nothing should be written.
 */
export function graphOfSeed(
  seed: SeedCase,
  info: CaseInfo,
  sources: Sources,
): { readonly graph: CaseGraph; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (written: Written<unknown>, path: readonly PropertyKey[], message: string): void => {
    problems.push({ ...placeIn(written.tree, [...written.path, ...path]), message });
  };
  const nodes = uniqueNodes(seed.nodes, report);
  const known = new Set(nodes.keys());
  const suggested = new Map<string, string | undefined>();
  /** The id that was meant; for the first mistakes only, since a forgotten file makes thousands. */
  const suggest = (id: string): string | undefined => {
    if (!suggested.has(id) && suggested.size < MOST_SUGGESTIONS) suggested.set(id, nearestName(id, known));
    return suggested.get(id);
  };
  const checkId = (
    written: Written<unknown>,
    path: readonly PropertyKey[],
    id: unknown,
  ): NodeId | undefined => {
    const parsed = nodeIdSchema.safeParse(id);
    if (parsed.success && known.has(parsed.data)) return parsed.data;
    if (seed.brokenIds.has(String(id))) return undefined;
    const nearest = suggest(String(id));
    const meant = nearest === undefined ? '' : ` — did you mean ${nearest}?`;
    report(written, path, `nothing here has the id ${String(id)}${meant}`);
    return undefined;
  };

  const textHash = new Map<string, string>(seed.texts.map(({ entry }) => [entry.document, entry.textSha256]));
  for (const [index, text] of seed.texts.entries()) {
    const { document } = text.entry;
    checkId(text, ['document'], document);
    if (seed.texts.findIndex((other) => other.entry.document === document) < index) {
      report(text, ['document'], `the text of ${document} is listed already; a document has one`);
    }
  }

  const readEvidence = (
    written: Written<unknown>,
    path: readonly PropertyKey[],
    list: readonly SeedEvidence[] | undefined,
    supports: string,
  ): readonly Evidence[] =>
    (list ?? []).flatMap((entry, index) =>
      evidenceOf(entry, {
        supports,
        info,
        sources,
        textHash,
        origin: originOf(written),
        report: (key, message) =>
          report(written, [...path, index, ...(key === undefined ? [] : [key])], message),
        checkId: (key, id) => checkId(written, [...path, index, key], id),
      }),
    );

  const drafts = relationshipDrafts(seed, nodes, checkId, report);
  const relationships = drafts.map((draft) => {
    const id = relationshipId(draft.startNodeId, draft.type, draft.endNodeId, draft.key);
    const evidence = readEvidence(draft.written, [...draft.path, 'evidence'], draft.evidence, id);
    const properties = propertiesOf(draft.written, draft.path, draft.rest, info, checkId, report);
    return { ...draft, id, evidenceList: evidence, properties };
  });
  const statedBy = new Map<string, readonly Evidence[]>();
  for (const relationship of relationships) {
    if (relationship.type !== 'STATED') continue;
    const before = statedBy.get(relationship.endNodeId) ?? [];
    statedBy.set(relationship.endNodeId, [...before, ...relationship.evidenceList]);
  }

  const speaksFor = speakersOf(relationships);
  const basisOf = new Map<string, NodeId[]>();
  for (const { type, startNodeId, endNodeId } of relationships) {
    if (type !== 'RESTS_ON' && type !== 'FORWARDS') continue;
    basisOf.set(startNodeId, [...(basisOf.get(startNodeId) ?? []), endNodeId]);
  }
  const dependence = {
    restsOn: (document: string) => basisOf.get(document) ?? [],
    textHash: (document: string) => textHash.get(document),
  };
  const independentOf = (evidence: readonly Evidence[]): number =>
    corroborate(
      carrying(evidence).map(({ document, credits }) => ({ document, credits })),
      dependence,
    ).independent;
  const standing = (
    written: Written<unknown>,
    path: readonly PropertyKey[],
    evidence: readonly Evidence[],
    subjects: readonly string[],
    claimed: Status | undefined,
  ): Status => {
    const stances = evidence.map(({ stance, by, said }) => ({ stance, by, said }));
    const concerns = (speaker: string, said: string | undefined): boolean =>
      subjects.some((subject) => speaksFor(speaker, subject, said));
    const status = deriveStatus(stances, concerns, claimed === 'background');
    if (claimed !== undefined && claimed !== status) {
      report(
        written,
        [...path, 'status'],
        `its evidence makes this ${status}, not ${claimed}; mend the evidence or this line`,
      );
    }
    return status;
  };

  const graphNodes: CaseNode[] = [];
  const evidence: Evidence[] = relationships.flatMap((r) => r.evidenceList);
  for (const [id, written] of nodes) {
    const { entry, label } = written;
    const own = readEvidence(
      written,
      ['evidence'],
      entry['evidence'] as readonly SeedEvidence[] | undefined,
      id,
    ); // parsed by the seed schema
    evidence.push(...own);
    const properties = propertiesOf(written, [], nodeProperties(written), info, checkId, report);
    const all = label === 'Claim' ? [...own, ...(statedBy.get(id) ?? [])] : own;
    const subject = label === 'Claim' ? textOf(properties, 'subject') : id;
    const held = label === 'Document' && textHash.has(id) && all.length === 0;
    const claimed = entry['status'] as Status | undefined; // parsed by the seed schema
    if (held && claimed !== undefined && claimed !== 'documented') {
      report(
        written,
        ['status'],
        `it is held here, which makes it documented, not ${claimed}; take this line out`,
      );
    }
    graphNodes.push({
      id,
      label,
      name: nameOf(written),
      status: held
        ? 'documented'
        : standing(written, [], all, subject === undefined ? [] : [subject], claimed),
      evidence: all.map((e) => e.id),
      properties: {
        ...properties,
        ...(label === 'Claim' ? { sources: independentOf(all) } : {}),
        ...(label === 'Document' ? { held: textHash.has(id) || properties['held'] === true } : {}),
        ...(textHash.has(id) ? { textSha256: textHash.get(id) ?? '' } : {}),
      },
      origin: originOf(written),
    });
  }

  const graphRelationships = relationships.map((r): CaseRelationship => {
    const stances = [...new Set(r.evidenceList.map((e) => e.stance))].sort();
    return {
      id: r.id,
      type: r.type,
      startNodeId: r.startNodeId,
      endNodeId: r.endNodeId,
      status: standing(r.written, r.path, r.evidenceList, [r.startNodeId, r.endNodeId], r.status),
      evidence: r.evidenceList.map((e) => e.id),
      sources: independentOf(r.evidenceList),
      properties: { ...r.properties, ...(stances.length > 0 ? { stances } : {}) },
      origin: r.origin,
    };
  });

  for (const type of ['PART_OF', 'REPORTS_TO', 'REPLIES_TO', 'FORWARDS', 'RESTS_ON'] as const) {
    for (const cycle of cyclesOf(relationships.filter((r) => r.type === type))) {
      const words = relationshipTypeDefinition(type)?.reads ?? type;
      const named = cycle.nodes.slice(0, MOST_NAMED);
      const more = cycle.nodes.length > named.length ? [`… (${cycle.nodes.length - named.length} more)`] : [];
      const path = [...named, ...more, cycle.nodes[0]].join(` ${words} `);
      report(cycle.closing.written, cycle.closing.path, `this goes round in a circle: ${path}`);
    }
  }
  reportTwins(evidence, relationships, nodes, report);
  return { graph: { info, nodes: graphNodes, relationships: graphRelationships, evidence }, problems };
}

/** How many mistyped ids are compared with all others. */
const MOST_SUGGESTIONS = 50;
/** How many names of a circle a message lists. */
const MOST_NAMED = 8;

function uniqueNodes(written: readonly WrittenNode[], report: Report): ReadonlyMap<NodeId, WrittenNode> {
  const nodes = new Map<NodeId, WrittenNode>();
  for (const node of written) {
    const id = nodeIdSchema.parse(node.entry.id);
    const first = nodes.get(id);
    if (first === undefined) nodes.set(id, node);
    else report(node, ['id'], `the id ${id} is taken already, at ${originOf(first)}`);
  }
  return nodes;
}

function nameOf(written: WrittenNode): string {
  const key = written.label === 'Claim' ? 'says' : 'name';
  return String(written.entry[key]);
}

/** What an author wrote under a node that is neither its id and name, nor evidence, nor a relationship. */
function nodeProperties(written: WrittenNode): Readonly<Record<string, unknown>> {
  const renamed = WRITTEN_NAMES[written.label] ?? {};
  const taken = new Set(['id', 'name', 'says', 'evidence', 'status']);
  for (const { key } of relationshipKeys(written.label)) taken.add(key);
  return Object.fromEntries(
    Object.entries(written.entry)
      .filter(([key]) => !taken.has(key))
      .map(([key, value]) => [renamed[key] ?? key, value]),
  );
}

/** Properties as the graph keeps them: dates worked out, references checked, everything else as written. */
function propertiesOf(
  written: Written<unknown>,
  path: readonly PropertyKey[],
  from: Readonly<Record<string, unknown>>,
  info: CaseInfo,
  checkId: CheckId,
  report: Report,
): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(from)) {
    if (value === undefined) continue;
    if (name === 'subject' || name === 'event') checkId(written, [...path, name], value);
    properties[name] = value as PropertyValue; // the seed schema lets only property values through
  }
  for (const name of TEMPORAL_NAMES) {
    const edtf = properties[name];
    if (typeof edtf !== 'string') continue;
    const basis = properties[`${name}Basis`];
    const { read, properties: worked } = temporalValues(
      name,
      edtf,
      info.timeZone,
      basis === 'inferred' || basis === 'background' ? basis : 'stated',
    );
    if (read.kind === 'no-date') report(written, [...path, name], read.reason);
    if (basis === 'inferred' && properties[`${name}Note`] === undefined) {
      report(written, [...path, `${name}Basis`], `an inferred date says from what: add ${name}Note`);
    }
    Object.assign(properties, worked);
  }
  const { periodFrom, periodTo } = properties;
  if (typeof periodFrom === 'string' && typeof periodTo === 'string' && periodFrom > periodTo) {
    report(written, [...path, 'periodTo'], `the period ends (${periodTo}) before it begins (${periodFrom})`);
  }
  return properties;
}

/** Two quotations of the same words for the same thing in the same stance are one; the second is a slip. */
function reportTwins(
  evidence: readonly Evidence[],
  relationships: readonly {
    readonly id: string;
    readonly written: Written<unknown>;
    readonly path: readonly PropertyKey[];
  }[],
  nodes: ReadonlyMap<NodeId, WrittenNode>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { id, supports, exact } of evidence) {
    if (!seen.has(id)) {
      seen.add(id);
      continue;
    }
    const relationship = relationships.find((r) => r.id === supports);
    const written = relationship?.written ?? nodes.get(supports as NodeId); // evidence supports a node where it supports no relationship
    if (written !== undefined) {
      report(
        written,
        [...(relationship?.path ?? []), 'evidence'],
        `the quotation "${exact}" stands here twice; keep one`,
      );
    }
  }
}

import { momentKey } from '#core/date/moment-key';
import { placeInTime } from '#core/date/place-in-time';
import { ENTITY_LABEL_NAMES, entityLabel, type EntityLabel } from '#core/model/labels';
import type { TemporalName } from '#core/model/property';
import { listOf, textOf, type Properties } from '#core/property-value';
import type { Status } from '#core/stance';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { Dates, DatedSpan, Lender } from '../../graph/dating.ts';
import type { Clock } from '../../state/filters.ts';
import { kindName } from '../../state/kind-names.ts';
import type { KindLook } from '../../state/preferences.ts';
import { sayKind, sayNodeDate, sayDated } from '../../words/say-node.ts';
import { sayRelationship } from '../../words/say-relationship.ts';
import { saySpan } from '../../words/say-span.ts';

/** Which time the strip and the filters ask of, and what it is of each node and relationship. */
export interface Dating {
  readonly clock: Clock;
  readonly dates: Dates;
}

/** A node as a row. */
export interface NodeRow {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly kind: string;
  readonly what: string;
  readonly when: string;
  /** Where it begins, ISO, as exactly as it is known; undefined where there is no date. */
  readonly whenFrom: string | undefined;
  readonly status: Status;
  readonly relationships: number;
  readonly papers: number;
}

/** A relationship as a row, read from its start. */
export interface RelationshipRow {
  readonly id: string;
  readonly startNodeId: string;
  readonly start: string;
  readonly words: string;
  readonly type: string;
  readonly endNodeId: string;
  readonly end: string;
  readonly when: string;
  readonly whenFrom: string | undefined;
  readonly status: Status;
  /** How many independent sources it has. */
  readonly sources: number;
  readonly papers: number;
}

export function nodeRows(
  nodes: readonly WireNode[],
  relationships: readonly Pick<WireRelationship, 'startNodeId' | 'endNodeId'>[],
  kinds: Readonly<Record<string, KindLook>>,
  dating?: Dating,
): readonly NodeRow[] {
  const degrees = new Map<string, number>();
  for (const { startNodeId, endNodeId } of relationships) {
    for (const id of new Set([startNodeId, endNodeId])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return nodes.flatMap((node) => {
    const label = entityLabel(node.labels);
    if (label === undefined) return [];
    const { id, name, status, properties } = node;
    return [
      {
        id,
        label,
        name,
        kind: kindName(label, kinds),
        what: sayKind(node, kinds),
        ...(dating === undefined
          ? { when: sayNodeDate(node) ?? '', whenFrom: placeInTime(properties, 'when', 'published') }
          : whenIn(dating, node)),
        status,
        relationships: degrees.get(id) ?? 0,
        papers: listOf(properties, 'papers').length,
      },
    ];
  });
}

export function relationshipRows(
  relationships: readonly WireRelationship[],
  nameOf: (id: string) => string,
  dating: Dating,
): readonly RelationshipRow[] {
  return relationships.map((relationship) => {
    const { id, type, startNodeId, endNodeId, status, properties } = relationship;
    const sources = properties['sources'];
    return {
      id,
      type,
      startNodeId,
      endNodeId,
      start: nameOf(startNodeId),
      end: nameOf(endNodeId),
      words: sayRelationship(relationship, 'out'),
      ...whenIn(dating, relationship),
      status,
      sources: typeof sources === 'number' ? sources : 0,
      papers: listOf(properties, 'papers').length,
    };
  });
}

/** The dates that are a thing's own; where it has none, it can have been said at some time. */
const OWN: Readonly<Record<Clock, readonly TemporalName[]>> = {
  happened: ['when', 'published'],
  reported: ['reported', 'published'],
};
const LENT: Readonly<Record<Lender, string>> = {
  occasion: 'of the occasion',
  document: 'of the document',
  event: 'of the event',
  paper: 'of the first paper',
};

/** The time that the strip has it at, in words and to be sorted by; a date of its own as it was given. */
function whenIn(
  { clock, dates }: Dating,
  { id, properties }: Pick<WireNode | WireRelationship, 'id' | 'properties'>,
): Pick<NodeRow, 'when' | 'whenFrom'> {
  const span = dates[clock].get(id);
  if (span === undefined) return { when: '', whenFrom: undefined };
  const own = span.of === undefined ? ownPlace(properties, clock) : undefined;
  return { when: sayDate(span, clock, properties), whenFrom: own ?? span.from ?? span.to ?? undefined };
}

/** Where a date of its own stands, to the minute where it was given so: the strip knows days alone. */
function ownPlace(properties: Properties, clock: Clock): string | undefined {
  const begin = textOf(properties, 'said')?.split('/')[0];
  return placeInTime(properties, ...OWN[clock]) ?? (begin?.includes('T') === true ? begin : undefined);
}

function sayDate(span: DatedSpan, clock: Clock, properties: Properties): string {
  const said = saySpan(span) ?? '';
  if (span.of !== undefined) return `${said}, ${LENT[span.of]}`;
  const given = [...OWN[clock], 'said'].flatMap((name) => sayDated(properties, name) ?? []);
  return given[0] ?? said;
}

/** What rows stand in the order of time by, as text; undefined where there is no date. */
export function placeOfRow({ whenFrom }: Pick<NodeRow, 'whenFrom'>): string | undefined {
  return whenFrom === undefined ? undefined : momentKey(whenFrom);
}

/** By kind as the legend has them, then the most connected first. */
export function byKindAndWeight(a: NodeRow, b: NodeRow): number {
  return (
    ENTITY_LABEL_NAMES.indexOf(a.label) - ENTITY_LABEL_NAMES.indexOf(b.label) ||
    b.relationships - a.relationships ||
    a.name.localeCompare(b.name, 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}

import { evidenceSchema } from '#core/evidence';
import { besideContent, digestOfProperties, type BesideContent } from '#core/fingerprint';
import { nodeIdSchema, partsOfRelationshipId, relationshipIdSchema } from '#core/identity';
import { ENTITY, entityLabel, INTERNAL_LABELS, labelDefinition, labelOfId } from '#core/model/labels';
import { KEPT_OF_ENTITIES, KEPT_OF_RELATIONSHIPS } from '#core/model/kept-properties';
import { RELATIONSHIP_TYPES } from '#core/model/relationship-types';
import { textOf } from '#core/property-value';
import { statusSchema } from '#core/stance';
import {
  isChanged,
  type Element,
  type EvidenceElement,
  type GraphAfter,
  type GraphBefore,
  type Known,
  type NodeElement,
  type RelationshipElement,
  type Shapes,
} from './graph-state.ts';
import { dateProblems, propertyProblems, valueProblems } from './property-problems.ts';

/**
 * What a change would leave of the graph that the product could not read, load into or trust: the first thing found, in
 * a sentence with what to do; undefined where all is well. What was there before and was not touched is not judged,
 * except by what the change took from under it.
 */
export function whatIsUnsound(before: GraphBefore, after: GraphAfter): string | undefined {
  for (const problem of problemsOf(before, after)) return problem;
  return undefined;
}

function* problemsOf(before: GraphBefore, after: GraphAfter): Generator<string> {
  if (
    digestOfProperties('Case', after.caseProperties ?? {}) !==
    digestOfProperties('Case', before.caseProperties)
  ) {
    yield 'The case’s own node may not be changed by Cypher, and no load may be under way.';
  }
  if (!sameEntries(before.journal, after.journal) || count(before, 'Change') !== count(after, 'Change')) {
    yield 'The journal may not be changed: it says what happened.';
  }
  if (count(before, 'Case') !== count(after, 'Case')) yield 'A database holds one case.';

  yield* strangers(before.shapes, after.shapes);
  yield* lackingIds(before, after);
  yield* twice(after.relationships.map(({ id }) => id));

  const nodeIds = new Set(after.nodes.map(({ id }) => id));
  const relationshipIds = new Set(after.relationships.map(({ id }) => id));
  const evidenceIds = new Set(after.evidence.map(({ id }) => id));

  yield* notedProblems(after.nodes, before.nodes);
  yield* notedProblems(after.relationships, before.relationships);
  yield* notedProblems(after.evidence, before.evidence);

  const timeZone = textOf(before.caseProperties, 'timeZone') ?? 'UTC';
  for (const node of touched(after.nodes, before.nodes)) yield* nodeProblems(node, timeZone);
  for (const relationship of touched(after.relationships, before.relationships)) {
    yield* relationshipProblems(relationship, timeZone);
  }
  for (const { type, properties } of after.nameless) {
    yield* propertyProblems(`the new ${type}`, properties, KEPT_OF_RELATIONSHIPS, timeZone);
    yield* standingProblems(`The new ${type}`, properties);
  }
  for (const one of touched(after.evidence, before.evidence)) yield* evidenceProblems(one, timeZone);
  for (const id of after.temporal) {
    if (before.temporal.has(id)) continue;
    yield `A date at ${id} would be a temporal value, which compares with no other date here. Write it as a text: '2018-04-25' rather than date('2018-04-25').`;
  }

  const changed = new Set<Element>([
    ...touched(after.nodes, before.nodes),
    ...touched(after.relationships, before.relationships),
    ...touched(after.evidence, before.evidence),
  ]);
  for (const element of [...after.nodes, ...after.relationships]) {
    const gone = evidenceOf(element).find(
      (id) => !evidenceIds.has(id) && (changed.has(element) || before.evidence.has(id)),
    );
    if (gone !== undefined) yield `${element.id} stands on the quotation ${gone}, which would not be there.`;
  }
  for (const one of after.evidence) {
    const { id, properties, documents } = one;
    const document = String(properties['document']);
    const supports = String(properties['supports']);
    if (!nodeIds.has(document) || documents.length !== 1 || documents[0] !== document) {
      yield `The quotation ${id} is from ${document}: it must hang on that document, and on no other, by FROM_DOCUMENT.`;
    }
    const wasThere = before.nodes.has(supports) || before.relationships.has(supports);
    if (!nodeIds.has(supports) && !relationshipIds.has(supports) && (changed.has(one) || wasThere)) {
      yield `The quotation ${id} carries ${supports}, which would not be there. Delete the quotation too.`;
    }
  }
}

/** The elements that a change made or changed. */
function touched<T extends Element>(
  elements: readonly T[],
  before: ReadonlyMap<string, Known>,
): readonly T[] {
  return elements.filter(({ id, fingerprint }) => isChanged(fingerprint, before.get(id)));
}

/** Why a property that is no part of what an element says is not for statements. */
const NOTED: Readonly<Record<BesideContent, string>> = {
  origin: 'says where it comes from, by which a load tells what to put back and what to leave',
  recordedAt: 'says when it was recorded, and follows every change by itself',
  check: 'says whether its words were found in their text, which no statement can do',
  saidFrom: 'is worked out from said: change that',
  saidTo: 'is worked out from said: change that',
};

/** No fingerprint shows a change of these, so each is compared with what it was. */
function* notedProblems(elements: readonly Element[], before: ReadonlyMap<string, Known>): Generator<string> {
  for (const { id, kind, properties } of elements) {
    const known = before.get(id);
    if (known === undefined) continue;
    for (const name of besideContent(kind)) {
      if ((properties[name] ?? null) === (known[name] ?? null)) continue;
      yield `The property ${name} of ${id} ${NOTED[name]}. It may not be changed or taken off: SET … += {…} leaves what it does not name.`;
    }
  }
}

function* strangers(before: Shapes, after: Shapes): Generator<string> {
  for (const [shape, number] of after.nodes) {
    if (isNodeShape(shape) || number <= (before.nodes.get(shape) ?? 0)) continue;
    yield shape === ''
      ? 'A node would have no label. Give it :Entity and one of the model’s labels, such as :Entity:Person.'
      : `A node would have the labels :${shape}. An entity has :Entity and one of the model’s labels, such as :Entity:Person.`;
  }
  for (const [shape, number] of after.relationships) {
    if (isRelationshipShape(shape) || number <= (before.relationships.get(shape) ?? 0)) continue;
    const [start, type, end] = shape.split(' ');
    yield `The model has no (:${start})-[:${type}]->(:${end}). LINKED_TO, with a label of its own, joins what no other type does.`;
  }
}

function isNodeShape(shape: string): boolean {
  const [first, second, ...more] = shape.split(':');
  if (first !== ENTITY) return second === undefined && INTERNAL_LABELS.some(({ name }) => name === first);
  return second !== undefined && more.length === 0 && labelDefinition(second) !== undefined;
}

function isRelationshipShape(shape: string): boolean {
  const [start = '', type, end = ''] = shape.split(' ');
  if (!isNodeShape(start) || !isNodeShape(end)) return false;
  const [from, to] = [entityLabel(start.split(':')), entityLabel(end.split(':'))];
  if (type === 'FROM_DOCUMENT') return start === 'Evidence' && to !== undefined;
  if (type === 'CHANGED') return start === 'Change' && to !== undefined;
  const definition = RELATIONSHIP_TYPES.find(({ name }) => name === type);
  return (
    definition !== undefined &&
    from !== undefined &&
    to !== undefined &&
    definition.from.includes(from) &&
    definition.to.includes(to)
  );
}

/** What has no id, or one that is no text, is in no page of ids: it shows where the numbers differ more than they did. */
function* lackingIds(before: GraphBefore, after: GraphAfter): Generator<string> {
  const had = countLacking(before.shapes, {
    entities: before.nodes.size,
    quotations: before.evidence.size,
    relationships: before.relationships.size,
  });
  const lacking = countLacking(after.shapes, {
    entities: after.nodes.length,
    quotations: after.evidence.length,
    relationships: after.relationships.length + after.nameless.length,
  });
  if (lacking.entities > had.entities) {
    yield 'An entity would have no id. Give it one that begins as its label’s ids do, such as person:jane-hale.';
  }
  if (lacking.quotations > had.quotations) {
    yield 'A quotation would have no id. Give it one such as ev:0a1b2c3d4e5f.';
  }
  if (lacking.relationships > had.relationships) {
    yield 'A relationship would have an id that is no text. Leave the id out, and it is given one.';
  }
}

interface Numbers {
  readonly entities: number;
  readonly quotations: number;
  readonly relationships: number;
}

function countLacking({ nodes, relationships }: Shapes, withIds: Numbers): Numbers {
  const total = (all: ReadonlyMap<string, number>, fits: (shape: string) => boolean): number =>
    [...all].reduce((sum, [shape, number]) => sum + (fits(shape) ? number : 0), 0);
  const isEntity = (shape: string | undefined): boolean => shape?.split(':').includes(ENTITY) === true;
  const between = (shape: string): boolean => {
    const [start, , end] = shape.split(' ');
    return isEntity(start) && isEntity(end);
  };
  return {
    entities: total(nodes, isEntity) - withIds.entities,
    quotations: total(nodes, (shape) => shape === 'Evidence') - withIds.quotations,
    relationships: total(relationships, between) - withIds.relationships,
  };
}

function* twice(ids: readonly string[]): Generator<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield `Two relationships would have the id ${id}.`;
    seen.add(id);
  }
}

function* nodeProblems(node: NodeElement, timeZone: string): Generator<string> {
  const { id, labels, properties } = node;
  const label = entityLabel(labels);
  if (!nodeIdSchema.safeParse(id).success || label === undefined || labelOfId(id) !== label) {
    const prefix = labelDefinition(label ?? '')?.idPrefix ?? 'person';
    yield `The id ${id} does not fit a ${label ?? 'node'}: write ${prefix}: and small letters, digits and single hyphens.`;
  }
  const { name, status } = properties;
  if (typeof name !== 'string' || name.trim() === '') yield `${id} has no name.`;
  if (status === undefined && evidenceOf(node).length > 0) {
    yield `${id} has quotations and no status. A status is one of ${statusSchema.options.join(', ')}.`;
  }
  yield* propertyProblems(id, properties, KEPT_OF_ENTITIES, timeZone);
}

function* relationshipProblems(relationship: RelationshipElement, timeZone: string): Generator<string> {
  const { id, type, startNodeId, properties } = relationship;
  const parts = partsOfRelationshipId(id);
  if (
    !relationshipIdSchema.safeParse(id).success ||
    parts?.startNodeId !== startNodeId ||
    parts.type !== type
  ) {
    yield `The id ${id} does not fit a ${type} from ${startNodeId}. Leave the id out, and it is given one.`;
  }
  yield* propertyProblems(id, properties, KEPT_OF_RELATIONSHIPS, timeZone);
  yield* standingProblems(id, properties);
}

function* standingProblems(id: string, properties: Element['properties']): Generator<string> {
  const { status } = properties;
  const sourced = evidenceOf({ properties }).length > 0;
  if (sourced && status === undefined) {
    yield `${id} has quotations and no status. A status is one of ${statusSchema.options.join(', ')}.`;
  }
  if (!sourced && status !== undefined && status !== 'unsourced' && status !== 'background') {
    yield `${id} would be ${String(status)} without a quotation that says so: without one it is unsourced, or background.`;
  }
}

function* evidenceProblems({ id, properties }: EvidenceElement, timeZone: string): Generator<string> {
  const what = `the quotation ${id}`;
  yield* valueProblems(what, properties);
  const parsed = evidenceSchema.safeParse(properties);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    yield `The quotation ${id} is not well formed: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}.`;
  }
  if (properties['said'] !== undefined) yield* dateProblems('said', what, properties['said'], timeZone);
}

function evidenceOf({ properties }: Pick<Element, 'properties'>): readonly string[] {
  const { evidence } = properties;
  return Array.isArray(evidence) ? evidence.map(String) : [];
}

function count({ shapes }: { readonly shapes: Shapes }, shape: string): number {
  return shapes.nodes.get(shape) ?? 0;
}

/** Whether every entry is as it was, and none is new. */
function sameEntries(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size === after.size && [...before].every(([id, print]) => after.get(id) === print);
}

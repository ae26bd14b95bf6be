import { temporalProperties, type PropertyDefinition } from './property.ts';

/** A colour on the light ground and on the dark one, with the shade that reaches 4.5:1 where it is used for text. */
export interface LabelColour {
  readonly light: string;
  readonly dark: string;
  readonly lightText: string;
  readonly darkText: string;
}

/** One label of the graph model, with everything that seed files, constraints, legend and docs need of it. */
export interface LabelDefinition {
  readonly name: string;
  readonly caption: string;
  readonly plural: string;
  /** One sentence for legends and docs. */
  readonly meaning: string;
  /** What an id of this label starts with, before the colon. */
  readonly idPrefix: string;
  /** The section of a seed file that lists its nodes. */
  readonly section: string;
  /** A lucide icon's name. */
  readonly icon: string;
  readonly colour: LabelColour;
  /** The properties beyond those that every entity has. */
  readonly properties: readonly PropertyDefinition[];
}

/** What every entity may carry; `id` and `name` are always there. */
export const ENTITY_PROPERTIES = [
  { name: 'aliases', kind: 'names', caption: 'also called' },
  { name: 'summary', kind: 'long-text', caption: 'in short' },
] as const satisfies readonly PropertyDefinition[];

const text = (name: string, caption: string): PropertyDefinition => ({ name, kind: 'text', caption });
const violet: LabelColour = { light: '#9a5cdf', dark: '#d2acfc', lightText: '#8a4cd0', darkText: '#d2acfc' };

/**
 * The labels of what a case speaks of, in the order that legends show them. Colours are measured: at least 3:1 on
 * their ground and told apart under the three common colour blindnesses.
 */
export const ENTITY_LABELS = [
  {
    name: 'Person',
    caption: 'Person',
    plural: 'People',
    meaning: 'Somebody named, or a source that is described and not named.',
    idPrefix: 'person',
    section: 'people',
    icon: 'user',
    colour: { light: '#183781', dark: '#608fff', lightText: '#183781', darkText: '#608fff' },
    properties: [
      { name: 'named', kind: 'boolean', caption: 'named' },
      { name: 'publicFigure', kind: 'boolean', caption: 'public figure' },
    ],
  },
  {
    name: 'Group',
    caption: 'Group',
    plural: 'Groups',
    meaning: 'People known only by a description they share.',
    idPrefix: 'group',
    section: 'groups',
    icon: 'users',
    colour: violet,
    properties: [],
  },
  {
    name: 'Organisation',
    caption: 'Organisation',
    plural: 'Organisations',
    meaning: 'A department, party, committee, union, newspaper or other body.',
    idPrefix: 'org',
    section: 'organisations',
    icon: 'building-2',
    colour: violet,
    properties: [text('kind', 'kind')],
  },
  {
    name: 'Post',
    caption: 'Post',
    plural: 'Posts',
    meaning: 'An office such as Home Secretary: its holders change, the post stays.',
    idPrefix: 'post',
    section: 'posts',
    icon: 'briefcase',
    colour: { light: '#4a5967', dark: '#9c9ea3', lightText: '#4a5967', darkText: '#9c9ea3' },
    properties: [],
  },
  {
    name: 'Document',
    caption: 'Document',
    plural: 'Documents',
    meaning: 'A paper, message, report, article or post, held here or only mentioned.',
    idPrefix: 'doc',
    section: 'documents',
    icon: 'file-text',
    colour: { light: '#bc8435', dark: '#d9a109', lightText: '#8f5f17', darkText: '#d9a109' },
    properties: [
      text('docType', 'kind'),
      { name: 'held', kind: 'boolean', caption: 'held here' },
      ...temporalProperties('when', 'dated'),
      ...temporalProperties('published', 'published'),
      ...temporalProperties('obtained', 'obtained'),
      text('messageId', 'message id'),
      text('dateRaw', 'date as written'),
      { name: 'sha256', kind: 'hash', caption: 'hash of the original' },
      { name: 'textSha256', kind: 'hash', caption: 'hash of the text', authored: false },
      { name: 'url', kind: 'url', caption: 'address' },
      text('language', 'language'),
    ],
  },
  {
    name: 'Event',
    caption: 'Event',
    plural: 'Events',
    meaning: 'Something that happened or was announced: a hearing, a leak, a statement.',
    idPrefix: 'event',
    section: 'events',
    icon: 'calendar',
    colour: { light: '#2f9b9f', dark: '#8ff7f9', lightText: '#17777b', darkText: '#8ff7f9' },
    properties: [text('kind', 'kind'), ...temporalProperties('when', 'when')],
  },
  {
    name: 'Claim',
    caption: 'Claim',
    plural: 'Claims',
    meaning: 'One checkable sentence that somebody maintains, admits or denies.',
    idPrefix: 'claim',
    section: 'claims',
    icon: 'message-square-quote',
    colour: { light: '#b12d97', dark: '#bc50ad', lightText: '#b12d97', darkText: '#d06bc1' },
    properties: [
      { name: 'subject', kind: 'node-id', caption: 'about the conduct of' },
      {
        name: 'measure',
        kind: 'choice',
        caption: 'kind of figure',
        choices: ['target', 'outcome', 'rate', 'ceiling', 'count'],
      },
      { name: 'comparator', kind: 'choice', caption: 'compared', choices: ['=', '<', '<=', '>', '>=', '~'] },
      { name: 'quantity', kind: 'number', caption: 'figure' },
      text('unit', 'unit'),
      { name: 'periodFrom', kind: 'date', caption: 'period from' },
      { name: 'periodTo', kind: 'date', caption: 'period to' },
      text('periodAsWritten', 'period as written'),
      { name: 'sources', kind: 'number', caption: 'independent sources', authored: false },
      ...temporalProperties('when', 'when'),
    ],
  },
  {
    name: 'Topic',
    caption: 'Topic',
    plural: 'Topics',
    meaning: 'What things are about: a policy, a programme, an operation, a scandal.',
    idPrefix: 'topic',
    section: 'topics',
    icon: 'tag',
    colour: { light: '#493d03', dark: '#f0e66f', lightText: '#493d03', darkText: '#f0e66f' },
    properties: [],
  },
  {
    name: 'Place',
    caption: 'Place',
    plural: 'Places',
    meaning: 'Somewhere that matters to the case.',
    idPrefix: 'place',
    section: 'places',
    icon: 'map-pin',
    colour: { light: '#167e58', dark: '#82d298', lightText: '#167e58', darkText: '#82d298' },
    properties: [
      { name: 'latitude', kind: 'number', caption: 'latitude, degrees north' },
      { name: 'longitude', kind: 'number', caption: 'longitude, degrees east' },
    ],
  },
] as const satisfies readonly LabelDefinition[];

/** A label of something the case speaks of. */
export type EntityLabel = (typeof ENTITY_LABELS)[number]['name'];

/** The labels of what the product keeps beside the case's entities. */
export const INTERNAL_LABELS = [
  { name: 'Evidence', idPrefix: 'ev', meaning: 'A quoted span of a document, with the stance it takes.' },
  {
    name: 'Change',
    idPrefix: 'change',
    meaning: 'An entry of the journal: what was changed, and what it was before.',
  },
  { name: 'Note', idPrefix: 'note', meaning: 'What a user pinned to the graph.' },
  { name: 'View', idPrefix: 'view', meaning: 'What a user saved to look at again.' },
  {
    name: 'Case',
    idPrefix: 'case',
    meaning: 'The case itself: title, time zone, calendar, counts and hash.',
  },
] as const;

/** The label that every entity carries beside its own. */
export const ENTITY = 'Entity';

export const ENTITY_LABEL_NAMES: readonly EntityLabel[] = ENTITY_LABELS.map((label) => label.name);

const byName = new Map<string, LabelDefinition>(ENTITY_LABELS.map((label) => [label.name, label]));
const byPrefix = new Map<string, LabelDefinition>(ENTITY_LABELS.map((label) => [label.idPrefix, label]));

/** The definition of an entity label; undefined for a name that is not one. */
export function labelDefinition(name: string): LabelDefinition | undefined {
  return byName.get(name);
}

/** The label that an id's prefix stands for (`person:amber-rudd` -> Person); undefined where there is none. */
export function labelOfId(id: string): EntityLabel | undefined {
  return byPrefix.get(id.slice(0, Math.max(0, id.indexOf(':'))))?.name as EntityLabel | undefined;
}

/** The entity label among a node's labels, which is what it is shown as; undefined for Evidence and the like. */
export function entityLabel(labels: readonly string[]): EntityLabel | undefined {
  return labels.find((label) => byName.has(label)) as EntityLabel | undefined;
}

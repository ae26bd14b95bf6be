import { ENTITY_LABEL_NAMES, type EntityLabel } from './labels.ts';
import { temporalProperties, type PropertyDefinition } from './property.ts';

/** One relationship type: what it joins, and how it reads from either end. */
export interface RelationshipTypeDefinition {
  readonly name: string;
  /** What legends and groups call the family it belongs to. */
  readonly family: RelationshipFamily;
  readonly from: readonly EntityLabel[];
  readonly to: readonly EntityLabel[];
  /** Read from its start: "the memo *was copied to* the Home Secretary". */
  readonly reads: string;
  /** Read from its end: "the Home Secretary *was copied on* the memo". */
  readonly readsBack: string;
  /** The key in a seed file under the end node: `copied-on`. */
  readonly inverse: string;
}

export type RelationshipFamily =
  'messages' | 'positions' | 'public acts' | 'occasions' | 'knowledge' | 'claims' | 'links';

const anything = ENTITY_LABEL_NAMES;
const parties = ['Person', 'Group', 'Organisation'] as const;
const addressees = ['Person', 'Group', 'Organisation', 'Post'] as const;

type Ends = readonly [from: readonly EntityLabel[], to: readonly EntityLabel[]];
type Words = readonly [reads: string, readsBack: string, inverse: string];

function type<const Name extends string>(
  name: Name,
  family: RelationshipFamily,
  [from, to]: Ends,
  [reads, readsBack, inverse]: Words,
): RelationshipTypeDefinition & { readonly name: Name } {
  return { name, family, from, to, reads, readsBack, inverse };
}

const message: Ends = [addressees, ['Document']];
const delivery: Ends = [['Document'], addressees];
const betweenDocuments: Ends = [['Document'], ['Document']];
const publicAct: Ends = [parties, parties];

/** Every relationship type of the model, in the order that panels show them. */
export const RELATIONSHIP_TYPES = [
  type('AUTHORED', 'messages', message, ['wrote', 'was written by', 'authored-by']),
  type('SENT', 'messages', message, ['sent', 'was sent by', 'sent-by']),
  type('SENT_TO', 'messages', delivery, ['was sent to', 'was sent', 'received']),
  type('COPIED_TO', 'messages', delivery, ['was copied to', 'was copied on', 'copied-on']),
  type('BLIND_COPIED_TO', 'messages', delivery, [
    'was blind-copied to',
    'was blind-copied on',
    'blind-copied-on',
  ]),
  type(
    'PUBLISHED',
    'messages',
    [['Organisation'], ['Document']],
    ['published', 'was published by', 'published-by'],
  ),
  type('REPLIES_TO', 'messages', betweenDocuments, ['replies to', 'was replied to by', 'replied-to-by']),
  type('FORWARDS', 'messages', betweenDocuments, ['forwards', 'was forwarded by', 'forwarded-by']),
  type('ATTACHED_TO', 'messages', betweenDocuments, [
    'was attached to',
    'has as attachment',
    'has-attachment',
  ]),
  type('RESTS_ON', 'messages', betweenDocuments, ['rests on', 'is relied on by', 'basis-of']),
  type(
    'ABOUT',
    'messages',
    [['Document', 'Claim', 'Event'], anything],
    ['is about', 'is the subject of', 'subject-of'],
  ),
  type('MENTIONS', 'messages', [['Document'], anything], ['mentions', 'is mentioned in', 'mentioned-in']),

  type('HOLDS_POST', 'positions', [['Person'], ['Post']], ['held the post of', 'was held by', 'held-by']),
  type('POST_IN', 'positions', [['Post'], ['Organisation']], ['is a post in', 'has the post of', 'has-post']),
  type(
    'MEMBER_OF',
    'positions',
    [parties, ['Organisation', 'Group']],
    ['is a member of', 'has as member', 'has-member'],
  ),
  type(
    'EMPLOYED_BY',
    'positions',
    [['Person', 'Group'], ['Organisation']],
    ['works for', 'employs', 'employs'],
  ),
  type('PART_OF', 'positions', [anything, anything], ['is part of', 'includes', 'has-part']),
  type(
    'REPORTS_TO',
    'positions',
    [
      ['Person', 'Post', 'Organisation'],
      ['Person', 'Post', 'Organisation'],
    ],
    ['reports to', 'is reported to by', 'has-report'],
  ),
  type(
    'APPOINTED',
    'positions',
    [['Person', 'Organisation', 'Post'], ['Person']],
    ['appointed', 'was appointed by', 'appointed-by'],
  ),
  type(
    'DISMISSED',
    'positions',
    [['Person', 'Organisation', 'Post'], ['Person']],
    ['dismissed', 'was dismissed by', 'dismissed-by'],
  ),
  type(
    'RESIGNED_FROM',
    'positions',
    [['Person'], ['Post', 'Organisation']],
    ['resigned from', 'was resigned from by', 'resignation-of'],
  ),
  type(
    'SUCCEEDED',
    'positions',
    [['Person'], ['Person']],
    ['took over from', 'was followed by', 'succeeded-by'],
  ),
  type(
    'RELATED_TO',
    'positions',
    [['Person'], ['Person']],
    ['is related to', 'is related to', 'related-to-by'],
  ),
  type('ADVISED', 'positions', publicAct, ['advised', 'was advised by', 'advised-by']),
  type('REPRESENTED', 'positions', publicAct, ['represented', 'was represented by', 'represented-by']),

  type('CALLED_FOR_RESIGNATION', 'public acts', publicAct, [
    'called for the resignation of',
    'was called on to resign by',
    'resignation-called-for-by',
  ]),
  type('CRITICISED', 'public acts', publicAct, ['criticised', 'was criticised by', 'criticised-by']),
  type('ACCUSED', 'public acts', publicAct, ['accused', 'was accused by', 'accused-by']),
  type('DEFENDED', 'public acts', publicAct, ['defended', 'was defended by', 'defended-by']),
  type('APOLOGISED_TO', 'public acts', publicAct, [
    'apologised to',
    'was apologised to by',
    'apologised-to-by',
  ]),

  type(
    'TOOK_PART_IN',
    'occasions',
    [addressees, ['Event']],
    ['took part in', 'had taking part', 'participant'],
  ),
  type(
    'ORGANISED',
    'occasions',
    [['Person', 'Organisation', 'Post'], ['Event']],
    ['held', 'was held by', 'organised-by'],
  ),
  type(
    'TOOK_PLACE_AT',
    'occasions',
    [['Event'], ['Place', 'Organisation']],
    ['took place at', 'was the place of', 'place-of'],
  ),
  type(
    'SUMMONED',
    'occasions',
    [
      ['Person', 'Organisation'],
      ['Person', 'Organisation', 'Post'],
    ],
    ['summoned', 'was summoned by', 'summoned-by'],
  ),

  type(
    'KNEW_OF',
    'knowledge',
    [
      ['Person', 'Group'],
      ['Event', 'Claim', 'Document', 'Topic'],
    ],
    ['knew of', 'was known to', 'known-to'],
  ),

  type(
    'STATED',
    'claims',
    [['Person', 'Group', 'Organisation', 'Post', 'Document'], ['Claim']],
    ['said', 'was said by', 'stated-by'],
  ),
  type(
    'CONTRADICTS',
    'claims',
    [
      ['Claim', 'Document'],
      ['Claim', 'Document'],
    ],
    ['contradicts', 'is contradicted by', 'contradicted-by'],
  ),
  type(
    'SUPPORTS',
    'claims',
    [['Claim', 'Document'], ['Claim']],
    ['supports', 'is supported by', 'supported-by'],
  ),

  type('LINKED_TO', 'links', [anything, anything], ['is linked to', 'is linked to', 'linked-from']),
] as const;

/** The name of a relationship type between entities. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]['name'];

/** The types that join the product's own records to what they speak of. */
export const INTERNAL_RELATIONSHIP_TYPES = [
  { name: 'FROM_DOCUMENT', from: 'Evidence', to: 'Document' },
  { name: 'CHANGED', from: 'Change', to: 'Entity' },
] as const;

/** What a relationship may carry; `id`, `status` and `evidence` are always there. */
export const RELATIONSHIP_PROPERTIES: readonly PropertyDefinition[] = [
  ...temporalProperties('when', 'when'),
  ...temporalProperties('reported', 'reported'),
  { name: 'role', kind: 'text', caption: 'as' },
  { name: 'label', kind: 'text', caption: 'in words' },
  { name: 'note', kind: 'text', caption: 'note' },
  { name: 'event', kind: 'node-id', caption: 'on the occasion of' },
  { name: 'how', kind: 'text', caption: 'how' },
  { name: 'field', kind: 'choice', caption: 'field', choices: ['to', 'unknown'] },
  { name: 'sources', kind: 'number', caption: 'independent sources', authored: false },
  { name: 'stances', kind: 'names', caption: 'stances taken', authored: false },
];

export const RELATIONSHIP_TYPE_NAMES: readonly RelationshipType[] = RELATIONSHIP_TYPES.map((t) => t.name);

const byName = new Map<string, RelationshipTypeDefinition>(RELATIONSHIP_TYPES.map((t) => [t.name, t]));

/** The definition of a relationship type; undefined for a name that is not one. */
export function relationshipTypeDefinition(name: string): RelationshipTypeDefinition | undefined {
  return byName.get(name);
}

/** `COPIED_TO` -> `copied-to`, as seed files and ids write it. */
export function kebabOfType(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** `copied-to` -> `COPIED_TO`; undefined where the model has no such type. */
export function typeOfKebab(kebab: string): RelationshipType | undefined {
  const name = kebab.toUpperCase().replaceAll('-', '_');
  return byName.has(name) ? (name as RelationshipType) : undefined;
}

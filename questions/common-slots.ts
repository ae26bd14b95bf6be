import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import type { RelationshipType } from '#core/model/relationship-types';
import type { SlotDefinition } from './catalogue-entry.ts';

type Sample = NonNullable<SlotDefinition['sample']>;

function sampleOf(end: Sample['end'], ...types: readonly RelationshipType[]): Sample {
  return { types, end };
}

/** A paper, a message, an article. */
export function documentSlot(end: Sample['end'], ...types: readonly RelationshipType[]): SlotDefinition {
  return { name: 'document', kind: 'document', labels: ['Document'], sample: sampleOf(end, ...types) };
}

/** Whom papers go to and come from: people, and offices as such. */
export function partySlot(end: Sample['end'], ...types: readonly RelationshipType[]): SlotDefinition {
  return {
    name: 'party',
    kind: 'person or body',
    labels: ['Person', 'Group', 'Organisation', 'Post'],
    sample: sampleOf(end, ...types),
  };
}

/** Whom people speak of and act on; an office stands for whoever held it. */
export function personSlot(
  name: string,
  end: Sample['end'],
  ...types: readonly RelationshipType[]
): SlotDefinition {
  return {
    name,
    kind: 'person or body',
    labels: ['Person', 'Group', 'Organisation'],
    sample: sampleOf(end, ...types),
  };
}

/** Anything of the case. */
export function anySlot(
  name: string,
  kind: string,
  end: Sample['end'],
  ...types: readonly RelationshipType[]
): SlotDefinition {
  return { name, kind, labels: ENTITY_LABEL_NAMES, sample: sampleOf(end, ...types) };
}

/** What something is about, where a question says so. */
export const ABOUT_SLOT: SlotDefinition = {
  name: 'about',
  kind: 'topic',
  labels: ENTITY_LABEL_NAMES.filter((label) => label !== 'Claim'),
  optional: true,
  sample: sampleOf('end', 'ABOUT'),
};

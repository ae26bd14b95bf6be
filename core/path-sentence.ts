import { labelOfId } from './model/labels.ts';
import { textOf } from './property-value.ts';
import { verbOf, type ReadableRelationship } from './relationship-sentence.ts';
import type { Status } from './stance.ts';
import { strungName, withStop } from './within-sentence.ts';

/** A step of a path as it is said: a relationship, walked from its start or back from its end. */
export interface SpokenStep {
  readonly relationship: ReadableRelationship & { readonly status: Status };
  readonly forwards: boolean;
  readonly from: SpokenNode;
  readonly to: SpokenNode;
}

interface SpokenNode {
  readonly id: string;
  readonly name: string;
}

/** `Hugh Ind wrote Memo of 21 June 2017, which was copied to Home Secretary, a post held by Amber Rudd.` */
export function pathSentence(steps: readonly SpokenStep[]): string {
  const said = steps.map((step, index) => {
    const lead = index === 0 ? `${named(step.from)} ${verbIn(step)} ` : joinedBy(step);
    const trail =
      index > 0 && step.relationship.type === 'TOOK_PART_IN' && !step.forwards ? ' taking part' : '';
    return `${lead}${named(step.to)}${trail}${STANDING[step.relationship.status]}`;
  });
  return withStop(said.join(''));
}

/** One step as a sentence of its own: `Memo of 21 June 2017 was copied to Home Secretary (disputed)`. */
export function stepSentence(step: SpokenStep): string {
  return `${named(step.from)} ${verbIn(step)} ${named(step.to)}${STANDING[step.relationship.status]}`;
}

function named({ id, name }: SpokenNode): string {
  return strungName(id, name);
}

function joinedBy(step: SpokenStep): string {
  const { type } = step.relationship;
  if (type === 'HOLDS_POST' && !step.forwards) return ', a post held by ';
  if (type === 'TOOK_PART_IN' && !step.forwards) return ', with ';
  const label = labelOfId(step.from.id);
  return `, ${label === 'Person' || label === 'Group' ? 'who' : 'which'} ${verbIn(step)} `;
}

function verbIn({ relationship, forwards }: SpokenStep): string {
  const label = textOf(relationship.properties, 'label');
  if (relationship.type === 'LINKED_TO' && label !== undefined)
    return `is linked (${forwards ? '' : 'from it: '}“${label}”) to`;
  return verbOf(relationship, forwards ? 'start' : 'end');
}

/** What is said behind a step that a reader must not take for certain. */
const STANDING: Readonly<Record<Status, string>> = {
  documented: '',
  admitted: '',
  asserted: '',
  alleged: ' (alleged)',
  disputed: ' (disputed)',
  denied: ' (denied)',
  withdrawn: ' (withdrawn)',
  unsourced: ' (no source)',
  background: ' (general knowledge)',
};

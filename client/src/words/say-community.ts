import { ENTITY_LABELS } from '#core/model/labels';
import type { Community } from '#core/wire/communities';
import { count } from './count.ts';

const NAMED = 3;

/** What a community is called, by its most connected members: `Amber Rudd, Hugh Ind, the Home Office and 412 more`. */
export function sayCommunity({ leading, members }: Pick<Community, 'leading' | 'members'>): string {
  return withMore(
    leading.slice(0, NAMED).map(({ name }) => name),
    members,
  );
}

/** The same where there is little room: `Amber Rudd and 414 more`. */
export function sayCommunityShort({ leading, members }: Pick<Community, 'leading' | 'members'>): string {
  return withMore(
    leading.slice(0, 1).map(({ name }) => name),
    members,
  );
}

function withMore(names: readonly string[], members: number): string {
  const more = members - names.length;
  if (more > 0) return `${names.join(', ')} and ${more.toLocaleString('en-GB')} more`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Its members by their kind: `230 people, 101 documents`. */
export function sayKindsOf({ labels }: Pick<Community, 'labels'>): string {
  return ENTITY_LABELS.flatMap(({ name, caption, plural }) => {
    const many = labels[name] ?? 0;
    return many === 0 ? [] : [count(many, caption.toLowerCase(), plural.toLowerCase())];
  }).join(', ');
}

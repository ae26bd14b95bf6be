import { readEdtf } from '#core/date/edtf';
import { textOf, type Properties } from '#core/property-value';

interface Joined {
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
  readonly properties: Properties;
}

/**
 * Who speaks for whom: everybody for themselves; whoever holds a post for that post, and for the body it is in, on the
 * day something was said (on any day where that is not known).
 */
export function speakersOf(
  relationships: readonly Joined[],
): (speaker: string, subject: string, said: string | undefined) => boolean {
  const holds = new Map<string, Joined[]>();
  const bodyOfPost = new Map<string, Set<string>>();
  for (const relationship of relationships) {
    if (relationship.type === 'HOLDS_POST') {
      holds.set(relationship.startNodeId, [...(holds.get(relationship.startNodeId) ?? []), relationship]);
    }
    if (relationship.type === 'POST_IN') {
      const bodies = bodyOfPost.get(relationship.startNodeId) ?? new Set();
      bodyOfPost.set(relationship.startNodeId, bodies.add(relationship.endNodeId));
    }
  }
  return (speaker, subject, said) =>
    speaker === subject ||
    (holds.get(speaker) ?? []).some(
      (post) =>
        heldOn(post.properties, said) &&
        (post.endNodeId === subject || (bodyOfPost.get(post.endNodeId)?.has(subject) ?? false)),
    );
}

/** Whether a post was held at some moment that a date can mean. */
function heldOn(properties: Properties, said: string | undefined): boolean {
  const read = said === undefined ? undefined : readEdtf(said);
  if (read?.kind !== 'date') return true;
  const from = textOf(properties, 'whenFrom') ?? '';
  const to = textOf(properties, 'whenTo') ?? '9999';
  return from <= (read.when.to ?? '9999') && (read.when.from ?? '') <= to;
}

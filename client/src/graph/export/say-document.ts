import type { WireNode } from '#core/wire/node';
import { withinSentence } from '#core/within-sentence';
import { sayNodeDate } from '../../words/say-node.ts';

/** A document by its name and its date, the date once: many names have it in them, with or without how sure it is. */
export function sayDocument(node: Pick<WireNode, 'id' | 'name' | 'labels' | 'properties'>): string {
  const date = sayNodeDate(node);
  const bare = date?.replace(/^about | \(uncertain\)$/g, '');
  return date === undefined || bare === undefined || node.name.includes(bare)
    ? node.name
    : `${withinSentence(node.id, node.name)}, ${date}`;
}

import { withinSentence } from '#core/within-sentence';

/** What is open on top, as the window's title names it and as it is read out. */
export interface Opened {
  readonly name: string;
  readonly said: string;
}

export function openedNode(id: string, name: string): Opened {
  const named = withinSentence(id, name);
  return { name: named, said: `${named} is open.` };
}

/** A document is read there; what is known of it as a node is another thing. */
export function openedDocument(id: string, name: string): Opened {
  const named = withinSentence(id, name);
  return { name: named, said: `The document ${named} is open.` };
}

export function openedRelationship(sentence: string): Opened {
  return { name: sentence.replace(/\.$/, ''), said: `The relationship is open: ${sentence}` };
}

export function openedComparison(one: string, other: string): Opened {
  const named = `Comparison of ${one} and ${other}`;
  return { name: named, said: `${named} is open.` };
}

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'what',
  'which',
  'when',
  'where',
  'why',
  'how',
  'did',
  'does',
  'do',
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'had',
  'show',
  'list',
  'find',
  'tell',
]);

/** Whether a text reads as a question: it has a question mark, or begins with a word that questions begin with. */
export function readsAsQuestion(text: string): boolean {
  const words = text.toLowerCase().trim().split(/\s+/);
  const first = words[0]?.replace(/[’'].*$/, '') ?? '';
  return text.includes('?') || (words.length > 1 && QUESTION_WORDS.has(first));
}

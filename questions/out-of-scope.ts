/** Kinds of question that no papers answer, and what to say of each. They are refused as all else is: this only says why. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /[;{}]|\b(?:match|detach|merge|return) ?\(|\bdelete\b.*\bn\b|\bdrop (?:table|database)\b/,
    'Cypher has its own place: the workbench.',
  ],
  [
    /\b(?:ignore|forget|disregard)\b.*\b(?:instruction|prompt|rule)s?\b|\bsystem prompt\b|\byou are (?:now|a)\b/,
    'There is no language model here to be told what to do.',
  ],
  [
    /\b(?:will|shall|going to|gonna|likely to|expected to|predict|future|next prime minister)\b/,
    'What will happen is in no paper; ask what somebody said of it.',
  ],
  [
    /\b(?:guilty|innocent|lie|lied|lying|liar|criminal|corrupt|to blame|at fault|broke the law|break the law|ministerial code|cover[- ]?up|perjury|illegal|deliberately|knowingly|negligent)\b/,
    'Guilt is for others to judge; ask who said what, and what contradicts it.',
  ],
  [
    /^(?:who|which \w+) (?:called|calls|said|says|described|describes|branded|labelled)\b.*\b(?:fair|unfair|good|bad|best|worst|racist|competent|incompetent|honest|shameful|reasonable)\b/,
    'Put such words in double quotes to find them where they stand in the papers.',
  ],
  [
    /\b(?:think|opinion|believe|right to|wrong to|fair|unfair|good|bad|best|worst|better|worse|ought|should|racist|competent|incompetent|honest|trust|credible|justified|reasonable|shameful)\b/,
    'That asks for an opinion; ask who said so.',
  ],
  [
    /^why\b|\bwhy\b|\bhow come\b|\breason\b|\bmotive\b/,
    'Reasons are not kept in this graph; ask what somebody said.',
  ],
  [
    /\b(?:not|never|nobody|no one|n't|without|except|other than|neither|nor)\b/,
    'I cannot tell what did not happen: the papers may only be silent.',
  ],
  [
    /\b(?:more|most|less|least|than|longest|shortest|biggest|how often|how much|average|percentage)\b/,
    'I cannot compare or count in that way; the Cypher workbench can.',
  ],
  [/\band\b.*\b(?:who|what|when|which|where|how)\b|\?.+\?/, 'Ask one thing at a time.'],
];

/** Why a question cannot be answered by any graph of papers; undefined where that cannot be told from its words. */
export function outOfScope(plain: string): string | undefined {
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1];
}

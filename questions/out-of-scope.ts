import { joined, partsOf, type TextPart } from './text-parts.ts';

/** What is said to a machine, wherever it stands. */
const TO_A_MACHINE: readonly (readonly [RegExp, string])[] = [
  [
    /[{}]|\b(?:match|detach|merge|return) ?\(|\bdelete\b.*\bn\b|\bdrop (?:table|database)\b/,
    'Cypher has its own place: the workbench.',
  ],
  [
    /\b(?:ignore|forget|disregard)\b.*\b(?:instruction|prompt|rule)s?\b|\bsystem prompt\b|\byou are (?:now|a)\b/,
    'There is no language model here to be told what to do.',
  ],
];

/** Who or what is asked for, or about: `who`, `which minister`, `the home secretary`. */
const ASKED_FOR =
  '(?:who|what|when|where|how|it|she|he|they|there|(?:which|whose|how many) \\S+|(?:the |[a-z]+ )?[a-z]+)';
/** `not` that denies nothing of what is asked: `or not`, `whether or not`, `not a clue`, `rudd and not gove`. */
const NOT_OF_IT =
  /\bor not\b|\bnot (?:a clue|sure|certain|clear|that it matters|to mention|just|only|least)\b|\b(?:i|we)(?: do|'ve| have|'d| had| can)? ?(?:not|n't|never)\b|\b(?:don|can|couldn|haven|didn)'t (?:know|remember|recall|tell|see|find)\b|\b(?:cannot|can not|never) (?:know|remember|recall|tell|see|find|heard)\b|\bnever mind\b/g;

/** Kinds of question that no papers answer, and what to say of each. They are refused as all else is: this only says why. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    // `will rudd resign`, `who is going to resign`, `rudd will resign`; not `names will do`, `the chair will want it`
    new RegExp(
      `^(?:will|shall)\\b|\\b${ASKED_FOR} (?:will|shall|'ll)(?: (?:be|have|ever|now|still|then))?(?! (?:do|want|wants|need|like|be (?:fine|enough|grateful)|suffice)\\b) [a-z]+|\\b(?:going to|gonna|likely to|expected to|about to)(?! be (?:wrong|late)) [a-z]+|\\bpredict\\b|\\b(?:in|of|about) the future\\b|\\bnext prime minister\\b|\\b(?:odds|chances|likelihood) (?:that|of|she|he|they|it)\\b`,
    ),
    'What will happen is in no paper; ask what somebody said of it.',
  ],
  [
    // `is she guilty`, `did he lie`; not `what gives the lie to it`, `the blame`
    /\b(?:guilty|innocent|lied|lying|liar|criminal|corrupt|to blame|at fault|broke the law|break the law|ministerial code|cover[- ]?up|perjury|illegal|deliberately|knowingly|negligent)\b|\b(?:did|does|do|didn't|a|to) (?:\S+ ){0,3}(?<!the )lie\b/,
    'Guilt is for others to judge; ask who said what, and what contradicts it.',
  ],
  [
    /^(?:who|which \w+) (?:called|calls|said|says|described|describes|branded|labelled)\b.*\b(?:fair|unfair|good|bad|best|worst|racist|competent|incompetent|honest|shameful|reasonable)\b/,
    'Put such words in double quotes to find them where they stand in the papers.',
  ],
  [
    // `who should resign`, `ought she to go`, `do you think it fair`; not `people who said that rudd should go`
    /^(?:should|ought)\b|\b(?:who|what|when|how|which \S+)(?: else)? (?:should|ought)\b|\b(?:should|ought to) (?:have|be)\b|\b(?:you|anyone|we|people) (?:think|believe)\b|\bopinions?\b|\b(?:right|wrong) to\b|\b(?:fair|unfair|good|bad|best|worst|better|worse|racist|competent|incompetent|honest|trust|credible|justified|reasonable|shameful)\b/,
    'That asks for an opinion; ask who said so.',
  ],
  [
    /\bwhy\b|\bhow come\b|\b(?:reasons?|motives?|motivation) (?:for|why|behind|of|did|was|were|is|that)\b/,
    'Reasons are not kept in this graph; ask what somebody said.',
  ],
  [
    /\b(?:not|never|nobody|no one|without|except|other than|neither|nor)\b|n't\b/,
    'I cannot tell what did not happen: the papers may only be silent.',
  ],
  [
    /\b(?:more|most|less|least|longest|shortest|biggest|how often|how much|average|percentage)\b|\b(?:[a-z]+er|other|rather) than\b/,
    'I cannot compare or count in that way; the Cypher workbench can.',
  ],
];

/** Why a question cannot be answered by any graph of papers; undefined where that cannot be told from its words. */
export function outOfScope(plain: string): string | undefined {
  const machine = TO_A_MACHINE.find(([pattern]) => pattern.test(plain));
  if (machine !== undefined) return machine[1];
  const asked = askingSentences(plain);
  const words = asked.map((sentence) => sentence.replace(NOT_OF_IT, ' ').trim());
  const kind = KINDS.find(([pattern]) => words.some((sentence) => pattern.test(sentence)));
  if (kind !== undefined) return kind[1];
  return asked.length > 1 || asked.some((sentence) => ASKS_TWICE.test(sentence))
    ? 'Ask one thing at a time.'
    : undefined;
}

/** `who wrote it and when did she resign` */
const ASKS_TWICE =
  /\b(?:who|what|when|which|where|how|did|was|were)\b.*\band (?:(?:to|by|from|on|for) )?(?:who|whom|what|when|which|where|how)\b/;
const ASKS =
  /^(?:(?:to|by|from|on|in|at|of|for|with|against) )?(?:who|whom|whose|what|which|when|where|why|how|is|was|are|were|did|does|do|has|have|had|will|shall|should|ought|can|could|would|whether)\b|\b(?:who|whom|whose|what|which|when|why|how)\b/;

/** Fewer words (`over whose?`) are no question of their own. */
const SHORTEST = 3;

/** The sentences of a text that ask; all of it where it is a single one. What is said beside them gives no reason. */
function askingSentences(text: string): readonly string[] {
  const sentences: TextPart[][] = [];
  for (const part of partsOf(text)) {
    const last = sentences.at(-1);
    if (last === undefined || part.mark === ':') sentences.push([part]);
    else last.push(part);
  }
  const all = sentences.map(joined);
  return all.length < 2
    ? [text]
    : all.filter((sentence) => ASKS.test(sentence) && sentence.split(' ').length >= SHORTEST);
}

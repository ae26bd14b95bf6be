import { withoutOpenings } from './question-words.ts';

/**
 * The same question in plainer order: who asks `the memo - who was it copied to?`, `who was it that wrote the memo?` or
 * `whether Lewis was sent it` asks what a form words straight. Every rewording means the same; which of them a form
 * fits is the grammar's affair. The text itself comes first.
 */
export function rewordings(text: string): readonly string[] {
  const all = new Set<string>([text]);
  for (const reword of [withoutCleft, straight, fronted, straight, withoutCleft]) {
    for (const known of [...all])
      for (const other of reword(known)) if (other !== '' && all.size < MOST) all.add(other);
  }
  return [...all];
}

const MOST = 14;

/** `who was it that wrote it` -> `who wrote it`; `the people who` stays, it is a way to say who. */
function withoutCleft(text: string): readonly string[] {
  const cleft =
    /^(?<asked>(?:to |by |from |on |at |of |in )?(?:who|whom|what|when|where|whose \S+|(?:which|what)(?: \S+){1,2}?)) (?:is|was|were|are) (?:it|that|they|those|the one|the ones)(?: that| who| which| when| whom)? (?<rest>.+)$/.exec(
      text,
    );
  if (cleft?.groups === undefined) return [];
  const { asked = '', rest = '' } = cleft.groups;
  return [`${asked} ${rest}`];
}

const VERB = '(?:is|was|are|were|has|have|had|did|does|do)';

/** Indirect order put straight: `who the author is`, `to whom it was copied`, `whether she was sent it`, `that she was`. */
function straight(text: string): readonly string[] {
  const whether = /^(?:whether(?: or not)?|if|that) (.+)$/.exec(text)?.[1];
  if (whether !== undefined) {
    const inverted = new RegExp(`^(.+?) (${VERB}) (.+)$`).exec(whether);
    if (inverted === null) return [whether];
    const [, subject = '', verb = '', rest = ''] = inverted;
    return [`${verb} ${subject} ${rest}`, whether];
  }
  const last =
    /^((?:(?:to|by|from|on|at|of|in|against) )?(?:who|whom|what|when|where|how|whose \S+|(?:which|what) \S+)) (.+) (is|was|are|were)$/.exec(
      text,
    );
  if (last !== null) {
    const [, asked = '', subject = '', verb = ''] = last;
    return [`${asked} ${verb} ${subject}`];
  }
  const asked = new RegExp(
    `^((?:(?:to|by|from|on|at|of|in|against|for|behind) )?(?:who|whom|what|when|where|how|whose \\S+|(?:which|what) \\S+)) (?!${VERB}\\b)(.+?) (is|was|are|were|has|have|had) (.+)$`,
  ).exec(text);
  if (asked === null) return [];
  const [, word = '', subject = '', verb = '', rest = ''] = asked;
  return [`${word} ${verb} ${subject} ${rest}`];
}

const PRONOUN = /\b(?:it|him|her|them|they|he|she|this|that|those|these|both)\b/;
const POSSESSIVE = /\b(?:its|his|her|their)\b/;
const ASKED =
  /^(?:who|whom|what|which|when|where|whose|how|by|to|from|on|in|at|of|against|was|were|is|are|has|have|had|did|does|do|any|any\S*|quotes|yes)\b/;

/** What a question is about, named first: `the memo: who wrote it?`, `Gove - accused by whom?`, `the removal targets, who knew?` */
function fronted(text: string): readonly string[] {
  const split = /^(?<topic>.+?)(?:\s*[:;]|\s+-+|,|\s*\?) (?<asked>.+)$/.exec(text) ?? withoutMark(text);
  if (split?.groups === undefined) return [];
  const { topic = '' } = split.groups;
  const asked = withoutOpenings(split.groups['asked'] ?? '');
  const plain = topic.replace(
    /^(?:as (?:for|to)|about|on the subject of|(?:with|in) (?:regard|respect|relation|reference) (?:to|of)|in respect of|on the matter of|regarding|concerning|re|of) /,
    '',
  );
  if (!ASKED.test(asked)) return [];
  if (POSSESSIVE.test(asked) && !/\bher\b/.test(asked)) return [asked.replace(POSSESSIVE, `${plain}'s`)];
  if (PRONOUN.test(asked)) return [asked.replace(PRONOUN, plain), asked.replace(PRONOUN, `${plain}'s`)];
  return [
    `${asked} ${plain}`,
    `${plain} ${asked}`,
    `${asked} of ${plain}`,
    `${asked} on ${plain}`,
    `${asked} about ${plain}`,
  ];
}

/** Without a colon or a dash the topic ends where the question begins: `the memo who was it copied to`. */
function withoutMark(text: string): RegExpExecArray | null {
  return /^(?<topic>(?!who|what|which|when|where|how|by|to|any|every|the (?:people|person|names|one)|all|those|people).+?) (?<asked>(?:who|what|when|which|where) (?:is|was|were|are|did|has|had|does|do|wrote|sent|got|received|knew|said|published) .*\b(?:it|him|her|them|they|he|she)\b.*)$/.exec(
    text,
  );
}

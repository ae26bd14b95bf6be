/**
 * A paper told by who sent it, and who sent it by whoever got it: `who was copied in when Ind sent his memo` asks that of
 * Ind's memo, `who did Rudd's office get the memo from` who sent the memo to it. Whether it did go there is for the name
 * of the paper to say, which fits none that did not.
 */
export function byItsSender(text: string): readonly string[] {
  return PATTERNS.flatMap(([pattern, said]) => (pattern.test(text) ? [text.replace(pattern, said)] : []));
}

/** Few words that name somebody, none of which asks. */
const MAKER = '((?!(?:who|whom|which|what|they|he|she|it|anyone|anybody)\\b)\\S+(?: \\S+){0,3}?)';
const HIS = '(?:his|her|their|its)(?: own)?';
const PEOPLE =
  '(?:who (?:were|are|was|is) )?(?:(?:the|those|all the|which|what) )?(?:people|persons?|ones?|officials?|ministers?|recipients?|those|everyone|everybody|who|whom)';
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:who|whom) (?:did|has|had) ${MAKER} (?:copy|copied|cc|cc'd|loop|looped)(?: in)? (?:when|as) (?:he|she|they|it) (?:sent|wrote|issued|circulated)(?: out| round)? the (.+)$`,
    ),
    "who was copied on $1's $2",
  ],
  [
    /^who (?:did|does) the (?:sending|circulating|mailing) (?:when|as) (the .+?) (?:went|was sent|was circulated)(?: out| round)?$/,
    'who sent $1',
  ],
  [
    new RegExp(
      `^(who (?:else )?(?:was|were|got|is|are) .*?)(?: on| to)? (?:when|as|after) ${MAKER} (?:sent|wrote|issued|circulated) ${HIS} (.+)$`,
    ),
    "$1 on $2's $3",
  ],
  [
    new RegExp(
      `^(?:did|has|had) ${MAKER} (?:copy|copied|cc|cc'd|loop|looped) (?:anyone|anybody|someone|somebody|others?|people)(?: else)?(?: in)?(?: (?:on|into|to)| (?:when|as) (?:he|she|they|it) (?:sent|wrote|issued|circulated)) ${HIS} (.+)$`,
    ),
    "who was copied in on $1's $2",
  ],
  [
    new RegExp(
      `^${PEOPLE} (?:that |who |whom )?${MAKER} (?:sent|wrote|addressed|gave|forwarded|emailed) ${HIS} (.+?) to$`,
    ),
    "who received $1's $2",
  ],
  [
    new RegExp(
      `^(?:who|whom) (?:was|is|were|did) ${MAKER} (?:write|writing|addressing|sending|send|talking)(?: it)?(?: to)? in ${HIS} (.+)$`,
    ),
    "who received $1's $2",
  ],
  [
    /^(?:from )?(?:who|whom) (?:did|has|had) (.+?) (?:get|got|receive|received|obtain|have) (the .+?)(?: from)?$/,
    'who sent $2 to $1',
  ],
  [
    /^(who|which \S+) sent (?!the |it |a |an |his |her |their |this |that |out |round )(\S+(?: \S+){0,3}?) (the .+)$/,
    '$1 sent $3 to $2',
  ],
  [
    /^(who|which \S+) ((?:had |has )?sent) (the .+?) (?:over|on|across|along|through|up) to (.+)$/,
    '$1 $2 $3 to $4',
  ],
];

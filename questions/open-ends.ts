const PREPOSITION = '(?:by|to|from|at|on|in|for|of|with|against|behind|towards)';
/** `[name]`, `____`, `(blank)`, `xxx`, `insert name`: a gap in a draft that is to be filled. */
const GAP = /[[(<](?:name|names|blank|who|insert name|tbc|tbd|date|x+|\?+|_+|\.+)[\])>]|_{2,}|\bx{3,}\b/;
const ASKS =
  /\b(?:who|whom|whose|what|which|when|where|why|how|whether|anyone|anybody|someone|somebody)\b|^(?:is|was|are|were|did|does|do|has|have|had)\b/;

/** `somebody's accused her, who was it`, `he has been backing someone and my editor wants the name`. */
const SOMEBODY_WHO =
  /^(?<said>.*\b(?:somebody|someone)\b.*?)(?:\s*[,:;.?]|\s-+|\s(?=and\b))\s*(?:(?:and|but|so) )?(?:who(?: (?:is|was) (?:it|that|this))?|(?:my|the|our) \S+ (?:wants|needs) (?:the|a) name|(?:the )?name)$/;

/**
 * What is asked for where a text leaves it out at its end, or holds a gap: `the memo was cc'd to`, `grilled by`, `sent
 * round by [name]` ask whom; `the date of the leak is`, `and the people he questioned were` ask for what they begin with; `somebody accused her, who was it` asks who.
 * Empty where the text ends otherwise, or asks by a question word.
 */
export function openEnds(text: string): readonly string[] {
  const somebody = SOMEBODY_WHO.exec(text)?.groups?.['said'];
  if (somebody !== undefined)
    return [
      somebody
        .replace(/^(?:somebody|someone)(?:'s| has)\b/, 'who has')
        .replace(/^(?:somebody|someone)\b/, 'who')
        .replace(/\b(?:somebody|someone)\b/, 'whom'),
    ];
  const filled = text.replace(GAP, 'whom');
  if (filled !== text && !ASKS.test(text)) return [filled];
  if (ASKS.test(text)) return [];
  if (new RegExp(` ${PREPOSITION}$`).test(text)) return [`${text} whom`];
  const named = /^(?:and |so |then )?((?:the|those|all|its|her|his|their) \S.*\S) (?:is|was|are|were)$/.exec(
    text,
  )?.[1];
  return named === undefined ? [] : [named];
}

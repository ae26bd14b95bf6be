/**
 * The names of the parameters of a statement, each once, in the order of their first place: `$x` and `` $`x y` ``.
 * What stands in strings, comments and quoted names is none.
 */
export function parametersIn(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [, plain, quoted] of text.matchAll(TOKENS)) {
    const name = plain ?? quoted;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** What hides a dollar comes first, so that it is taken whole; an end that is missing is the end of the text. */
const TOKENS =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|\$([\p{L}_][\p{L}\p{N}_]*)|\$`([^`]+)`|`[^`]*(?:`|$)/gu;

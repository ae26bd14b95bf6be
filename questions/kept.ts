/** So many results are kept before they are forgotten. */
const MOST_KEPT = 10_000;
/** A longer text is hardly asked for again. */
const LONGEST = 200;

/** A function of a text that remembers what it gave: one question asks for the same words again and again. */
export function kept<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    if (results.has(text)) return results.get(text) as Result; // the map has it, be it undefined
    const result = work(text);
    if (text.length > LONGEST) return result;
    if (results.size >= MOST_KEPT) results.clear();
    results.set(text, result);
    return result;
  };
}

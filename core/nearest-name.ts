/**
 * The one of `names` that a mistyped `text` most likely meant, for "did you mean": the fewest edits (insert, delete,
 * replace, swap of neighbours), at most a third of its length. Undefined where nothing is near.
 */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(text.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - text.length) > limit) continue;
    const distance = editDistance(text.toLowerCase(), name.toLowerCase(), limit);
    if (distance > limit) continue;
    if (best === undefined || distance < best.distance || (distance === best.distance && name < best.name)) {
      best = { name, distance };
    }
  }
  return best?.name;
}

/** Damerau–Levenshtein distance (optimal string alignment), given up as soon as it exceeds `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > limit) return Infinity;
    before = last;
    last = row;
  }
  return last[b.length] ?? Infinity;
}

import { listed, type Part } from '../../sentence.ts';

/** As many as a sentence names before it says how many more the table holds. */
export const NAMED = 8;

/** `A, B and C`; beyond `most` of them `A, B and 12 more, in the table`. */
export function listedBriefly(items: readonly (readonly Part[])[], most: number = NAMED): readonly Part[] {
  if (items.length <= most) return listed(items);
  return listed([...items.slice(0, most), [`${items.length - most} more, in the table`]]);
}

/** The same for things that hold commas of their own: `A; B; and 12 more, in the table`. */
export function listedApart(items: readonly (readonly Part[])[], most: number = NAMED): readonly Part[] {
  const named = items.slice(0, most).flatMap((item, index) => (index === 0 ? item : ['; ', ...item]));
  return items.length <= most ? named : [...named, `; and ${items.length - most} more, in the table`];
}

/** `1 claim`, `3 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The first of each key, in the order that they come in. */
export function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const fresh = !seen.has(key(item));
    seen.add(key(item));
    return fresh;
  });
}

/** In the order of a key, which two engines agree on; statements that join lists leave theirs open. */
export function inOrderOf<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

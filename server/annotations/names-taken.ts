import { nameKey } from '../name-key.ts';

/** What is kept, or is to be, under the name that it has or is to have; undefined where it needs none. */
export interface Named {
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * Of what is to be written over `here`, the ids of those whose name another one would have once everything is written:
 * one that stays as it is, or one before them. What is refused so stays under its present name, which may be the one that
 * another was to take: so it goes on until no more are refused.
 */
export function namesTaken(here: readonly Named[], written: readonly Named[]): ReadonlySet<string> {
  const refused = new Set<string>();
  for (;;) {
    const standing = written.filter(({ id }) => !refused.has(id));
    const changing = new Set(standing.map(({ id }) => id));
    const holders = new Map<string, string>();
    for (const { id, name } of here) {
      if (name !== undefined && !changing.has(id)) holders.set(nameKey(name), id);
    }
    const before = refused.size;
    for (const { id, name } of standing) {
      if (name === undefined) continue;
      const key = nameKey(name);
      if (holders.has(key)) refused.add(id);
      else holders.set(key, id);
    }
    if (refused.size === before) return refused;
  }
}

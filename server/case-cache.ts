import { textOf, type Properties } from '#core/property-value';
import { sayWhen } from '#core/date/say-when';
import { labelOfId } from '#core/model/labels';
import { nameIndex, type NamedEntity, type NameIndex } from '#questions/name-index';
import { readNames } from '#store/queries';
import { readPages } from '#store/read-pages';
import { readLoadedCase, type Reading } from './read-graph.ts';

/** What is worked out from the whole case and kept until its hash changes. */
export interface CaseCache {
  readonly names: () => Promise<NameIndex>;
  /** Something worked out from the case, by a key of its own. */
  readonly of: <T>(key: string, make: (caseProperties: Properties) => Promise<T>) => Promise<T>;
}

/** How many results worked out of one state of the case are kept. */
const MOST_KEPT = 20;

/**
 * Keeps what is costly to work out as long as the case's hash stays the same. The hash is read at every use, so that a
 * load by another process shows at once.
 */
export function caseCache(reading: Reading): CaseCache {
  let hash: string | undefined;
  let kept = new Map<string, Promise<unknown>>();

  const of = async <T>(key: string, make: (caseProperties: Properties) => Promise<T>): Promise<T> => {
    const caseProperties = await readLoadedCase(reading);
    const now = textOf(caseProperties, 'hash');
    if (now !== hash) {
      hash = now;
      kept = new Map();
    }
    const known = kept.get(key);
    if (known !== undefined) return known as Promise<T>; // a key is only ever used with one type
    const made = make(caseProperties);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
  return { of, names: () => of('names', () => readNameIndex(reading)) };
}

async function readNameIndex({ store }: Reading): Promise<NameIndex> {
  const rows = await readPages(store, readNames);
  return nameIndex(
    rows.flatMap((row): readonly NamedEntity[] => {
      const label = labelOfId(row.id);
      if (label === undefined) return [];
      const date = row.when ?? row.published;
      const words = [
        row.docType ?? row.kind,
        date === null ? null : sayWhen(date),
        row.posts.length === 0 ? null : [...new Set(row.posts)].sort().join(', '),
      ].filter((word) => word !== null);
      return [
        {
          id: row.id,
          label,
          name: row.name,
          aliases: row.aliases ?? [],
          hint: words.length === 0 ? null : words.join(' · ').replaceAll('-', ' '),
        },
      ];
    }),
  );
}

import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import { kindPlural } from '../../state/kind-names.ts';
import type { KindLook } from '../../state/preferences.ts';
import { byKindAndWeight, type NodeRow } from './rows.ts';

/** Rows under one heading. */
interface OutlineGroup {
  /** Tells groups apart: somebody may call two kinds the same. */
  readonly of: EntityLabel | 'lit';
  readonly title: string;
  readonly rows: readonly NodeRow[];
}

/**
 * What the outline lists under which heading: first what is lit, which an answer, paths, a comparison or a statement may
 * have asked for, then all of each kind, as it is called here.
 */
export function outlineGroups(
  rows: readonly NodeRow[],
  lit: readonly string[],
  kinds: Readonly<Record<string, KindLook>>,
): readonly OutlineGroup[] {
  const sorted = [...rows].sort(byKindAndWeight);
  const standing = new Set(lit);
  const groups: readonly OutlineGroup[] = [
    { of: 'lit', title: 'What stands out', rows: sorted.filter(({ id }) => standing.has(id)) },
    ...ENTITY_LABELS.map(({ name }) => ({
      of: name,
      title: kindPlural(name, kinds),
      rows: sorted.filter(({ label }) => label === name),
    })),
  ];
  return groups.filter((group) => group.rows.length > 0);
}

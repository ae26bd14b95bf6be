import { useQueries } from '@tanstack/react-query';
import { nodeOptions } from '../../api/read-node.ts';
import { relationshipOptions } from '../../api/read-relationship.ts';
import { useLately, type LookedAt } from '../../state/lately.ts';
import type { Lately } from './suggest.ts';

/** More would push what can be asked off the list. */
const MOST = 5;
const NONE: readonly LookedAt[] = [];

/** What was looked at lately with its names; what cannot be read any more, or not yet, is left out. */
export function useLatelyNamed(wanted: boolean): readonly Lately[] {
  const lately = useLately((state) => state.lately);
  const first = wanted ? lately.slice(0, MOST) : NONE;
  const idsOf = (relationships: boolean): readonly string[] => [
    ...new Set(first.filter(({ kind }) => (kind === 'relationship') === relationships).map(({ id }) => id)),
  ];
  const [nodeIds, relationshipIds] = [idsOf(false), idsOf(true)];
  const nodes = useQueries({ queries: nodeIds.map(nodeOptions) });
  const relationships = useQueries({ queries: relationshipIds.map(relationshipOptions) });
  return first.flatMap((looked) => {
    const name =
      looked.kind === 'relationship'
        ? relationships[relationshipIds.indexOf(looked.id)]?.data?.sentence
        : nodes[nodeIds.indexOf(looked.id)]?.data?.node.name;
    return name === undefined ? [] : [{ looked, name }];
  });
}
